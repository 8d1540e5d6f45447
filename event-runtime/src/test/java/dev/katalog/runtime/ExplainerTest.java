package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.runtime.Explanation.Finding;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainerTest {

    /** A prefix {@code "to whom: "}, as generated code would skip it. */
    private static final Prefixes PREFIXES = (prefix, line, at, end) -> {
        int stop = at;
        while (stop < end && line[stop] != ':') {
            stop++;
        }
        return stop + 1 < end && line[at] == '@' && line[stop + 1] == ' ' ? stop + 2 : at;
    };

    private final Explainer codes = Explainer.byId(
            List.of(
                    message("100001", null, "Peer", "Assigned address <a:host> to user", "Assigned <n:int> addresses"),
                    message("100002", null, null, "Tunnel <t:token> is up"),
                    message("100003", null, null, "Tunnel <t:token> is down[, reason: <r:text>]"),
                    message("100004", null, null, "<text:text>")),
            PREFIXES);

    private final Explainer tags = Explainer.byProgram(
            List.of(
                    message("ntpd.sync", "ntpd", null, "synchronized to <s:host>, stratum <n:int>"),
                    message("ntpd.start", "ntpd", null, "kernel time sync status <s:hex>"),
                    message("dhcpd.wrote", "dhcpd", null, "Wrote <n:int> leases to leases file."),
                    message("mark", null, null, "-- MARK --")),
            PREFIXES);

    @Test
    void ofAKnownIdSaysWhereTheFormThatAgreesMostParts() {
        Explanation explanation =
                explain(codes, "Jan  5 08:52:40 fw %ASA-6-100001: Assigned address 192.0.2.1 for user");
        assertEquals(Finding.NEW_WORDING, explanation.finding());
        assertEquals("100001", explanation.messageId());
        assertEquals("fw", explanation.header().host());
        NearMiss nearest = explanation.nearest().get(0);
        assertEquals("100001", nearest.message().id());
        assertEquals("Assigned address <a:host> to user", nearest.form());
        assertEquals("to user", nearest.expected());
        assertEquals("for user", nearest.found());
        assertEquals(explanation.raw().indexOf("for user"), nearest.agreed());
        assertEquals(explanation.raw().indexOf("Assigned"), nearest.start());
    }

    @Test
    void ofAKnownIdNamesItFirstHoweverLittleAgrees() {
        Explanation explanation = explain(codes, "%ASA-6-100001: Tunnel t1 is up");
        assertEquals(List.of("100001", "100002", "100003"), ids(explanation));
        assertEquals("message code 100002", explanation.nearest().get(1).expected());
        assertEquals("100001: Tunnel t1 is up", explanation.nearest().get(1).found());
        assertEquals(7, explanation.nearest().get(1).agreed());
        assertEquals(List.of("100001"), ids(explain(codes, "%ASA-6-100001: ?")));
        assertEquals(
                "end of message",
                explain(codes, "%ASA-6-100001:").nearest().get(0).found());
    }

    @Test
    void skipsThePrefixOfTheMessagesThatHaveIt() {
        NearMiss with = explain(codes, "%ASA-6-100001: @peer: Assigned address x")
                .nearest()
                .get(0);
        assertEquals(22, with.start());
        assertEquals(40, with.agreed());
        NearMiss without =
                explain(codes, "%ASA-6-100002: @peer: Tunnel t is up").nearest().get(0);
        assertEquals("100002", without.message().id());
        assertEquals(15, without.agreed());
        assertEquals("@peer: Tunnel t is up", without.found());
    }

    @Test
    void ofAnUnknownIdTellsTheWordingThatIsNear() {
        Explanation explanation = explain(codes, "%ASA-6-555555: Tunnel t1 is down, because");
        assertEquals(Finding.UNKNOWN_ID, explanation.finding());
        assertEquals("555555", explanation.messageId());
        assertEquals(List.of("100003", "100002"), ids(explanation));
        assertEquals("reason: ", explanation.nearest().get(0).expected());
        assertEquals(34, explanation.nearest().get(0).agreed());
        assertEquals(List.of(), ids(explain(codes, "%ASA-6-555555: nothing of the kind")));
    }

    /** Of an unknown id: half of the letters of its words must be there, in any order and letter case, and eight in all. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            zulu BRAVO alpha           ; 200001
            delta, charl               ; 200001
            zulu bravo                 ;
            alphabravo alpha           ;
            up link up                 ;
            link is                    ; 200002
            is link                    ;
            """)
    void isNearIfHalfOfTheWordsAreThere(String body, String id) {
        Explainer explainer = Explainer.byId(
                List.of(
                        message("200001", null, null, "alpha bravo <n:int> charl delta[ with options] at <t:text>"),
                        message("200002", null, null, "link up <t:text>")),
                PREFIXES);
        assertEquals(
                id == null ? List.of() : List.of(id),
                ids(explain(explainer, "%ASA-6-999999: " + body)),
                () -> explain(explainer, "%ASA-6-999999: " + body).toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            alpha bravo                                   ; p.long p.short
            alpha bravo charlie delta echo foxtrot golf x ; p.long
            alpha yankee zulu                             ; p.short
            alpha one zulu yankee two                     ; p.short
            """)
    void leavesOutWhatAgreesFarLessThanTheNearest(String body, String ids) {
        Explainer explainer = Explainer.byProgram(
                List.of(
                        message("p.long", "p", null, "alpha bravo charlie delta echo foxtrot golf <n:int>"),
                        message("p.short", "p", null, "alpha <x:text> zulu yankee")),
                PREFIXES);
        Explanation explanation = explain(explainer, "p: " + body);
        assertEquals(ids, String.join(" ", ids(explanation)), explanation::toString);
    }

    @Test
    void findsTheIdOfABrokenCode() {
        for (String code :
                List.of("%ASA-9-100002:", "%XYZ-6-100002:", "ASA-6-100002:", "(fw-6-100002)", "x -100002 :")) {
            Explanation explanation = explain(codes, "noise " + code + " Tunnel t1 is up");
            assertEquals(Finding.UNSIGNED, explanation.finding(), code);
            assertEquals("100002", explanation.messageId(), code);
            assertEquals("100002", explanation.nearest().get(0).message().id(), code);
        }
        NearMiss nearest =
                explain(codes, "noise %ASA-9-100002: Tunnel t1 is up").nearest().get(0);
        assertEquals(6, nearest.agreed());
        assertEquals("message code 100002", nearest.expected());
        assertEquals("%ASA-9-100002: Tunnel t1 is up", nearest.found());
        NearMiss both =
                explain(codes, "noise %ASA-9-100002: Tunnel t1 is on").nearest().get(0);
        assertEquals("up", both.expected());
        assertEquals(34, both.agreed());
        assertNull(explain(codes, "noise 4100002 x-1000021 x").messageId());
    }

    @Test
    void findsAWordingBehindAHeaderThatCannotBeRead() {
        Explanation explanation = explain(codes, "[2026] {junk} Tunnel t1 is up");
        assertEquals(Finding.UNSIGNED, explanation.finding());
        assertEquals(List.of("100002", "100003"), ids(explanation));
        assertEquals(14, explanation.nearest().get(0).agreed());
        assertEquals("message code 100002", explanation.nearest().get(0).expected());
        assertEquals("down", explanation.nearest().get(1).expected());
        assertEquals(
                explanation.raw().length() - 2, explanation.nearest().get(1).agreed());
    }

    @Test
    void ofAConsoleLineComparesTheWording() {
        Explanation explanation = explain(codes, "Feb 16 13:36:40 [IKEv1]: Tunnel t1 is on");
        assertEquals(Finding.WITHOUT_ID, explanation.finding());
        assertNull(explanation.messageId());
        assertEquals("100002", explanation.nearest().get(0).message().id());
        assertEquals("up", explanation.nearest().get(0).expected());
    }

    @Test
    void ofAKnownProgramPrefersItsMessages() {
        Explanation explanation = explain(tags, "Nov 22 08:20:44 nxr ntpd[1910]: synchronised to 192.0.2.1, stratum 2");
        assertEquals(Finding.NEW_WORDING, explanation.finding());
        assertEquals("ntpd", explanation.program());
        assertEquals(List.of("ntpd.sync"), ids(explanation));
        assertEquals("zed to ", explanation.nearest().get(0).expected());
        assertEquals(
                explanation.raw().indexOf("sed to"),
                explanation.nearest().get(0).agreed());
    }

    @Test
    void ofAnUnknownProgramTellsTheProgramThatHasTheWording() {
        Explanation explanation = explain(tags, "Nov 22 08:20:44 nxr chronyd[9]: synchronized to 192.0.2.1, stratum 2");
        assertEquals(Finding.UNKNOWN_PROGRAM, explanation.finding());
        assertEquals("chronyd", explanation.program());
        NearMiss nearest = explanation.nearest().get(0);
        assertEquals("ntpd.sync", nearest.message().id());
        assertEquals("program ntpd", nearest.expected());
        assertEquals(explanation.raw().indexOf("chronyd"), nearest.agreed());
    }

    @Test
    void findsTheProgramOfABrokenTag() {
        Explanation explanation = explain(tags, "{a} {b} dhcpd[20]: Wrote many leases to leases file.");
        assertEquals(Finding.UNSIGNED, explanation.finding());
        assertEquals("dhcpd", explanation.program());
        assertEquals("dhcpd.wrote", explanation.nearest().get(0).message().id());
        assertEquals("<n:int>", explanation.nearest().get(0).expected());
        NearMiss whole = explain(tags, "{a} {b} dhcpd: Wrote 5 leases to leases file.")
                .nearest()
                .get(0);
        assertEquals("program dhcpd", whole.expected());
        assertEquals(8, whole.agreed());
    }

    @Test
    void ofARecognisedLineSaysSo() {
        byte[] line = "xxx%ASA-6-100002: Tunnel t1 is up".getBytes(StandardCharsets.UTF_8);
        MessageDescriptor message = message("100002", null, null, "Tunnel <t:token> is up");
        Match match = new Match();
        match.body(18, line.length);
        match.found(message);
        Explanation explanation = codes.explain(line, 3, line.length, match);
        assertEquals(Finding.RECOGNIZED, explanation.finding());
        assertSame(message, explanation.message());
        assertEquals(15, explanation.header().bodyOffset());
        assertEquals(List.of(), explanation.nearest());
        assertEquals("recognized: 100002 Name\n    %ASA-6-100002: Tunnel t1 is up", explanation.toString());
    }

    @Test
    void isReadable() {
        Explanation explanation = explain(codes, "<166>Jan  5 08:52:40 fw %ASA-6-100002: Tunnel t1 is o\u001bn");
        assertEquals("""
                not recognized: message 100002 is known, but not with this text
                    <166>Jan  5 08:52:40 fw %ASA-6-100002: Tunnel t1 is o\\x1bn
                                                                        ^
                    envelope: facility 20, severity 6, time Jan  5 08:52:40, host fw
                    near 100002 Name, agrees up to byte 52
                        expected: up
                        found:    o\\x1bn
                        form:     Tunnel <t:token> is up
                    near 100003 Name, agrees up to byte 52
                        expected: down
                        found:    o\\x1bn
                        form:     Tunnel <t:token> is down[, reason: <r:text>]""", explanation.toString());
        assertEquals("""
                not recognized: there is nothing in the line
                    (empty line)
                    no message is near""", explain(codes, "").toString());
    }

    @Test
    void tellsAllThatTheEnvelopeSays() {
        assertEquals("""
                not recognized: no message of program ntpd has this text
                    <30>Jan  5 08:52:40 nxr ntpd[12]: zz
                    envelope: facility 3, severity 6, time Jan  5 08:52:40, host nxr, program ntpd, pid 12
                    no message is near""", explain(tags, "<30>Jan  5 08:52:40 nxr ntpd[12]: zz").toString());
        assertEquals("""
                not recognized: no message of program ntpd has this text
                    ntpd: zz
                    envelope: program ntpd
                    no message is near""", explain(tags, "ntpd: zz").toString());
    }

    @Test
    void showsBlanksAtTheEnds() {
        String text =
                explain(codes, "%ASA-6-555555: Tunnel t1 is down, because").toString();
        assertTrue(text.contains("\n        expected: 'reason: '\n        found:    because\n"), text);
    }

    @Test
    void tellsThreeAtMostAndOfEqualsTheFirst() {
        List<MessageDescriptor> messages = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> message("20000" + id, null, null, "alpha bravo charlie <n:int>"))
                .toList();
        Explanation explanation =
                explain(Explainer.byId(messages, PREFIXES), "%ASA-6-999999: alpha bravo charlie delta");
        assertEquals(List.of("200001", "200002", "200003"), ids(explanation));
        assertEquals(3, explanation.with(explanation).nearest().size());
    }

    @Test
    void tellsTheNearestWhereverTheyStandInTheCatalog() {
        List<MessageDescriptor> messages = IntStream.rangeClosed(1, 5)
                .mapToObj(id -> message("20000" + id, null, null, "alpha bravo" + " charlie".repeat(id) + " <n:int>"))
                .toList();
        Explanation explanation =
                explain(Explainer.byId(messages, PREFIXES), "%ASA-6-999999: alpha bravo" + " charlie".repeat(5) + " x");
        assertEquals(List.of("200005", "200004", "200003"), ids(explanation));
    }

    /** Bytes of literals and fields, letters of words, and what the sign adds. */
    @Test
    void weighsWhatAgrees() {
        assertEquals(27 + 19, weight(tags, "chronyd: synchronized to 192.0.2.1, stratum 2"));
        assertEquals(9 + 7 + 4, weight(tags, "ntpd: synchronised to 192.0.2.1, stratum 2"));
        assertEquals(11 + 6 + 1000, weight(codes, "%ASA-6-100002: Tunnel t1 is on"));
    }

    private static int weight(Explainer explainer, String line) {
        return explain(explainer, line).nearest().get(0).weight();
    }

    /** Four bytes of a message of the program, and a quarter of its letters. */
    @Test
    void ofAKnownProgramLittleIsNear() {
        assertEquals(List.of("dhcpd.wrote"), ids(explain(tags, "dhcpd: Wrot")));
        assertEquals(List.of(), ids(explain(tags, "dhcpd: Wro")));
        Explainer explainer = Explainer.byProgram(
                List.of(
                        message("p.quarter", "p", null, "abcd efghijklmnop"),
                        message("p.less", "p", null, "abcd efghijklmnopq")),
                PREFIXES);
        assertEquals(List.of("p.quarter"), ids(explain(explainer, "p: abcdx")));
    }

    @Test
    void pointsAtASignAtTheFront() {
        assertEquals(0, agreed(tags, "chronyd: synchronized to 192.0.2.1, stratum 2"));
        assertEquals(0, agreed(codes, "ASA-6-100002: Tunnel t1 is up"));
        assertEquals(0, agreed(codes, "-100002 Tunnel t1 is up"));
        assertEquals("100002", explain(codes, "-100002 Tunnel t1 is up").messageId());
        assertEquals("100002", explain(codes, "x -100002").messageId());
        assertNull(explain(codes, "x -1000020 -1000029").messageId());
        assertEquals("100002", explain(codes, "x -100002/ -100003").messageId());
    }

    /** Where no sign is, at the body; for a message without a program, at the front, where the header should be. */
    @Test
    void pointsAtThePlaceOfASignThatIsMissing() {
        assertEquals(8, agreed(tags, "{a} {b} synchronized to 192.0.2.1, stratum 2"));
        assertEquals(0, agreed(tags, "{a} -- MARK --"));
        assertEquals(4, agreed(codes, "{a} Tunnel t1 is up"));
    }

    @Test
    void theBodyBehindABrokenTagNeedsNoBlank() {
        assertEquals(
                14,
                explain(tags, "{a} {b} dhcpd:Wrote many leases to leases file.")
                        .nearest()
                        .get(0)
                        .start());
        assertEquals(
                18,
                explain(tags, "{a} {b} dhcpd[20]:Wrote many leases to leases file.")
                        .nearest()
                        .get(0)
                        .start());
    }

    private static int agreed(Explainer explainer, String line) {
        return explain(explainer, line).nearest().get(0).agreed();
    }

    /** Where no sign can be read, at any word of the first 256 bytes. */
    @Test
    void looksForWordingsInTheHeadOfTheLine() {
        assertEquals(List.of("100002", "100003"), ids(explain(codes, "x ".repeat(127) + "Tunnel t1 is on")));
        assertEquals(List.of(), ids(explain(codes, "x ".repeat(128) + "Tunnel t1 is on")));
    }

    /** In the first 4 KiB of the body; a word that is cut there is none. */
    @Test
    void looksForWordsInTheFrontOfTheBody() {
        Explainer explainer =
                Explainer.byId(List.of(message("200001", null, null, "<a:text> tunnel restarted <n:int>")), PREFIXES);
        String words = " tunnel restarted";
        String front = "y".repeat(4096 - words.length());
        assertEquals(List.of("200001"), ids(explain(explainer, "%ASA-6-999999: " + front + words + " x")));
        assertEquals(List.of(), ids(explain(explainer, "%ASA-6-999999: y" + front + words + " x")));
        assertEquals(List.of("200001"), ids(explain(explainer, "%ASA-6-200001: y" + front + words + " x")));
    }

    @Test
    void saysWhatIsMissing() {
        assertEquals("not recognized: no message code stands in the line", firstLine(codes, "sshd[1]: x"));
        assertEquals(
                "not recognized: neither a message code nor a program stands where one should", firstLine(tags, "x y"));
        assertEquals("not recognized: no message is of program sshd", firstLine(tags, "sshd[1]: x"));
        assertEquals(
                "not recognized: 100002 stands in the line, but not in a message code",
                firstLine(codes, "x -100002 y"));
        assertEquals(
                "not recognized: ntpd stands in the line, but not as the tag behind a header",
                firstLine(tags, "{a} {b} ntpd: x"));
        assertEquals("not recognized: no message has the id 555555", firstLine(codes, "%ASA-6-555555: x"));
        assertEquals(
                "not recognized: the console form shows no id, and no message has this text",
                firstLine(codes, "[IKEv1]: x"));
        for (String blank : List.of("", "  ", "\0\0", "\r")) {
            assertEquals("not recognized: there is nothing in the line", firstLine(codes, blank));
        }
        assertEquals(
                "a header that can be read",
                explain(tags, "{a} -- MARK --").nearest().get(0).expected());
    }

    private static String firstLine(Explainer explainer, String line) {
        return explain(explainer, line).toString().lines().findFirst().orElseThrow();
    }

    @Test
    void joinsTheNearestOfTwoCatalogs() {
        String line = "{a} {b} Tunnel t1 is on";
        Explanation joined = explain(tags, line).with(explain(codes, line));
        assertEquals(List.of("100002", "100003"), ids(joined));
        assertEquals(Finding.UNSIGNED, joined.finding());
        assertEquals(
                "100002",
                explain(tags, "a -100002 b").with(explain(codes, "a -100002 b")).messageId());
    }

    @Test
    void joinsWhatTwoCatalogsReadInALine() {
        String withoutId = "chronyd: x";
        Explanation code = explain(codes, withoutId);
        Explanation tag = explain(tags, withoutId);
        assertEquals("chronyd", code.with(tag).program());
        assertEquals(Finding.UNSIGNED, code.with(tag).finding());
        assertEquals("chronyd", tag.with(code).program());
        assertEquals(Finding.UNKNOWN_PROGRAM, tag.with(code).finding());

        Explanation joined = explain(tags, "chronyd: x -100002 y").with(explain(codes, "chronyd: x -100002 y"));
        assertEquals(Finding.UNSIGNED, joined.finding());
        assertEquals("chronyd", joined.program());
        assertEquals("100002", joined.messageId());
    }

    /** The id of a broken code leaves no doubt which catalog is meant. */
    @Test
    void joinsNoNearestOfACatalogWithoutTheIdThatStandsInTheLine() {
        String line = "%ASA-9-100002: synchronized to 192.0.2.1, stratum 2";
        Explanation ofTags = explain(tags, line);
        Explanation ofCodes = explain(codes, line);
        assertFalse(ofTags.nearest().isEmpty());
        for (Explanation joined : List.of(ofTags.with(ofCodes), ofCodes.with(ofTags))) {
            assertEquals(ofCodes.nearest(), joined.nearest());
            assertEquals(ofCodes.finding(), joined.finding());
            assertEquals("100002", joined.messageId());
        }
    }

    @Test
    void keepsTheBytesOfTheLine() {
        byte[] line = {'a', (byte) 0xff, 'b'};
        Explanation explanation = codes.explain(line, 0, 3, new Match());
        line[0] = 'x';
        assertEquals("a\u00ffb", explanation.raw());
        assertTrue(explanation.toString().contains("a\\xffb"), explanation::toString);
    }

    @Tag("bound")
    @Test
    void isBoundedOnHostileLines() {
        for (String unit :
                List.of("Tunnel t is ", "Assigned address ", "-100002 ", "9", " ", "@a: ", "ntpd[", "\u00e9")) {
            String line = "%ASA-6-100003: " + unit.repeat(2_000_000 / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(60), () -> {
                explain(codes, line).toString();
                explain(tags, line).toString();
                explain(codes, unit.repeat(100_000)).toString();
            });
        }
    }

    private static Explanation explain(Explainer explainer, String text) {
        Lines line = Lines.of(text);
        return explainer.explain(line.array(), line.from(), line.to(), new Match());
    }

    private static List<String> ids(Explanation explanation) {
        return explanation.nearest().stream().map(near -> near.message().id()).toList();
    }

    private static MessageDescriptor message(
            String id, @Nullable String program, @Nullable String prefix, String... forms) {
        return new MessageDescriptor(
                Edition.NONE,
                id,
                program,
                "Name",
                "family",
                Severity.NOTICE,
                "template",
                "Summary.",
                prefix,
                List.of(forms));
    }
}
