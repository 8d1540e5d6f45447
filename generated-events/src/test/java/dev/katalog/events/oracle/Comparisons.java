package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.events.Catalogs;
import dev.katalog.events.Components;
import dev.katalog.events.oracle.Oracle.Answer;
import dev.katalog.events.oracle.Oracle.Span;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Unrecognized;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Compares what the generated code of a catalog says of a body or line with what the oracle says of it. */
final class Comparisons {

    private static final String NO_MESSAGE = "no message";

    /** Bytes of the array that are not the line's: they must not change an answer. */
    private static final String AROUND = "0123456789 abc: x";

    private final Catalogs catalog;
    private final CatalogOracle oracle;
    private final boolean byCode;
    private final SplittableRandom random;
    private final Tally tally = new Tally();
    private final Consumer<Disagreement> disagreements;
    private final Match match = new Match();

    Comparisons(Catalogs catalog, SplittableRandom random, Consumer<Disagreement> disagreements) {
        this.catalog = catalog;
        this.oracle = new CatalogOracle(catalog.events());
        this.byCode = catalog.catalog().identification() == Identification.CODE;
        this.random = random;
        this.disagreements = disagreements;
    }

    Tally tally() {
        return tally;
    }

    /** Reads octets as a body of that message; what is no UTF-8 can only come in a line. */
    void body(Kind kind, EventMessage message, String octets) {
        if (Octets.isUtf8(octets)) {
            Answer expected = oracle.like(message).match(Padding.stripped(octets));
            compare(kind, message, octets, described(expected), () -> read(message, octets));
        } else {
            line(message, octets);
        }
    }

    private String read(EventMessage message, String octets) {
        return described(catalog.parseBody(message, Octets.text(octets)));
    }

    /** Reads octets as a body that says neither id nor program. */
    void unnamed(EventMessage message, String octets) {
        if (byCode) {
            Line line = Line.ofConsole(octets, random);
            whole(Kind.UNNAMED, message, line, located(oracle.unnamed(), line, line.bodyStart()));
        } else if (message.program() == null) {
            body(Kind.UNNAMED, message, octets);
        }
    }

    /** Reads and identifies octets as the body of a line of that message, in some envelope. */
    void line(EventMessage message, String octets) {
        if (!byCode && message.program() == null) {
            // The first words of an untagged body can look like a host and a tag.
            return;
        }
        Line line = byCode ? Line.withCode(message, octets, random) : Line.withTag(message.program(), octets, random);
        Located expected = located(oracle.like(message), line, line.bodyStart());
        if (expected.answer() == null && line.untaggedStart() >= 0) {
            expected = located(oracle.unnamed(), line, line.untaggedStart());
        }
        whole(Kind.ENVELOPED, message, line, expected);
    }

    /** An answer, and where in the line the body begins that it is about. */
    private record Located(@Nullable Answer answer, int bodyStart) {}

    private static Located located(Oracle oracle, Line line, int bodyStart) {
        int end = Math.max(bodyStart, Padding.end(line.octets()));
        return new Located(oracle.match(line.octets().substring(bodyStart, end)), bodyStart);
    }

    private void whole(Kind kind, EventMessage message, Line line, Located expected) {
        String front = AROUND.substring(random.nextInt(AROUND.length()));
        String back = AROUND.substring(0, random.nextInt(AROUND.length()));
        byte[] bytes = Octets.bytes(front + line.octets() + back);
        int from = front.length();
        int to = from + line.octets().length();
        compare(
                kind,
                message,
                line.octets(),
                described(expected.answer()),
                () -> described(catalog.parse(bytes, from, to)));
        compare(
                Kind.IDENTIFIED,
                message,
                line.octets(),
                spans(expected),
                () -> spans(catalog.identify(bytes, from, to, match), from));
    }

    private void compare(Kind kind, EventMessage message, String input, String expected, Supplier<String> generated) {
        String actual;
        try {
            actual = generated.get();
        } catch (RuntimeException | StackOverflowError e) {
            actual = e.toString();
        }
        tally.add(kind, !expected.equals(NO_MESSAGE));
        if (!actual.equals(expected)) {
            disagreements.accept(new Disagreement(kind, message.id(), input, expected, actual));
        }
    }

    private static String described(@Nullable Answer answer) {
        return answer == null ? NO_MESSAGE : answer.message().id() + " " + Canonical.text(answer.fields());
    }

    private static String described(Event event) {
        return event instanceof Unrecognized
                ? NO_MESSAGE
                : event.descriptor().id() + " " + Canonical.text(Components.of((Record) event));
    }

    private static String spans(Located expected) {
        Answer answer = expected.answer();
        if (answer == null) {
            return NO_MESSAGE;
        }
        StringBuilder text = new StringBuilder(answer.message().id());
        for (EventField field : answer.message().fields()) {
            Span span = answer.spans().get(field.name());
            if (span != null) {
                append(text, field, expected.bodyStart() + span.start(), expected.bodyStart() + span.end());
            }
        }
        return text.toString();
    }

    private String spans(@Nullable MessageDescriptor descriptor, int from) {
        if (descriptor == null) {
            return NO_MESSAGE;
        }
        StringBuilder text = new StringBuilder(descriptor.id());
        List<EventField> fields = oracle.message(descriptor.id()).fields();
        for (int i = 0; i < match.fieldCount(); i++) {
            if (match.fieldStart(i) >= 0) {
                append(text, fields.get(i), match.fieldStart(i) - from, match.fieldEnd(i) - from);
            }
        }
        return text.toString();
    }

    private static void append(StringBuilder text, EventField field, int start, int end) {
        text.append(' ')
                .append(field.name())
                .append('=')
                .append(start)
                .append('-')
                .append(end);
    }
}
