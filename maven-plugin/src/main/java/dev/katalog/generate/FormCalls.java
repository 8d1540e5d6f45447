package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.katalog.catalog.Identification;
import dev.katalog.generate.Router.Candidate;
import java.util.List;
import java.util.Map;

/**
 * How a {@link Router} calls the methods of forms.
 *
 * <p>In a catalog without codes the router is the only caller, and so decides which text is the head of each form. In one
 * with codes the forms' records have decided that; a router for lines without code then compares the head once more.
 */
final class FormCalls implements Router.Calls {

    private final Identification identification;
    private final boolean prefixed;
    private final Map<Candidate, String> heads;

    /**
     * @param prefixed whether the forms' methods take a prefix
     * @param heads gets the head of each form
     */
    FormCalls(Identification identification, boolean prefixed, Map<Candidate, String> heads) {
        this.identification = identification;
        this.prefixed = prefixed;
        this.heads = heads;
    }

    @Override
    public List<ParameterSpec> parameters() {
        if (prefixed) {
            return List.of(parameter(TypeName.INT, "start"), parameter(TypeName.LONG, "prefix"));
        }
        return identification == Identification.CODE ? List.of(parameter(TypeName.INT, "at")) : List.of();
    }

    /** The arguments of the first method: where the body begins. */
    CodeBlock start(String prefix) {
        if (prefixed) {
            return CodeBlock.of("at, $1L, (int) $1L, (int) $1L", prefix);
        }
        return CodeBlock.of(identification == Identification.CODE ? "at, at, at" : "at, at");
    }

    @Override
    public CodeBlock form(Candidate candidate, String head, String behind) {
        CodeBlock at = identification == Identification.CODE
                ? behindHead(candidate.form().head())
                : CodeBlock.of(behind);
        if (identification == Identification.WORDING) {
            heads.put(candidate, head);
        }
        return CodeBlock.of(
                "$T.$L(line, $L$L, end, match)",
                candidate.record(),
                candidate.form().method(),
                prefixed ? "start, prefix, " : "",
                at);
    }

    private CodeBlock behindHead(String head) {
        String body = prefixed ? "(int) prefix" : "at";
        return head.isEmpty() ? CodeBlock.of(body) : LiteralCode.match(head, body);
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
