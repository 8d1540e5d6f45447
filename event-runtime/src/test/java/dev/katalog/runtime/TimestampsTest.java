package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Times of all forms and what nearly is one, beside their grammar as a regular expression, and {@code java.time}. */
class TimestampsTest {

    private static final int ROUNDS = 30_000;
    private static final String MONTHS = "Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec";
    private static final String END = "(?=[ \\t:]|$)";
    private static final String CLOCK = "(?<h>[0-9]{2}):(?<m>[0-9]{2}):(?<s>[0-9]{2})(?:\\.(?<nano>[0-9]++))?+";
    private static final String DAY =
            "(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) ++)?(?<month>" + MONTHS + ") ++(?<d>[0-9]{1,2}) ++";
    private static final String ZONES =
            "UTC|GMT|UT|Z|[ECMP][SD]T|AK[SD]T|HST|WEST|WET|BST|CEST|CET|MEST|MET|EEST|EET|MSK|SGT|HKT|"
                    + "[JK]ST|AE[SD]T|AWST|NZ[SD]T|[WCE]EDT|BRT|IST|A[SD]T|GMT/B[SD]T";
    private static final String ZONE = " (?:" + ZONES + "|[+-][0-9]{2}:?+[0-9]{2})" + END;
    private static final String YEAR = " (?:19|20)[0-9]{2}(?=[ \\t]|$|:[ \\t]|:$)";

    private static final Grammar UNDATED = grammar(
            List.of("y", "y2"),
            List.of("z", "z2"),
            DAY + CLOCK + "(?:(?<z>" + ZONE + ")(?<y>" + YEAR + ")?+|(?<y2>" + YEAR + ")(?<z2>" + ZONE + ")?+|" + END
                    + ")");
    private static final Grammar DATED = grammar(
            List.of("y"), List.of("z"), DAY + "(?<y>[0-9]{4}) ++" + CLOCK + "(?:(?<z>" + ZONE + ")|" + END + ")");
    private static final Grammar ISO = grammar(
            List.of("y"),
            List.of("z", "z2", "z3"),
            "(?<y>[0-9]{4})([-/])(?<month>[0-9]{2})\\2(?<d>[0-9]{2})[T \\t]"
                    + CLOCK + "(?:(?<z>Z)" + END + "|(?<z2>[+-][0-9]{2}:?+[0-9]{2})" + END + "|(?![Z+-])(?:(?<z3>"
                    + ZONE + ")|"
                    + END + "))");
    private static final Pattern USUAL =
            Pattern.compile("(?:" + MONTHS + ") [ 0-9][0-9] [0-9]{2}:[0-9]{2}:[0-9]{2} .*");

    private static final List<List<String>> BSD_PIECES = List.of(
            List.of("", "", "", "Tue ", "Wed  ", "Foo ", "Mon"),
            List.of("Jan ", "Feb ", "Mar ", "Apr ", "May ", "Jun ", "Jul ", "Aug ", "Sep ", "Oct ", "Nov  ", "Dec "),
            List.of("5 ", " 5 ", "05 ", "31  ", "29 ", "123 ", "5"),
            List.of("", "", "2026 ", "1899  ", "20260 ", "026 "),
            List.of("08:52:35", "23:59:59", "24:00:00", "8:52:35", "08:52:3"));
    private static final List<List<String>> ISO_PIECES = List.of(
            List.of("2026", "0000", "202"),
            List.of("-", "-", "/"),
            List.of("11", "02", "13"),
            List.of("-", "-", "/"),
            List.of("03", "29", "31"),
            List.of("T", " ", "\t", "t"),
            List.of("08:52:35", "23:59:59", "24:00:00", "8:52:35", "08:52:3"));
    private static final List<String> FRACTIONS = List.of("", "", "", ".5", ".123456789123", ".", ".000000001", "..5");
    private static final List<String> SUFFIXES = List.of(
            "",
            "",
            " UTC",
            " 2026",
            " UTC 2026",
            " 2026 UTC",
            " 1999 JST 2026",
            " 2001:db8::1",
            " 1899",
            " 2026:",
            " 2026: ",
            " +0900",
            " -03:30",
            "Z",
            "+0900",
            "-03:30",
            " JST:",
            " UTCX",
            " 20261",
            " 2026:x",
            "+09:",
            "+090",
            " Z");
    private static final List<String> BEHIND =
            List.of("", "", " x", ":", ": x", "\t", "x", ".", "  ", "\u00e9", " UTC");

    private final Random random = new Random(20261122);

    @Test
    void endWhereTheirExpressionEnds() {
        int found = 0;
        for (int round = 0; round < ROUNDS; round++) {
            String text = mutated(any(random.nextInt(3) == 0 ? ISO_PIECES : BSD_PIECES));
            byte[] line = ("7" + text + "00 UTC").getBytes(StandardCharsets.ISO_8859_1);
            int end = 1 + text.length();
            int expected = -1;
            for (Grammar grammar : List.of(DATED, UNDATED, ISO)) {
                Matcher time = grammar.match(text);
                if (time != null) {
                    found++;
                    expected = 1 + time.end();
                    checkValue(grammar, time, Timestamps.read(line, 1, expected));
                }
            }
            assertEquals(expected, Timestamps.end(line, 1, end), text);
            assertEquals(USUAL.matcher(text).matches(), Timestamps.isUsual(line, 1, end), text);
            // Without anything behind the range.
            byte[] alone = text.getBytes(StandardCharsets.ISO_8859_1);
            assertEquals(expected < 0 ? -1 : expected - 1, Timestamps.end(alone, 0, alone.length), text);
        }
        assertTrue(found > ROUNDS / 5 && found < ROUNDS * 4 / 5, "found " + found);
    }

    /** A regular expression and its groups for year and zone, of which one at most is there. */
    private record Grammar(Pattern pattern, List<String> years, List<String> zones) {

        @Nullable
        Matcher match(String text) {
            Matcher matcher = pattern.matcher(text);
            return matcher.lookingAt() ? matcher : null;
        }
    }

    private static Grammar grammar(List<String> years, List<String> zones, String expression) {
        return new Grammar(Pattern.compile(expression), years, zones);
    }

    @Test
    void areNoneWhereOnlyAWeekdayIs() {
        for (String rest : List.of("", "N", "Nov", "Nov ", "Nov  3 14:05:0")) {
            for (int blanks = 1; blanks < 20; blanks++) {
                byte[] line = ("Tue" + " ".repeat(blanks) + rest).getBytes(StandardCharsets.US_ASCII);
                assertEquals(-1, Timestamps.end(line, 0, line.length), rest);
            }
        }
    }

    private static void checkValue(Grammar grammar, Matcher expected, @Nullable SyslogTime time) {
        String text = expected.group();
        String year = first(expected, grammar.years());
        String zone = first(expected, grammar.zones());
        String month = expected.group("month");
        int number = month.length() == 3 ? 1 + MONTHS.indexOf(month) / 4 : Integer.parseInt(month);
        String digits = expected.group("nano");
        String nano = ((digits == null ? "" : digits) + "0".repeat(9)).substring(0, 9);
        // A leap year, so that 29 February is a day where no year is told.
        LocalDateTime value = dateTime(
                year == null ? 2024 : Integer.parseInt(year),
                number,
                Integer.parseInt(expected.group("d")),
                Integer.parseInt(expected.group("h")),
                Integer.parseInt(expected.group("m")),
                Integer.parseInt(expected.group("s")),
                Integer.parseInt(nano));
        assertEquals(value, time == null ? null : time.at(2024), text);
        if (time != null) {
            assertEquals(text, time.text());
            assertEquals(year == null ? null : Integer.valueOf(year), time.year(), text);
            assertEquals(zone, time.zone(), text);
        }
    }

    private static @Nullable LocalDateTime dateTime(
            int year, int month, int day, int hour, int minute, int second, int nano) {
        try {
            return LocalDateTime.of(year, month, day, hour, minute, second, nano);
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable String first(Matcher matcher, List<String> groups) {
        return groups.stream()
                .map(matcher::group)
                .filter(Objects::nonNull)
                .map(String::strip)
                .findFirst()
                .orElse(null);
    }

    private String any(List<List<String>> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(any1(piece)));
        return text.append(any1(FRACTIONS))
                .append(any1(SUFFIXES))
                .append(any1(BEHIND))
                .toString();
    }

    private String any1(List<String> piece) {
        // The first few are right; the others now and then.
        return piece.get(random.nextInt(random.nextInt(3) == 0 ? piece.size() : Math.min(piece.size(), 3)));
    }

    private String mutated(String text) {
        StringBuilder mutated = new StringBuilder(text);
        if (random.nextInt(3) == 0) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> mutated.setCharAt(at, " 09/:.-TAWX\t\u00b5".charAt(random.nextInt(13)));
                case 1 -> mutated.setCharAt(at, (char) (text.charAt(at) ^ 1 << random.nextInt(8)));
                case 2 -> mutated.deleteCharAt(at);
                default -> mutated.setLength(at);
            }
        }
        return mutated.toString();
    }
}
