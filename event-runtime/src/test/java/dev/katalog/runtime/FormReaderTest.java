package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Forms as descriptors have them, and malformed ones, which are read as far as they go. */
class FormReaderTest {

    @Test
    void readsLiteralsFieldsChoicesAndOptionalParts() {
        assertEquals(
                List.of(
                        new FormPart.Literal("a <b> "),
                        new FormPart.Field("t", "text"),
                        new FormPart.Field("n", "int"),
                        new FormPart.Choice("c", List.of("x y", "z|", "")),
                        new FormPart.Choice("d", List.of("inner")),
                        new FormPart.Optional(List.of(
                                new FormPart.Literal(", "),
                                new FormPart.Optional(List.of(new FormPart.Literal("in"))),
                                new FormPart.Field("h", "hex"))),
                        new FormPart.Literal(" end")),
                FormReader.read("a \\<b> <t><n:int><c:x y|z\\||><d:inner>[, [in]<h:hex>] end"));
    }

    @Test
    void readsMalformedFormsAsFarAsTheyGo() {
        assertEquals(List.of(), FormReader.read(""));
        assertEquals(List.of(new FormPart.Field("a", "text")), FormReader.read("<a"));
        assertEquals(List.of(new FormPart.Field("", "text")), FormReader.read("<"));
        assertEquals(List.of(new FormPart.Field("a", "int")), FormReader.read("<a:int"));
        assertEquals(List.of(new FormPart.Choice("a", List.of(""))), FormReader.read("<a:"));
        assertEquals(List.of(new FormPart.Choice("a", List.of("x", ""))), FormReader.read("<a:x|"));
        assertEquals(List.of(new FormPart.Literal("a\\")), FormReader.read("a\\"));
        assertEquals(List.of(new FormPart.Optional(List.of(new FormPart.Literal("a")))), FormReader.read("[a"));
        assertEquals(List.of(new FormPart.Literal("a")), FormReader.read("a]b"));
    }

    @Test
    void aFormKnowsHowItMayBegin() {
        for (String gap : List.of("<t:text> x", "<t:token>", "[a]<t>", "[a][<n:int>]<t>")) {
            assertTrue(Form.read(gap).beginsWithGap(), gap);
        }
        for (String other : List.of("a<t>", "<n:int>", "[<t>]a", "<c:x|y>", "", "[<t>]")) {
            assertFalse(Form.read(other).beginsWithGap(), other);
        }
        for (String any : List.of("<t>a", "[b]a", "<n:int>", "\u0080a", "\u3042", "")) {
            assertTrue(Form.read(any).mayBeginWith((byte) 'a'), any);
        }
        assertTrue(Form.read("ab").mayBeginWith((byte) 'a'));
        assertFalse(Form.read("ab").mayBeginWith((byte) 'b'));
        assertFalse(Form.read("\u007fa").mayBeginWith((byte) 'a'));
    }
}
