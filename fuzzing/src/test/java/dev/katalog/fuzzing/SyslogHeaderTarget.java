package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.SyslogHeader;
import dev.katalog.runtime.SyslogTime;
import dev.katalog.runtime.scan.Texts;
import java.time.Instant;
import java.time.ZoneOffset;

/** A header is read from any line, its parts stand on the line, and its time is one. */
final class SyslogHeaderTarget {

    /** A leap year, so that every day that a line may name exists. */
    private static final int YEAR = 2024;

    private SyslogHeaderTarget() {}

    static void accept(byte[] line) {
        Padded padded = Padded.of(line);
        SyslogHeader header = SyslogHeader.parse(line, 0, line.length);
        assertEquals(
                moved(header, padded.at(header.bodyOffset())),
                SyslogHeader.parse(padded.line(), padded.from(), padded.to()));
        check(header, line);
        // Whoever knows where the body begins may be wrong as well.
        for (int body = 0; body <= line.length; body += 1 + line.length / 8) {
            SyslogHeader known = SyslogHeader.parse(line, 0, line.length, body);
            assertEquals(body, known.bodyOffset());
            check(known, line);
        }
    }

    private static void check(SyslogHeader header, byte[] line) {
        assertTrue(header.bodyOffset() >= 0 && header.bodyOffset() <= line.length);
        Integer facility = header.facility();
        assertEquals(facility == null, header.severity() == null);
        assertTrue(facility == null || facility >= 0 && facility <= 23);
        checkWord(header.host());
        checkWord(header.program());
        checkWord(header.pid());
        SyslogTime time = header.time();
        if (time != null) {
            assertTrue(Texts.string(line, 0, line.length).contains(time.text()), time::text);
            Instant moment = time.toInstant(YEAR, ZoneOffset.UTC);
            // No zone is farther from UTC than this.
            assertTrue(Math.abs(moment.getEpochSecond() - time.at(YEAR).toEpochSecond(ZoneOffset.UTC)) <= 18 * 3600);
        }
    }

    private static void checkWord(@org.jspecify.annotations.Nullable String word) {
        assertFalse(word != null && (word.isEmpty() || word.indexOf(' ') >= 0), word);
    }

    private static SyslogHeader moved(SyslogHeader header, int body) {
        return new SyslogHeader(
                header.facility(),
                header.severity(),
                header.time(),
                header.host(),
                header.program(),
                header.pid(),
                body);
    }
}
