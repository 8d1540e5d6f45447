package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.NetworkEvents;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.NearMiss;
import dev.katalog.runtime.Unrecognized;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The entry points of a catalog: each line is an event, {@code identify} and {@code parse} say the same, a recognised event is
 * read back from its own text if its values are plain words, an unrecognised line is kept to the last byte and explained.
 */
enum EventsTarget {
    FTD(FtdEvents::parse, FtdEvents::parse, FtdEvents::identify, FtdEvents::explain),
    NXR(NxrEvents::parse, NxrEvents::parse, NxrEvents::identify, NxrEvents::explain),
    NETWORK(NetworkEvents::parse, NetworkEvents::parse, NetworkEvents::identify, NetworkEvents::explain);

    private interface Parse {
        Event parse(byte[] line, int from, int to);
    }

    private interface Identify {
        @Nullable
        MessageDescriptor identify(byte[] line, int from, int to, Match match);
    }

    private interface Explain {
        Explanation explain(byte[] line, int from, int to);
    }

    private final Parse parse;
    private final Function<String, Event> parseText;
    private final Identify identify;
    private final Explain explain;

    EventsTarget(Parse parse, Function<String, Event> parseText, Identify identify, Explain explain) {
        this.parse = parse;
        this.parseText = parseText;
        this.identify = identify;
        this.explain = explain;
    }

    void accept(byte[] line) {
        Event event = parse.parse(line, 0, line.length);
        Padded padded = Padded.of(line);
        assertEquals(event, parse.parse(padded.line(), padded.from(), padded.to()));
        String text = new String(line, StandardCharsets.UTF_8);
        if (Arrays.equals(line, text.getBytes(StandardCharsets.UTF_8))) {
            assertEquals(event, parseText.apply(text));
        }
        checkMatch(event, line, padded);
        checkExplanation(event, line, padded);
        if (event instanceof Unrecognized unrecognized) {
            checkUnrecognized(unrecognized, line);
        } else {
            checkFormat(event);
        }
        checkBody(text);
    }

    private void checkMatch(Event event, byte[] line, Padded padded) {
        Match match = new Match();
        MessageDescriptor found = identify.identify(line, 0, line.length, match);
        assertEquals(event instanceof Unrecognized ? null : event.descriptor(), found);
        assertEquals(found, match.descriptor());
        assertTrue(0 <= match.bodyStart() && match.bodyStart() <= match.bodyEnd() && match.bodyEnd() <= line.length);
        Match again = new Match();
        assertEquals(found, identify.identify(padded.line(), padded.from(), padded.to(), again));
        if (found == null) {
            return;
        }
        assertEquals(match.fieldCount(), again.fieldCount());
        for (int i = 0; i < match.fieldCount(); i++) {
            int start = match.fieldStart(i);
            int end = match.fieldEnd(i);
            assertEquals(padded.at(start), again.fieldStart(i));
            assertEquals(padded.at(end), again.fieldEnd(i));
            boolean absent = start == -1 && end == -1;
            assertTrue(absent || match.bodyStart() <= start && start < end && end <= match.bodyEnd());
        }
    }

    private void checkExplanation(Event event, byte[] line, Padded padded) {
        Explanation explanation = explain.explain(line, 0, line.length);
        boolean recognised = explanation.finding() == Explanation.Finding.RECOGNIZED;
        assertEquals(event instanceof Unrecognized ? null : event.descriptor(), explanation.message());
        assertEquals(!(event instanceof Unrecognized), recognised);
        assertTrue(!recognised || explanation.nearest().isEmpty());
        assertTrue(explanation.nearest().size() <= Explanation.MAX_NEAREST);
        for (NearMiss miss : explanation.nearest()) {
            assertTrue(0 <= miss.start() && miss.start() <= line.length, miss::toString);
            assertTrue(0 <= miss.agreed() && miss.agreed() <= line.length, miss::toString);
            assertTrue((miss.found() + miss.expected() + miss.form()).chars().noneMatch(Character::isISOControl));
        }
        String text = explanation.toString();
        assertTrue(text.chars().noneMatch(c -> c != '\n' && Character.isISOControl(c)), text);
        assertEquals(
                text, explain.explain(padded.line(), padded.from(), padded.to()).toString());
    }

    private static void checkUnrecognized(Unrecognized event, byte[] line) {
        String raw = event.raw();
        byte[] utf8 = raw.getBytes(StandardCharsets.UTF_8);
        // A line that is no UTF-8 is kept with a character for each byte.
        byte[] kept = Arrays.equals(utf8, line) ? utf8 : raw.getBytes(StandardCharsets.ISO_8859_1);
        assertArrayEquals(line, kept);
        Mismatch mismatch = event.mismatch();
        assertTrue(mismatch.agreed() <= utf8.length);
        assertTrue(mismatch.found().chars().noneMatch(Character::isISOControl), mismatch::found);
        assertTrue(mismatch.nearest() == null || !mismatch.expected().isEmpty());
    }

    /** The text before the first line feed as an id or a program, the rest as a body: both may be anything. */
    private static void checkBody(String text) {
        int feed = text.indexOf('\n');
        String key = feed < 0 ? "" : text.substring(0, feed);
        String body = text.substring(feed + 1);
        for (Event event : new Event[] {FtdEvents.parseBody(key, body), NxrEvents.parseBody(key, body)}) {
            if (event instanceof Unrecognized unrecognized) {
                assertEquals(body, unrecognized.raw());
            } else {
                checkFormat(event);
            }
        }
    }

    /** A text that holds what stands behind it in the template cannot be told from it on the wire; a plain word never does. */
    private static void checkFormat(Event event) {
        String body = event.format();
        Event again = parseBody(event.descriptor(), body);
        if (isPlain(event)) {
            assertEquals(event, again, body);
        }
    }

    private static boolean isPlain(@Nullable Object value) {
        if (value instanceof String text) {
            return text.chars().allMatch(c -> c < 0x80 && Character.isLetterOrDigit(c));
        }
        return !(value instanceof Record record)
                || Arrays.stream(record.getClass().getRecordComponents())
                        .map(component -> value(component.getAccessor(), record))
                        .allMatch(EventsTarget::isPlain);
    }

    private static @Nullable Object value(Method accessor, Record record) {
        try {
            return accessor.invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Event parseBody(MessageDescriptor message, String body) {
        String program = message.program();
        return message.catalog().equals("cisco-ftd")
                ? FtdEvents.parseBody(message.id(), body)
                : NxrEvents.parseBody(program == null ? "" : program, body);
    }
}
