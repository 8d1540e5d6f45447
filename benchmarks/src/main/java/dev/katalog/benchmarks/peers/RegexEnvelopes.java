package dev.katalog.benchmarks.peers;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Envelopes read by one regular expression each, as collectors' configurations have them, with all groups that these name. */
final class RegexEnvelopes {

    private static final String TIME_3164 = "[A-Z][a-z]{2} [ \\d]\\d (?:\\d{4} )?\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?";
    private static final String TIME_ISO =
            "\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(?:\\.\\d+)?(?:Z|[+-]\\d\\d:\\d\\d)";
    private static final String TIME = "(" + TIME_3164 + "|" + TIME_ISO + ")";

    private static final Pattern CISCO =
            Pattern.compile("(?:<(\\d+)>)?(?:1 )?:?(?:" + TIME + "(?: UTC)?:? ?)?(?:([^ :%]+) )?"
                    + "(?:- - - - )?(?::? ?" + TIME + " UTC: |: )?%([A-Z]+)(?:-([a-z]+))?-(\\d)-(\\d{6}): ");
    private static final Pattern NXR = Pattern.compile(
            "(?:<(\\d+)>)?(?:" + TIME + " )?(?:([^ :\\[]+) )?(?:daemon\\.[a-z]+ )?([\\w./-]+)(?:\\[(\\d+)\\])?: ");
    private static final Pattern NXR_5424 = Pattern.compile("<(\\d+)>1 " + TIME + " ([^ ]+) ([^ ]+) ([^ ]+) - - ");
    private static final Pattern NXR_UNTAGGED =
            Pattern.compile("(?:<(\\d+)>)?(?:" + TIME + " )?(?:([^ ]+) )?(?:daemon\\.[a-z]+ )?");

    private RegexEnvelopes() {}

    static @Nullable Opened cisco(String line) {
        Matcher matcher = CISCO.matcher(line);
        return matcher.lookingAt() ? new Opened(matcher.start(8), matcher.end(8), matcher.end()) : null;
    }

    static Opened nxr(String line) {
        Matcher matcher = NXR_5424.matcher(line);
        if (matcher.lookingAt()) {
            boolean named = line.charAt(matcher.start(4)) != '-';
            return new Opened(matcher.start(4), named ? matcher.end(4) : matcher.start(4), matcher.end());
        }
        matcher.usePattern(NXR).reset();
        if (matcher.lookingAt()) {
            int host = matcher.start(3);
            return new Opened(matcher.start(4), matcher.end(4), matcher.end(), host >= 0 ? host : matcher.end());
        }
        matcher.usePattern(NXR_UNTAGGED).reset();
        boolean any = matcher.lookingAt();
        boolean dated = any && matcher.start(2) >= 0;
        int body = dated ? matcher.end() : 0;
        return new Opened(body, body, body, dated && matcher.start(3) >= 0 ? matcher.start(3) : body);
    }
}
