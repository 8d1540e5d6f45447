package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Curation;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Explanation.Finding;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.NearMiss;
import dev.katalog.runtime.Unrecognized;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExplainTest {

    /** Lines as devices send them, each changed in one place, which {@code ^} marks, or with a sign that nobody knows. */
    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            <167>Jan  5 08:52:40 192.0.2.216 %ASA-7-710005: UDP request ^thrown away from 192.0.2.31/137 to inside:192.0.2.255/137; NEW_WORDING; 710005; `discarded from `
            Mar 21 2014 23:03:49 vpn-gw1a : %ASA-4-713228: Group = g, Username = u, IP = 198.51.100.7, Assigned private IP address 192.0.2.10 ^for remote user; NEW_WORDING; 713228; to remote user
            %FTD-5-713120: Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=^xyz); NEW_WORDING; 713120; <messageId:hex>
            %ASA-3-710003: TCP access denied by ACL from 203.0.113.61/^* to outside:198.51.100.2/23; NEW_WORDING; 710003; <sourcePort:port>
            %ASA-7-799999: Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=^xyz); UNKNOWN_ID; 713120; <messageId:hex>
            %ASA-7-^799999: Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=0a); UNKNOWN_ID; 713120; message code 713120
            Feb 16 13:36:40 [IKEv1]: Group = g, IP = 192.0.2.1, PHASE ^3 COMPLETED (msgid=0a); WITHOUT_ID; 713120; 2 COMPLETED (msgid=
            Apr 27 02:03:03 dev01: ^%ASA-8-713120: Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=0a); UNSIGNED; 713120; message code 713120
            Apr 27 02:03:03 dev01 ^ASA-5-713120: Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=0a); UNSIGNED; 713120; message code 713120
            ^Group = g, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=0a); UNSIGNED; 713120; message code 713120
            <30>Nov 22 08:20:44 nxr-g100 ntpd[1910]: synchroni^sed to 192.0.2.123, stratum 2; NEW_WORDING; ntpd.synchronized-to-stratum; `zed to `
            <30>Nov 22 08:20:44 nxr-g100 ntpd[1910]: synchronized to 192.0.2.123, stratum ^two; NEW_WORDING; ntpd.synchronized-to-stratum; <stratum:int>
            <30>Nov 22 08:20:44 nxr-g100 ^chronyd[1910]: synchronized to 192.0.2.123, stratum 2; UNKNOWN_PROGRAM; ntpd.synchronized-to-stratum; program ntpd
            <84>Nov 22 08:10:11 nxr155 pluto[1070]: "tunnel1" #1: initiating ^Fast Mode; NEW_WORDING; pluto.initiating-mode; <mode:Aggressive|Quick|Main>
            <30>1 2026-11-22T08:20:44Z nxr ^chronyd 12 - - synchronized to 192.0.2.123, stratum 2; UNKNOWN_PROGRAM; ntpd.synchronized-to-stratum; program ntpd
            {2026} {nxr} ^ntpd[1910]: synchronized to 192.0.2.123, stratum 2; UNSIGNED; ntpd.synchronized-to-stratum; program ntpd
            """)
    void saysWhichMessageIsNearestAndWhereTheyPart(String marked, Finding finding, String id, String expected) {
        int at = marked.indexOf('^');
        String line = marked.substring(0, at) + marked.substring(at + 1);
        Explanation explanation = NetworkEvents.explain(line);
        NearMiss nearest = explanation.nearest().get(0);
        assertAll(
                explanation.toString(),
                () -> assertEquals(finding, explanation.finding()),
                () -> assertEquals(id, nearest.message().id()),
                () -> assertEquals(at, nearest.agreed()),
                () -> assertEquals(expected, nearest.expected()),
                () -> assertTrue(line.substring(at).startsWith(nearest.found()), nearest.found()));
    }

    @Test
    void saysThatALineIsRecognised() {
        everySample((message, line) -> {
            Explanation explanation = NetworkEvents.explain(line);
            assertEquals(Finding.RECOGNIZED, explanation.finding(), line);
            MessageDescriptor found = explanation.message();
            assertNotNull(found, line);
            assertEquals(message.id().text(), found.id(), line);
            assertEquals(List.of(), explanation.nearest(), line);
        });
    }

    /** A line that is no known message is never said to agree with the message of its own sign in everything. */
    @Test
    void alwaysFindsWhereAChangedLinePartsFromItsMessage() {
        SplittableRandom random = new SplittableRandom(7);
        int[] counts = new int[2];
        everySample((message, sample) -> {
            for (int i = 0; i < 10; i++) {
                byte[] line = ChangedLines.of(sample, random).getBytes(StandardCharsets.UTF_8);
                Match match = new Match();
                boolean known = NetworkEvents.identify(line, 0, line.length, match) != null;
                Explanation explanation = NetworkEvents.explain(line, 0, line.length);
                assertEquals(known, explanation.finding() == Finding.RECOGNIZED, explanation::toString);
                assertSafe(explanation);
                if (explanation.finding() == Finding.NEW_WORDING) {
                    counts[0]++;
                    for (NearMiss near : explanation.nearest()) {
                        assertParts(line, explanation, near);
                    }
                    counts[1] += explanation.nearest().stream()
                                    .anyMatch(near -> near.message()
                                            .id()
                                            .equals(message.id().text()))
                            ? 1
                            : 0;
                }
            }
        });
        assertTrue(counts[0] > 1_000, () -> counts[0] + " changed lines");
        assertTrue(
                counts[1] > counts[0] * 9 / 10,
                () -> "only " + counts[1] + " of " + counts[0] + " changed lines are near to their message");
    }

    private static void assertParts(byte[] line, Explanation explanation, NearMiss near) {
        MessageDescriptor message = near.message();
        boolean signed = message.id().equals(explanation.messageId())
                || message.program() != null && message.program().equals(explanation.program());
        boolean wholeWording =
                near.expected().startsWith("message code ") || near.expected().startsWith("program ");
        assertFalse(signed && wholeWording, explanation::toString);
        assertTrue(near.agreed() >= 0 && near.agreed() <= line.length, explanation::toString);
        assertTrue(wholeWording || near.agreed() >= near.start(), explanation::toString);
    }

    @Test
    void saysWhereABodyPartsThatWasReadUnderItsIdOrProgram() {
        Mismatch byId = ((Unrecognized)
                        FtdEvents.parseBody("713120", "Group = g, IP = 192.0.2.1, PHASE 3 COMPLETED (msgid=0a)"))
                .mismatch();
        assertEquals("713120", byId.nearest().id());
        assertEquals("PHASE ".length(), byId.agreed());
        assertEquals("2 COMPLETED (msgid=", byId.expected());
        Mismatch byProgram =
                ((Unrecognized) NxrEvents.parseBody("ntpd", "synchronized to 192.0.2.123, stratum two")).mismatch();
        assertEquals("ntpd.synchronized-to-stratum", byProgram.nearest().id());
        assertEquals("synchronized to 192.0.2.123, stratum ".length(), byProgram.agreed());
        assertEquals("<stratum:int>", byProgram.expected());
        assertNull(((Unrecognized) FtdEvents.parseBody("0713120", "PHASE 3 COMPLETED"))
                .mismatch()
                .nearest());
    }

    /** A mismatch has only the text; an explanation has the line. */
    @Test
    void countsTheBytesOfALineThatIsNoUtf8() {
        String front = "%ASA-5-713120: Group = B\u00fcro, IP = 192.0.2.1, PHASE 2 COMPLETED (msgid=";
        byte[] line = (front + "x)").getBytes(StandardCharsets.ISO_8859_1);
        assertEquals(
                front.length(),
                FtdEvents.explain(line, 0, line.length).nearest().get(0).agreed());
        byte[] behind = "%ASA-5-713120: PHASE 2 COMPLETED (msgid=\u00fc)".getBytes(StandardCharsets.ISO_8859_1);
        Mismatch mismatch = ((Unrecognized) FtdEvents.parse(behind, 0, behind.length)).mismatch();
        assertEquals("PHASE 2 COMPLETED (msgid=".length(), mismatch.agreed());
        byte[] named =
                "%ASA-3-710003: TCP access denied by ACL from b\u00fcro/23 to x".getBytes(StandardCharsets.ISO_8859_1);
        Mismatch later = ((Unrecognized) FtdEvents.parse(named, 0, named.length)).mismatch();
        assertEquals("TCP access denied by ACL from b??ro/23 to ".length(), later.agreed());
    }

    /** The nearest message of a known id is the one that the unrecognised line itself tells, and the place is the same. */
    @Test
    void agreesWithTheUnrecognisedLine() {
        SplittableRandom random = new SplittableRandom(11);
        everySample((message, sample) -> {
            byte[] line = ChangedLines.of(sample, random).getBytes(StandardCharsets.UTF_8);
            Explanation explanation = NetworkEvents.explain(line, 0, line.length);
            if (explanation.finding() == Finding.NEW_WORDING && explanation.messageId() != null) {
                Mismatch mismatch = ((Unrecognized) NetworkEvents.parse(line, 0, line.length)).mismatch();
                NearMiss nearest = explanation.nearest().get(0);
                assertEquals(mismatch.nearest(), nearest.message());
                assertEquals(mismatch.expected(), nearest.expected(), explanation::toString);
            }
        });
    }

    @Test
    void isTheSameForARangeOfAnArray() {
        byte[] line = "%ASA-6-713228: Assigned private IP 192.0.2.1".getBytes(StandardCharsets.UTF_8);
        byte[] array = new byte[line.length + 30];
        Arrays.fill(array, (byte) '%');
        System.arraycopy(line, 0, array, 11, line.length);
        assertEquals(
                NetworkEvents.explain(line, 0, line.length).toString(),
                NetworkEvents.explain(array, 11, 11 + line.length).toString());
    }

    @Test
    void isSafeForATerminal() {
        SplittableRandom random = new SplittableRandom(13);
        byte[] hostile = {0x1b, 0x07, (byte) 0x9b, (byte) 0xff, 0, '\r', '\n', (byte) 0xe2, (byte) 0x80, (byte) 0xae};
        everySample((message, sample) -> {
            byte[] line = sample.getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                line[random.nextInt(line.length)] = hostile[random.nextInt(hostile.length)];
            }
            assertSafe(NetworkEvents.explain(line, 0, line.length));
        });
    }

    private static void assertSafe(Explanation explanation) {
        String text = explanation.toString();
        assertTrue(text.codePoints().noneMatch(c -> c != '\n' && Character.isISOControl(c)), text);
    }

    private interface Check {
        void accept(Curation.Message message, String line);
    }

    private static void everySample(Check check) {
        int count = 0;
        for (Catalogs catalog : Catalogs.values()) {
            for (Curation.Family family : catalog.curation().families()) {
                for (Curation.Message message : family.messages()) {
                    for (Curation.Sample sample : message.samples()) {
                        check.accept(message, sample.line());
                        count++;
                    }
                }
            }
        }
        assertTrue(count > 579, "samples: " + count);
    }
}
