package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormWalkTest {

    private static final int FORMS = 2_000;
    private static final int BODIES = 50;

    /** What a walk calls whole is what the regular expression of the form matches: it goes every way that a match could take. */
    @Test
    void goesEveryWayThatAMatchCouldTake() {
        Random random = new Random(20261122);
        int matches = 0;
        for (int i = 0; i < FORMS; i++) {
            RandomForm form = RandomForm.of(random);
            Form read = Form.read(form.text());
            Pattern pattern = Pattern.compile(form.regex(), Pattern.DOTALL);
            for (int k = 0; k < BODIES; k++) {
                String body = form.mutatedBody(random);
                Lines line = Lines.of(body);
                FormWalk walk = FormWalk.of(read, line.array(), line.from(), line.to());
                boolean expected = pattern.matcher(body).matches();
                matches += expected ? 1 : 0;
                assertEquals(expected, walk.whole(), () -> form.text() + " over '" + body + "'");
                assertTrue(walk.furthest() >= line.from() && walk.furthest() <= line.to());
                assertTrue(walk.evidence() <= walk.furthest() - line.from());
            }
        }
        // Otherwise the test shows nothing.
        assertTrue(matches > FORMS * BODIES / 4 && matches < FORMS * BODIES * 3 / 4, "matches: " + matches);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            <u:token>-<n:int> logged in      ; a-b-12 logged out      ; 14 ; in
            <u:token>-<n:int> logged in      ; a-b-c logged in        ; 4  ; <n:int>
            <t:text> <n:int> of <m:int>      ; 1 2 3 of x             ; 9  ; <m:int>
            <t:text> is up                   ; a b is down            ; 7  ; up
            <t:text> is up                   ; a is b is down         ; 10 ; up
            <t:text>up                       ; a b is down            ; 0  ; <t:text>up
            <i:token>: up                    ; eth0: down             ; 6  ; up
            <a:text> now                     ; x now b now.           ; 11 ; end of message
            <how:go|go on> on                ; go on off              ; 7  ; n
            <a:text><b:text>                 ; x                      ; 0  ; <a:text><b:text>
            <a:text><b:int>                  ; x                      ; 0  ; <a:text><b:int>
            <a:token><b:int> x               ; y z                    ; 1  ; <b:int>
            <a:text>[, <n:int>] end          ; a b, 12 ende           ; 11 ; end of message
            [a <n:int> ]<t:text> is up       ; a 1 b is up!           ; 11 ; end of message
            <t:text> is up now               ; a is up b is up c is b ; 16 ; now
            <a:text>[, <n:int>] end          ; a b                    ; 0  ; <a:text> end
            [<t:token>: ]<n:int> end         ; abc def                ; 3  ; `: `
            <i:token> is up                  ; eth0 is down           ; 8  ; up
            """)
    void keepsThePlaceToWhichTheBestWayCame(String form, String body, int agreed, String expected) {
        Lines line = Lines.of(body);
        FormWalk walk = FormWalk.of(Form.read(form), line.array(), line.from(), line.to());
        assertEquals(expected, walk.expected());
        assertEquals(agreed, walk.furthest() - line.from());
    }

    @Test
    void aBetterWalkIsWholeOrAgreesMoreOrGoesFurther() {
        List<FormWalk> worseFirst = Stream.of(
                        "b", "<t:text>x", "ab x", "abc x", "abc d!", "<t:text> def x", "abc defx", "abc def ghi")
                .map(FormWalkTest::walk)
                .toList();
        for (int i = 0; i < worseFirst.size(); i++) {
            for (int k = 0; k < worseFirst.size(); k++) {
                boolean same = i < 2 && k < 2;
                assertEquals(!same && i > k, worseFirst.get(i).isBetterThan(worseFirst.get(k)), i + " " + k);
            }
        }
    }

    private static FormWalk walk(String form) {
        byte[] body = "abc def ghi".getBytes(StandardCharsets.US_ASCII);
        return FormWalk.of(Form.read(form), body, 0, body.length);
    }

    @Test
    void readsAFieldToItsEndHoweverLong() {
        String version = "1".repeat(2_000);
        Lines line = Lines.of(version + " x");
        assertTrue(FormWalk.of(Form.read("<v:version> x"), line.array(), line.from(), line.to())
                .whole());
    }

    @Test
    void seesNothingBehindTheBody() {
        byte[] line = "tunnel up".getBytes(StandardCharsets.US_ASCII);
        for (String form : List.of("tunnel up", "<t:token> up", "<t:text>el up", "tunnel <s:up|down>")) {
            FormWalk walk = FormWalk.of(Form.read(form), line, 0, line.length - 1);
            assertTrue(!walk.whole() && walk.furthest() < line.length, form);
        }
    }
}
