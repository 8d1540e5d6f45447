package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlap.Relation;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which messages overlap, who wins, and which overlaps the order settles. */
class OverlapsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "card removed.               ; <card> removed.              ; NARROWER",
                "login from CONSOLE          ; login from <place:token>     ; NARROWER",
                "up after <n:int> s          ; up after <n:decimal> s       ; NARROWER",
                "up <n:long>                 ; up <n:hex>                   ; CROSSING",
                "up <t:token>                ; up <t:text>                  ; NARROWER",
                "peer <a:ipv4> up            ; peer <a:ip> up               ; NARROWER",
                "peer <a:ip> up              ; peer <a:host> up             ; NARROWER",
                "link <how:up|down>          ; link <how:text>              ; NARROWER",
                "link <how:up|down>          ; link <other:down|lost>       ; CROSSING",
                "session <text> closed       ; session <n:int> <rest>       ; CROSSING",
                "done[ in <n:int> s]         ; done in <time>               ; CROSSING",
                "a  b <n:int>                ; a b   <m:int>                ; HIDING",
                "net <p:prefix>              ; net <a:ip>/<n:int>           ; HIDING",
                "spi <s:spi>                 ; spi <p:port>                 ; NARROWER",
                "mac <m:mac>                 ; mac <x:version>:<y>          ; HIDING",
                "<how:a|b> up                ; <what:a|b down> up           ; CROSSING",
                "<how:b|a> up                ; <what:a|b down> up           ; CROSSING",
                // its optional part is not decided
                "<t> a[ <n:int>] <m:int>     ; <t> 5                        ; CROSSING"
            })
    void overlapsOfTwoTemplates(String one, String other, Relation relation) {
        List<Overlap> overlaps = Overlaps.of(OverlapCatalogs.ofProgram(one, other));
        assertEquals(1, overlaps.size());
        Overlap overlap = overlaps.get(0);
        assertEquals(Competition.PROGRAM, overlap.competition());
        assertTrue(TemplateExpression.of(overlap.winner().template()).matches(overlap.witness()));
        assertTrue(TemplateExpression.of(overlap.loser().template()).matches(overlap.witness()));
        assertEquals(relation, overlap.relation());
        assertEquals(relation == Relation.NARROWER, overlap.isSettledByOrder());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "track <n:int> detect up | track <n:int> detect up(starting delay timer)",
                "up <n:int>              | up <m:int> s",
                "up <a:ipv4>             | up <a:mac>",
                "up <a:ip>               | up <a:mac>",
                "<n:int> up              | x<n:int> up",
                "<n:int>0                | 10",
                "in <place:token>        | in <place:token> and out",
                "a b                     | ab",
                "up <n:int>              | up 2147483648",
                "from <a:ip>.<t>         | from ::192.0.2.1"
            })
    void templatesThatNoBodyMatchesBoth(String one, String other) {
        assertEquals(List.of(), Overlaps.of(OverlapCatalogs.ofProgram(one, other)));
    }

    @Test
    void tagSpeaksForTheMessageOfTheProgram() {
        Overlap overlap = Overlaps.of(OverlapCatalogs.taggedAndUntagged("<text> up", "link <text>"))
                .get(0);
        assertEquals(Competition.TAG, overlap.competition());
        assertEquals("a before b: link up", overlap.toString());
        assertTrue(overlap.isSettledByOrder());
        Overlap hiding = Overlaps.of(OverlapCatalogs.taggedAndUntagged("link <text>", "link up"))
                .get(0);
        assertEquals(Relation.HIDING, hiding.relation());
        assertFalse(hiding.isSettledByOrder());
    }

    @Test
    void withoutItsCodeLiteralTextAtTheFrontIsTheBetterGuess() {
        assertEquals(List.of(), Overlaps.of(OverlapCatalogs.byCode("command <text>", "<group> not found")));
        // Plain to see only when both are compared.
        assertEquals(List.of(), Overlaps.of(OverlapCatalogs.byCode("x<text>1", "<group> x1")));
        assertEquals(
                Relation.NARROWER,
                Overlaps.of(OverlapCatalogs.byCode("peer not found", "<group> not found"))
                        .get(0)
                        .relation());
        Overlap unclear = Overlaps.of(OverlapCatalogs.byCode("at <text> stop", "at <text> halt <text2>"))
                .get(0);
        assertFalse(unclear.isSettledByOrder());
    }

    @Test
    void withoutItsCodeASpecialCaseIsNoGuessWhateverItBeginsWith() {
        Overlap overlap = Overlaps.of(OverlapCatalogs.byCode("<word:token> up", "[ ]<word:token> <rest>"))
                .get(0);
        assertEquals("a", overlap.winner().message().id());
        assertEquals(Relation.NARROWER, overlap.relation());
    }

    @Test
    void textThatAnythingMatchesNeedsItsCode() {
        assertEquals(List.of(), Overlaps.of(OverlapCatalogs.byCode("command <text>", "<everything>")));
        Overlap overlap = Overlaps.of(OverlapCatalogs.ofProgram("command <text>", "<everything>"))
                .get(0);
        assertEquals("a", overlap.winner().message().id());
        assertEquals(Relation.NARROWER, overlap.relation());
    }

    @Test
    void betweenTwoThereIsNothingToDecideWhereAThirdTakesAll() {
        List<Overlap> overlaps = Overlaps.of(OverlapCatalogs.ofProgram(
                "got remote mask /<n:int> x",
                "got local mask <m:token>",
                "got <side:local|remote>" + " mask /<n:int>",
                "got local mask /<n:int>"));
        assertEquals(
                List.of("d b", "d c"),
                overlaps.stream()
                        .map(overlap -> overlap.winner().message().id() + " "
                                + overlap.loser().message().id())
                        .toList());
    }

    /** The first takes the shortest body that the other two match, but not all. */
    @Test
    void betweenTwoThereIsMoreToDecideThanAThirdTakes() {
        assertEquals(
                List.of("a before b: link 0", "a before c: link 0", "b before c: link 1"),
                Overlaps.of(OverlapCatalogs.ofProgram("link 0", "link <n:int>", "link <t>")).stream()
                        .map(Overlap::toString)
                        .toList());
        assertEquals(
                List.of("a before b: link x", "a before c: link x", "b before c: link x"),
                Overlaps.of(OverlapCatalogs.ofProgram("link x", "link <v:version>", "link <t:token>")).stream()
                        .map(Overlap::toString)
                        .toList());
    }

    @Test
    void overlapsAreInTheOrderOfTheirIdsWithTheShortestWitness() {
        assertEquals(
                List.of("b before a: zeta up", "d before c: alpha up"),
                Overlaps.of(OverlapCatalogs.ofProgram("zeta <t>", "zeta up", "alpha <t>", "alpha up")).stream()
                        .map(Overlap::toString)
                        .toList());
        assertEquals(
                List.of("b before a: up now"),
                Overlaps.of(OverlapCatalogs.ofProgram("up[ <n:int>] <t>", "<u> now")).stream()
                        .map(Overlap::toString)
                        .toList());
    }

    @Tag("bound")
    @Test
    void ofManyTemplatesNotAllPairsAreCompared() {
        String[] templates = IntStream.range(0, 3000)
                .mapToObj(i -> i % 100 == 0 ? "<who> does task " + i : "task " + i + " of <name> is done")
                .toArray(String[]::new);
        // Four and a half million pairs would take hours.
        List<Overlap> overlaps = assertTimeoutPreemptively(
                Duration.ofMinutes(2), () -> Overlaps.of(OverlapCatalogs.ofProgram(templates)));
        assertEquals(List.of(), overlaps);
    }
}
