package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.Envelope;

/** Codes and tags stand within the line, and nothing outside it has a say. */
final class EnvelopeTarget {

    private static final int LARGEST_ID = 999_999;

    private EnvelopeTarget() {}

    static void accept(byte[] line) {
        Padded padded = Padded.of(line);
        int end = Envelope.bodyEnd(line, 0, line.length);
        assertEquals(padded.at(end), Envelope.bodyEnd(padded.line(), padded.from(), padded.to()));
        int start = Envelope.bodyStart(line, 0, end);
        assertEquals(padded.at(start), Envelope.bodyStart(padded.line(), padded.from(), padded.at(end)));
        assertTrue(0 <= start && start <= end && end <= line.length);
        code(line, padded, end);
        tag(line, padded, end);
    }

    private static void code(byte[] line, Padded padded, int end) {
        long code = Envelope.code(line, 0, end);
        long again = Envelope.code(padded.line(), padded.from(), padded.at(end));
        assertEquals(code < 0, again < 0);
        if (code >= 0) {
            assertEquals(Envelope.id(code), Envelope.id(again));
            assertEquals(Envelope.severity(code), Envelope.severity(again));
            assertEquals(padded.at(Envelope.body(code)), Envelope.body(again));
            assertTrue(Envelope.id(code) >= Envelope.NO_ID && Envelope.id(code) <= LARGEST_ID);
            assertTrue(Envelope.severity(code) >= 0 && Envelope.severity(code) <= 7);
            assertTrue(Envelope.body(code) > 0 && Envelope.body(code) <= end);
        }
    }

    private static void tag(byte[] line, Padded padded, int end) {
        long tag = Envelope.tag(line, 0, end);
        long again = Envelope.tag(padded.line(), padded.from(), padded.at(end));
        assertEquals(padded.at(Envelope.body(tag)), Envelope.body(again));
        assertEquals(Envelope.programLength(tag), Envelope.programLength(again));
        assertTrue(tag >= 0 && Envelope.body(tag) <= end);
        if (Envelope.programLength(tag) > 0) {
            int program = Envelope.programStart(tag);
            assertEquals(padded.at(program), Envelope.programStart(again));
            assertTrue(program >= 0 && program + Envelope.programLength(tag) <= end);
        }
        int untagged = Envelope.untaggedBody(line, 0, end);
        assertEquals(padded.at(untagged), Envelope.untaggedBody(padded.line(), padded.from(), padded.at(end)));
        assertTrue(untagged >= 0 && untagged <= end);
    }
}
