package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SpecificityTest {

    /** Each is more specific than those behind it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                // more text
                "link <a> is down; link <a> down; link <a>; <a>",
                // as bytes, with runs of blanks as one, without what may be absent
                "éa <n:int>; éa<n:int>",
                "abcd; ab     c<n:int>; ab[cdefgh]c",
                // then fewer gaps
                "a <n:int>; a <t>; a <t><n:token>",
                "a <n:int><m:port>; a <t:token>; a <t:token><u:token>",
                // then fewer fields
                "a <n:int>; a <n:int><m:int>",
                "a <t>; a <t><n:int>",
                // then narrower types
                "a <z:int>; a <b:long>; a <c:decimal>; a <d:port>; a <e:version>",
                "a <z:ipv4>; a <b:ip>; a <c:version>",
                "a <z:token>; a <b:text>",
                "a <n:int> <z:host>; a <n:hex> <a:host>; a <n:port> <a:host>",
                // then the text
                "a <f:int>; a <g:int>"
            })
    void theMoreSpecificComesFirst(String templates) {
        List<Template> expected = Arrays.stream(templates.split("; "))
                .map(text -> new Template(LookaheadTest.read(text)))
                .toList();
        List<Template> shuffled = new ArrayList<>(expected);
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            List<Template> sorted = shuffled.stream().sorted(Specificity.ORDER).toList();
            assertEquals(
                    expected.stream().map(KatalogNotation::print).toList(),
                    sorted.stream().map(KatalogNotation::print).toList());
        }
    }

    @Test
    void onlyEqualTemplatesAreEquallySpecific() {
        Template one = new Template(LookaheadTest.read("a <f:int>"));
        assertEquals(0, Specificity.ORDER.compare(one, new Template(LookaheadTest.read("a <f:int>"))));
        assertEquals(
                -1, Integer.signum(Specificity.ORDER.compare(one, new Template(LookaheadTest.read("a <f:port>")))));
    }
}
