package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The word {@code local7.debug} of collectors, read as part of a header. */
class FacilityLevelTest {

    /** The numbers are those of RFC 5424. */
    private static final Map<String, Severity> LEVELS = Map.ofEntries(
            Map.entry("emerg", Severity.EMERGENCY),
            Map.entry("panic", Severity.EMERGENCY),
            Map.entry("alert", Severity.ALERT),
            Map.entry("crit", Severity.CRITICAL),
            Map.entry("critical", Severity.CRITICAL),
            Map.entry("err", Severity.ERROR),
            Map.entry("error", Severity.ERROR),
            Map.entry("warning", Severity.WARNING),
            Map.entry("warn", Severity.WARNING),
            Map.entry("notice", Severity.NOTICE),
            Map.entry("info", Severity.INFORMATIONAL),
            Map.entry("debug", Severity.DEBUG));

    @ParameterizedTest
    @CsvSource({
        "kern, 0",
        "kernel, 0",
        "user, 1",
        "mail, 2",
        "daemon, 3",
        "auth, 4",
        "syslog, 5",
        "lpr, 6",
        "news, 7",
        "uucp, 8",
        "cron, 9",
        "authpriv, 10",
        "ftp, 11",
        "ntp, 12",
        "audit, 13",
        "alert, 14",
        "clock, 15",
        "local0, 16",
        "local1, 17",
        "local2, 18",
        "local3, 19",
        "local4, 20",
        "local5, 21",
        "local6, 22",
        "local7, 23",
        "system0, 10",
        "system1, 11",
        "system2, 12",
        "system3, 13",
        "system4, 14",
        "system5, 15"
    })
    void readsEveryFacilityWithEveryLevel(String facility, int number) {
        LEVELS.forEach((level, severity) -> {
            String word = facility + '.' + level;
            for (String spelling : new String[] {word, word.toUpperCase(Locale.ROOT)}) {
                SyslogHeader header = header(spelling);
                assertEquals(number, header.facility(), spelling);
                assertEquals(severity, header.severity(), spelling);
                assertEquals("192.0.2.253", header.host(), spelling);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "local8.debug",
                "local7.debu",
                "local7.debugs",
                "local77.debug",
                "local7-debug",
                "local7.",
                "local7",
                ".debug",
                "ke.debug",
                "local7.local7",
                "debug.local7",
                "local7.debug.",
                "local7.debug2",
                "system6.info",
                "xlocal7.debug"
            })
    void takesNoOtherWordForOne(String word) {
        assertNull(header(word).facility());
        assertNull(header(word).severity());
    }

    @Test
    void aPriInFrontSaysMore() {
        SyslogHeader header = SyslogHeader.parse("<13>192.0.2.253 local7.debug %ASA-6-713119: x");
        assertEquals(1, header.facility());
        assertEquals(Severity.NOTICE, header.severity());
    }

    private static SyslogHeader header(String word) {
        return SyslogHeader.parse("192.0.2.253 " + word + " %ASA-6-713119: x");
    }
}
