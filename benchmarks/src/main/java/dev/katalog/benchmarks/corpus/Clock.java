package dev.katalog.benchmarks.corpus;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.SplittableRandom;

/** The times in the envelopes: each a little after the one before, as in a log. */
final class Clock {

    /** {@code Nov  2 10:00:00}. */
    static final DateTimeFormatter RFC_3164 = format("MMM ppd HH:mm:ss");
    /** {@code Nov 02 2026 10:00:00}. */
    static final DateTimeFormatter WITH_YEAR = format("MMM dd yyyy HH:mm:ss");
    /** {@code 2026-11-02T10:00:00Z}. */
    static final DateTimeFormatter ISO_SECONDS = format("yyyy-MM-dd'T'HH:mm:ss'Z'");
    /** {@code 2026-11-02T10:00:00.004Z}. */
    static final DateTimeFormatter ISO_MILLIS = format("yyyy-MM-dd'T'HH:mm:ss.SSS'Z'");
    /** {@code 2026-11-02T10:00:00.004123+09:00}, as rsyslog writes it into files. */
    static final DateTimeFormatter ISO_MICROS = format("yyyy-MM-dd'T'HH:mm:ss.SSSSSS'+09:00'");

    private final SplittableRandom random;
    private long micros = Instant.parse("2026-02-03T04:05:06Z").toEpochMilli() * 1000;

    Clock(SplittableRandom random) {
        this.random = random;
    }

    /** The next time, a few minutes later at most, so that a corpus passes through all months and days. */
    String next(DateTimeFormatter format) {
        micros += random.nextLong(200_000_000L);
        Instant instant = Instant.ofEpochSecond(micros / 1_000_000, micros % 1_000_000 * 1000);
        return format.format(ZonedDateTime.ofInstant(instant, ZoneOffset.UTC));
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ROOT);
    }
}
