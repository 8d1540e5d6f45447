package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(
                List.of(new FormPart.Optional(List.of(new FormPart.Literal("a")))), FormReader.read("[a"));
        assertEquals(List.of(new FormPart.Literal("a")), FormReader.read("a]b"));
    }
}
