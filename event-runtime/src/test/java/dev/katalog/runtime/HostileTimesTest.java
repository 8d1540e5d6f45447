package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Times in every broken form: read as java.time reads them, or none; and the rest of the line is found all the same. */
class HostileTimesTest {

    private static final int YEAR = 2024;
    private static final ZoneId ZONE = ZoneId.of("Asia/Tokyo");
    private static final String BODY = "Group = VPN-Users, IP = 198.51.100.7, PHASE 1 COMPLETED";
    private static final DateTimeFormatter BSD = DateTimeFormatter.ofPattern("MMM ppd uuuu HH:mm:ss", Locale.ENGLISH)
            .withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter ISO = DateTimeFormatter.ISO_LOCAL_DATE_TIME;

    private static final List<String> MONTHS =
            List.of("Jan", "Feb", "Apr", "Dec", "Foo", "jan", "FEB", "Mai", "Sept", "J\u00e4n", "13");
    private static final List<String> DAYS = List.of(" 0", " 1", "01", "28", "29", "30", "31", "32", "99", "-1", "001");
    private static final List<String> YEARS = List.of("", "0000 ", "1900 ", "2000 ", "2023 ", "2024 ", "9999 ");
    private static final List<String> CLOCKS = List.of(
            "00:00:00",
            "23:59:59",
            "23:59:60",
            "24:00:00",
            "25:61:61",
            "08:60:00",
            "99:99:99",
            "8:05:05",
            "08:05",
            "08.05.05",
            "08:05:5",
            "-8:05:05",
            "08:05:05.",
            "08:05:05.5");
    private static final List<String> DATES = List.of(
            "0000-01-01",
            "0001-01-01",
            "2023-02-28",
            "2023-02-29",
            "2024-02-29",
            "1900-02-29",
            "2000-02-29",
            "2026-04-31",
            "2026-00-10",
            "2026-13-10",
            "2026-10-00",
            "2026-10-32",
            "9999-12-31",
            "2026-1-1",
            "26-01-01",
            "12026-01-01",
            "2026/01-01");
    private static final List<String> OFFSETS = List.of(
            "", "Z", "+00:00", "-00:00", "+0900", "-03:30", "+14:00", "+18:00", "+18:01", "-18:00", "+23:59", "+24:00",
            "+09:60", "+99:99", "+9:00", "+09", "z", "+", "+aa:bb", "Z0", "ZZ");

    @Test
    void readsTimesOfRfc3164AsTheCalendarHasThem() {
        for (String month : MONTHS) {
            for (String day : DAYS) {
                for (String year : YEARS) {
                    CLOCKS.forEach(clock -> checkBsd(
                            month + ' ' + day + ' ' + year + clock,
                            month + ' ' + day + ' ' + (year.isEmpty() ? YEAR + " " : year) + clock));
                }
            }
        }
    }

    private static void checkBsd(String text, String dated) {
        LocalDateTime expected = oracle(dated, BSD);
        SyslogHeader header = header("<166>" + text + " fw : ");
        SyslogTime time = header.time();
        // A fraction is one of our forms that the formatter does not know; it is tested with the other form.
        if (expected != null) {
            assertNotNull(time, text);
            assertEquals(expected, time.at(YEAR), text);
            assertEquals("fw", header.host(), text);
        } else if (!text.contains(".")) {
            assertNull(time, text);
        }
    }

    @Test
    void readsTimesOfIso8601AsTheCalendarHasThem() {
        for (String date : DATES) {
            for (String clock : CLOCKS) {
                for (String offset : OFFSETS) {
                    checkIso(date + 'T' + clock, offset, "<166>", " fw : ");
                    checkIso(date + 'T' + clock, offset, "<166>1 ", " fw asa 7 - - ");
                }
            }
        }
    }

    private static void checkIso(String local, String offset, String before, String behind) {
        String text = local + offset;
        LocalDateTime expected = oracle(local, ISO);
        SyslogHeader header = header(before + text + behind);
        SyslogTime time = header.time();
        if (time != null) {
            assertEquals(text, time.text());
            assertEquals(expected, time.at(YEAR), text);
            assertEquals("fw", header.host(), text);
            assertEquals(moment(expected, offset), time.toInstant(YEAR, ZONE), text);
        } else {
            // What ISO 8601 knows and RFC 5424 does not: a time without seconds, an empty fraction, hours alone for an
            // offset.
            boolean ours = expected != null && local.length() >= 19 && !local.endsWith(".") && isOffset(offset);
            assertTrue(!ours, text);
        }
    }

    /** An offset beyond what java.time knows is none, so that the caller's zone decides. */
    private static Instant moment(LocalDateTime local, String offset) {
        ZoneOffset known = null;
        try {
            known = offset.isEmpty() ? null : ZoneOffset.of(offset);
        } catch (DateTimeException e) {
            // Stays null.
        }
        return local.atZone(known == null ? ZONE : known).toInstant();
    }

    private static boolean isOffset(String offset) {
        return offset.matches("|Z|[+-][0-9]{2}:?[0-9]{2}");
    }

    private static @Nullable LocalDateTime oracle(String text, DateTimeFormatter format) {
        try {
            return LocalDateTime.parse(text, format);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** The header of a line with that envelope, whose code and body are found whatever the time is. */
    private static SyslogHeader header(String envelope) {
        Lines line = Lines.of(envelope + "%ASA-5-713119: " + BODY);
        long code = Envelope.code(line.array(), line.from(), line.end());
        assertEquals(713119, Envelope.id(code), envelope);
        assertEquals(BODY, line.text(Envelope.body(code), line.end()), envelope);
        SyslogHeader header = SyslogHeader.parse(line.array(), line.from(), line.to());
        assertEquals(Envelope.body(code), header.bodyOffset(), envelope);
        assertEquals(20, header.facility(), envelope);
        return header;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<30>Feb 30 08:52:35 nxr charon[717]: ",
                "<30>Jan 32 25:61:61 nxr charon[717]: ",
                "<30>Jun 30 2015 23:59:60 nxr charon[717]: ",
                "<30>2026-13-32T24:60:60Z nxr charon[717]: ",
                "<30>1 2026-13-32T24:60:60Z nxr charon 717 - - ",
                "<30>1 0000-00-00T00:00:00+99:99 nxr charon 717 - - "
            })
    void findsTheTagBehindATimeThatIsNone(String envelope) {
        Lines line = Lines.of(envelope + "13[IKE] CHILD_SA tunnel1{3} closed");
        long tag = Envelope.tag(line.array(), line.from(), line.end());
        int program = Envelope.programStart(tag);
        assertEquals("charon", line.text(program, program + Envelope.programLength(tag)));
        assertEquals("13[IKE] CHILD_SA tunnel1{3} closed", line.text(Envelope.body(tag), line.end()));
        SyslogHeader header = SyslogHeader.parse(line.array(), line.from(), line.to());
        assertNull(header.time());
        assertEquals("nxr", header.host());
        assertEquals("717", header.pid());
    }

    @Test
    void takesNineDigitsOfALongFraction() {
        SyslogTime time =
                header("<166>2026-11-03T14:05:09.123456789987654321Z fw : ").time();
        assertNotNull(time);
        assertEquals(
                OffsetDateTime.parse("2026-11-03T14:05:09.123456789Z").toInstant(),
                time.toInstant(YEAR, ZoneOffset.UTC));
    }
}
