package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The severities of syslog (RFC 5424, section 6.2.1), as documents write them. */
final class Severities {

    private static final int DEBUG = 7;

    private static final Map<String, Integer> WORDS = Map.ofEntries(
            Map.entry("EMERG", 0),
            Map.entry("EMERGENCY", 0),
            Map.entry("ALERT", 1),
            Map.entry("CRIT", 2),
            Map.entry("CRITICAL", 2),
            Map.entry("ERR", 3),
            Map.entry("ERROR", 3),
            Map.entry("WARN", 4),
            Map.entry("WARNING", 4),
            Map.entry("NOTICE", 5),
            Map.entry("INFO", 6),
            Map.entry("INFORMATIONAL", 6),
            Map.entry("DEBUG", DEBUG));

    private Severities() {}

    static int of(Message message, Catalog catalog, Findings findings) {
        String written = message.severity().strip();
        if (written.length() == 1
                && List.of("0", "1", "2", "3", "4", "5", "6", "7").contains(written)) {
            return written.charAt(0) - '0';
        }
        Integer severity = WORDS.get(written.toUpperCase(Locale.ROOT));
        if (severity == null) {
            findings.add(
                    Rule.UNKNOWN_SEVERITY,
                    Place.startOf(catalog.catalog() + " " + message.id(), message.template()),
                    "found the severity '" + written + "', expected 0 to 7 or a word such as WARNING",
                    "mend \"severity\" in the catalog");
            return DEBUG;
        }
        return severity;
    }
}
