package dev.katalog.examples.readlog;

import dev.katalog.events.NetworkEvents;
import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.SyslogHeader;
import dev.katalog.runtime.Unrecognized;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How much of a log is known, and what is not. Its memory does not grow with the log: messages are counted one by one, of
 * everything else the commonest are, so that in a log of more kinds than are kept some counts are lower bounds.
 */
final class Coverage {

    /** How many new wordings, unknown ids, unknown programs and shapes are kept, of each; one takes about a kilobyte at most. */
    static final int CAPACITY = 1000;

    private static final int LONGEST_PROGRAM = 60;

    private final Summary summary = new Summary();
    private final HeavyHitters<Parting, String> newWordings = new HeavyHitters<>(CAPACITY);
    private final HeavyHitters<String, String> unknownIds = new HeavyHitters<>(CAPACITY);
    private final HeavyHitters<String, String> unknownPrograms = new HeavyHitters<>(CAPACITY);
    private final HeavyHitters<Kind, First> shapes = new HeavyHitters<>(CAPACITY);
    private final Match match = new Match();

    /**
     * Unrecognised lines that are alike.
     *
     * @param sign the id or program that they bear, safe for a terminal; null if they bear none
     * @param shape the shape of their text
     */
    record Kind(Reason reason, @Nullable String sign, String shape) {
        @Override
        public String toString() {
            String text = shape.isEmpty() ? "(no text)" : shape;
            return sign == null ? text : sign + ": " + text;
        }
    }

    /**
     * The first line of a kind, which stands for all of them.
     *
     * @param place where it stands
     * @param parting where it parts from its message; null if it is of no known id or program
     */
    record First(String place, @Nullable Parting parting) {
        @Override
        public String toString() {
            return place;
        }
    }

    /**
     * Counts a line.
     *
     * @param place where it stands, to find it again
     */
    void add(byte[] line, int from, int to, Supplier<String> place) {
        MessageDescriptor message = NetworkEvents.identify(line, from, to, match);
        if (message != null) {
            summary.count(message);
        } else {
            Event event = NetworkEvents.parse(line, from, to);
            summary.count(event);
            addUnrecognized((Unrecognized) event, line, from, to, place);
        }
    }

    private void addUnrecognized(Unrecognized event, byte[] line, int from, int to, Supplier<String> place) {
        SyslogHeader header = SyslogHeader.parse(line, from, to);
        Kind kind = kind(event, header, line, Math.max(header.bodyOffset(), Envelope.bodyEnd(line, from, to)));
        // To explain a line takes far longer than to count it, and lines of a kind part in the same place.
        First first = shapes.add(
                kind,
                () -> new First(
                        place.get(),
                        kind.reason().isNewWording() ? Parting.of(NetworkEvents.explain(line, from, to)) : null));
        if (first.parting() != null) {
            newWordings.add(first.parting(), place);
        } else if (kind.sign() != null) {
            (kind.reason() == Reason.FTD_UNKNOWN_ID ? unknownIds : unknownPrograms).add(kind.sign(), place);
        }
    }

    private static Kind kind(Unrecognized event, SyslogHeader header, byte[] line, int end) {
        Reason reason = Reason.of(event);
        String sign = switch (reason) {
            case FTD_NEW_WORDING, FTD_UNKNOWN_ID -> event.messageId();
            case FTD_WITHOUT_ID -> null;
            case NXR_NEW_WORDING -> ((NxrUnrecognized) event).program();
            case UNKNOWN_LINE -> header.program();
        };
        return new Kind(
                reason,
                sign == null ? null : Printable.text(sign, LONGEST_PROGRAM),
                Shape.of(line, header.bodyOffset(), end));
    }

    Summary summary() {
        return summary;
    }

    /** Lines of known ids and programs in a new wording, by where they part from their message; with the first place of each. */
    HeavyHitters<Parting, String> newWordings() {
        return newWordings;
    }

    HeavyHitters<String, String> unknownIds() {
        return unknownIds;
    }

    HeavyHitters<String, String> unknownPrograms() {
        return unknownPrograms;
    }

    /** All unrecognised lines by their shape, with the first of each. */
    HeavyHitters<Kind, First> shapes() {
        return shapes;
    }
}
