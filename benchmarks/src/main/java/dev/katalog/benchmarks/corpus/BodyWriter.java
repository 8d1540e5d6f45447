package dev.katalog.benchmarks.corpus;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;

/** Writes bodies of messages: all templates, optional parts in half of them, prefixes, and now and then a run of blanks. */
final class BodyWriter {

    /** In one body of so many, one blank is two, as devices do where the document has one. */
    private static final int DOUBLE_BLANK = 20;

    /**
     * Which fields of a prefix stand in a line, as often as in real ones: of 70 lines of Cisco's, 26 had group and address,
     * 24 the address alone, 15 all three and 2 the group alone. Of pluto's most name the state, and few are of an instance.
     */
    private static final Map<String, Weighted<Set<String>>> PREFIXES = Map.of(
            "peer",
            new Weighted<Set<String>>()
                    .add(26, Set.of("group", "ip"))
                    .add(24, Set.of("ip"))
                    .add(15, Set.of("group", "username", "ip"))
                    .add(2, Set.of("group")),
            "connection",
            new Weighted<Set<String>>()
                    .add(60, Set.of("stateSerial"))
                    .add(15, Set.of())
                    .add(15, Set.of("instance", "peer", "stateSerial"))
                    .add(10, Set.of("instance", "peer", "peerPort", "stateSerial")));

    private final FieldTexts texts;
    private final FieldValues values;
    private final SplittableRandom random;

    BodyWriter(FieldTexts texts, FieldValues values, SplittableRandom random) {
        this.texts = texts;
        this.values = values;
        this.random = random;
    }

    /** A body of the message. */
    String body(EventMessage message) {
        return blanks(
                prefix(message) + String.join("", parts(any(message.templates()).segments())));
    }

    /** Whether {@link #brokenBody} can be asked for the message. */
    static boolean canBreak(EventMessage message) {
        return !breakable(message).isEmpty();
    }

    /** A body of the message in which a word more than the catalog knows stands in the second half. */
    String brokenBody(EventMessage message) {
        Template template = any(breakable(message));
        List<String> parts = parts(template.segments());
        String body = String.join("", parts);
        int blank = body.indexOf(' ', body.length() / 2);
        int at = blank < 0 ? body.lastIndexOf(' ') : blank;
        return prefix(message) + body.substring(0, at) + " unforeseen" + body.substring(at);
    }

    /** Whether {@link #longBody} can be asked for the message. */
    static boolean hasText(EventMessage message) {
        return message.templates().stream().anyMatch(BodyWriter::hasText);
    }

    /** A body of the message whose last free text is of that many bytes. */
    String longBody(EventMessage message, int length) {
        Template template =
                any(message.templates().stream().filter(BodyWriter::hasText).toList());
        List<Segment> segments = template.segments();
        Segment last =
                segments.stream().filter(BodyWriter::isText).reduce((a, b) -> b).orElseThrow();
        StringBuilder body = new StringBuilder(prefix(message));
        for (Segment segment : segments) {
            body.append(segment == last ? texts.longText(length) : String.join("", parts(List.of(segment))));
        }
        return body.toString();
    }

    /** The templates with words, of a message none of whose templates could take a word more for a value. */
    private static List<Template> breakable(EventMessage message) {
        boolean anyText = message.templates().stream()
                .flatMap(template -> template.fields().stream())
                .anyMatch(field -> field.type() == BasicType.TEXT || field.type() == BasicType.TOKEN);
        return anyText
                ? List.of()
                : message.templates().stream()
                        .filter(template -> template.segments().stream()
                                .anyMatch(segment -> segment instanceof Segment.Literal literal
                                        && literal.text().trim().contains(" ")))
                        .toList();
    }

    private static boolean hasText(Template template) {
        return template.segments().stream().anyMatch(BodyWriter::isText);
    }

    private static boolean isText(Segment segment) {
        return segment instanceof Segment.Field field && field.type() == BasicType.TEXT;
    }

    /** The prefix in nine of ten bodies that can have one; one in thirty in any of its forms, the others as it is usual. */
    private String prefix(EventMessage message) {
        Prefix prefix = message.prefix();
        if (prefix == null || random.nextInt(10) == 0) {
            return "";
        }
        if (random.nextInt(30) == 0) {
            return String.join("", parts(any(prefix.forms()).segments()));
        }
        StringBuilder text = new StringBuilder();
        append(prefix.written().segments(), PREFIXES.get(prefix.component()).draw(random), text);
        return text.toString();
    }

    /** Writes the segments; optional parts where all of their own fields are wanted. */
    private void append(List<Segment> segments, Set<String> wanted, StringBuilder text) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.OptionalPart part) {
                if (wanted.containsAll(ownFields(part))) {
                    append(part.segments(), wanted, text);
                }
            } else {
                parts(List.of(segment)).forEach(text::append);
            }
        }
    }

    private static List<String> ownFields(Segment.OptionalPart part) {
        return part.segments().stream()
                .filter(Segment.Field.class::isInstance)
                .map(field -> ((Segment.Field) field).name())
                .toList();
    }

    private List<String> parts(List<Segment> segments) {
        List<String> parts = new ArrayList<>();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                parts.add(literal.text());
            } else if (segment instanceof Segment.Field field) {
                parts.add(values.of(field));
            } else if (random.nextBoolean()) {
                parts.addAll(parts(((Segment.OptionalPart) segment).segments()));
            }
        }
        return parts;
    }

    private String blanks(String body) {
        int blank = random.nextInt(DOUBLE_BLANK) == 0 ? body.indexOf(' ', body.length() / 2) : -1;
        return blank < 0 ? body : body.substring(0, blank) + " " + body.substring(blank);
    }

    private <T> T any(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
