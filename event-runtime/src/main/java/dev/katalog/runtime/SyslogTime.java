package dev.katalog.runtime;

import java.io.Serializable;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The time in the header of a line, as far as the line tells it: the year and the zone are often missing.
 *
 * @param text the time as on the line, zone included
 * @param year the year, or null if the line has none
 * @param month 1 to 12
 * @param day 1 to the last day of the month; February has 29 days if the year is not known
 * @param hour 0 to 23
 * @param minute 0 to 59
 * @param second 0 to 59
 * @param nano nanoseconds within the second
 * @param zone the zone as on the line: {@code Z}, an offset such as {@code +09:00}, or an abbreviation such as {@code PDT};
 *     null if the line has none
 */
public record SyslogTime(
        String text,
        @Nullable Integer year,
        int month,
        int day,
        int hour,
        int minute,
        int second,
        int nano,
        @Nullable String zone)
        implements Serializable {

    /**
     * Checks that there is such a time.
     *
     * @throws DateTimeException if a value is out of range, or the month has no such day
     */
    public SyslogTime {
        Objects.requireNonNull(text, "text");
        MonthDay monthDay = MonthDay.of(month, day);
        if (year != null && !monthDay.isValidYear(year)) {
            throw new DateTimeException("no such day: " + text);
        }
        LocalTime.of(hour, minute, second, nano);
    }

    /**
     * The time on the wall of the sender.
     *
     * @param assumedYear the year, if the line has none
     * @throws DateTimeException if the time is 29 February without a year and the assumed year has none
     */
    public LocalDateTime at(int assumedYear) {
        return LocalDateTime.of(year == null ? assumedYear : year, month, day, hour, minute, second, nano);
    }

    /**
     * The moment. The zone of the line decides if it is {@code Z}, an offset, or one of the abbreviations that mean one
     * offset in practice (UTC, GMT, the North American, European, East Asian, Australian and New Zealand ones);
     * otherwise the assumed zone does, in the case of a local time that occurs twice with the earlier offset. An offset of more
     * than 18 hours is none.
     *
     * @param assumedYear the year, if the line has none
     * @param assumedZone the zone, if the line has none or an ambiguous one such as {@code IST}
     * @throws DateTimeException if the time is 29 February without a year and the assumed year has none
     */
    public Instant toInstant(int assumedYear, ZoneId assumedZone) {
        ZoneOffset offset = zone == null ? null : ZoneNames.offset(zone);
        return at(assumedYear).atZone(offset == null ? assumedZone : offset).toInstant();
    }
}
