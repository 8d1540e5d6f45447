package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.katalog.catalog.Identification;
import dev.katalog.generate.MessageForms.Form;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * How a {@link Router} calls the methods of forms.
 *
 * <p>In a catalog without codes the router is the only caller, and so decides which text is the head of each form. In one
 * with codes the forms' records have decided that; a router for lines without code then compares the head once more.
 */
final class FormCalls implements Router.Calls {

    /** The parameter of the position behind the prefix. */
    private static final String BODY = "body";

    private final Identification identification;
    private final boolean prefixed;
    private final Map<ClassName, Set<FormRun>> called;

    /**
     * @param prefixed whether the forms' methods take a prefix
     * @param called gets what is called of each record
     */
    FormCalls(Identification identification, boolean prefixed, Map<ClassName, Set<FormRun>> called) {
        this.identification = identification;
        this.prefixed = prefixed;
        this.called = called;
    }

    @Override
    public List<ParameterSpec> parameters() {
        List<ParameterSpec> parameters = new ArrayList<>();
        if (prefixed) {
            parameters.add(parameter(TypeName.INT, "start"));
            parameters.add(parameter(TypeName.LONG, "prefix"));
        }
        if (identification == Identification.CODE) {
            parameters.add(parameter(TypeName.INT, BODY));
        }
        return parameters;
    }

    /**
     * The arguments of the first method.
     *
     * @param prefix the variable of the prefix that was found
     * @param body the variable of where the body begins, behind the prefix
     */
    CodeBlock start(String prefix, String body) {
        String found = prefixed ? "at, " + prefix + ", " : "";
        String start = identification == Identification.CODE ? body + ", " : "";
        return CodeBlock.of("$1L$2L$3L, $3L", found, start, body);
    }

    @Override
    public Form called(Form form, String compared) {
        return identification == Identification.CODE ? form : form.withHead(compared);
    }

    @Override
    public CodeBlock forms(ClassName record, FormRun run, String behind) {
        called.computeIfAbsent(record, name -> new LinkedHashSet<>()).add(run);
        CodeBlock at = identification == Identification.CODE ? behindHead(run.head()) : CodeBlock.of(behind);
        return CodeBlock.of(
                "$T.$L(line, $L$L, end, match)", record, run.method(), prefixed ? "start, prefix, " : "", at);
    }

    private static CodeBlock behindHead(String head) {
        return head.isEmpty() ? CodeBlock.of(BODY) : LiteralCode.match(head, BODY);
    }

    private static ParameterSpec parameter(TypeName type, String name) {
        return ParameterSpec.builder(type, name).build();
    }
}
