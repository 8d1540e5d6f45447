package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.diagnostic.Location;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What forms share, and what is left of them. */
class SharedFrontTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # text, cut inside a word
            IP address of <a:ip>         | IP_address of <a:ip>            | IP                        | address of <a:ip>
            # a run of blanks is one blank, and never cut
            up  and on                   | up and off                      | up and o                  | n
            # values whose own bytes say where they end, and optional parts
            id <n:int>[ of <m:int>]: a   | id <n:int>[ of <m:int>]: b      | id <n:int>[ of <m:int>]:  | a
            id <n:int> a                 | id <n:long> a                   | id                        | <n:int> a
            # one form that ends where the other goes on
            id <n:int>                   | id <n:int>, <t>                 | id <n:int>                | ''
            # a token with its blank
            to <t:token> a               | to <t:token> b                  | to <t:token>              | a
            (<t:token>)[:] on            | (<t:token>)[:] off              | (<t:token>)[:] o          | n
            <h:host>/<n:int> a           | <h:host>/<n:int> b              | <h:host>/<n:int>          | a
            # a token without it
            to <t:token>, a              | to <t:token>,b                  | to                        | <t:token>, a
            to <t:token>[ x]y a          | to <t:token>[ x]y b             | to                        | <t:token>[ x]y a
            to <t:token>                 | to <t:token>, b                 | to                        | <t:token>
            # free text
            to <t> a                     | to <t> b                        | to                        | <t> a
            to <t:token>:<u> a           | to <t:token>:<u> b              | to                        | <t:token>:<u> a
            # nothing
            <t> a                        | <t> b                           | ''                        | <t> a
            up                           | down                            | ''                        | up
            """)
    void ofTwo(String one, String other, String front, String rest) {
        List<Segment> first = read(one);
        List<Segment> shared = SharedFront.of(List.of(first, read(other)));
        assertEquals(front, print(shared));
        if (!shared.isEmpty()) {
            assertEquals(rest, print(SharedFront.behind(first, shared)));
        }
    }

    private static List<Segment> read(String template) {
        return KatalogNotation.read(template, new Location("test", 1, 1), FieldTypes.basic())
                .orThrow()
                .segments();
    }

    private static String print(List<Segment> segments) {
        return segments.isEmpty()
                ? ""
                : KatalogNotation.print(new Template(segments)).strip();
    }
}
