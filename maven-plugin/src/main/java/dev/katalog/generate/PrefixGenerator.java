package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Expansion;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import javax.lang.model.element.Modifier;

/** Emits the record of a prefix, with what skips it in a line, reads it and writes it. */
final class PrefixGenerator {

    private static final String MISS = "return -1";

    private final RecordCode recordCode;

    PrefixGenerator(Names names) {
        this.recordCode = new RecordCode(names);
    }

    TypeSpec generate(Prefix prefix) throws Expansion.UndecidedException {
        List<Template> forms = new ArrayList<>();
        for (Template form : prefix.forms()) {
            forms.addAll(Expansion.of(form));
        }
        TypeSpec.Builder type = TypeSpec.recordBuilder(recordCode.names().type(prefix.type()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .addAnnotation(Poet.generatedBy(PrefixGenerator.class))
                .addJavadoc("$L\n", Javadocs.safe(prefix.summary()))
                .recordConstructor(recordCode.createComponents(List.of(), prefix.fields()))
                .addMethod(createSkip(forms))
                .addMethod(createRead(prefix, forms))
                .addMethod(createAppendTo(prefix));
        for (int i = 0; i < forms.size(); i++) {
            type.addMethod(createSkipForm(forms.get(i), i));
            type.addMethod(createReadForm(prefix, forms.get(i), i));
        }
        return type.build();
    }

    private static MethodSpec createSkip(List<Template> forms) {
        return scanner("skip")
                .addJavadoc("The position after the prefix, or {@code at} if there is none.\n")
                .returns(TypeName.INT)
                .addStatement("int after")
                .addCode(new PrefixAttempts(forms, PrefixGenerator::attemptToSkip).emit())
                .addStatement("return at")
                .build();
    }

    private static CodeBlock attemptToSkip(int form) {
        return CodeBlock.builder()
                .beginControlFlow("if ((after = skip$L(line, at, end)) >= 0)", form)
                .addStatement("return after")
                .endControlFlow()
                .build();
    }

    private MethodSpec createRead(Prefix prefix, List<Template> forms) {
        ClassName type = recordCode.names().type(prefix.type());
        return scanner("read")
                .addJavadoc("The prefix that begins at {@code at}, or null if there is none.\n")
                .returns(Poet.nullable(type))
                .addStatement("$T prefix", Poet.nullable(type))
                .addCode(new PrefixAttempts(forms, PrefixGenerator::attemptToRead).emit())
                .addStatement("return null")
                .build();
    }

    private static CodeBlock attemptToRead(int form) {
        return CodeBlock.builder()
                .beginControlFlow("if ((prefix = read$L(line, at, end)) != null)", form)
                .addStatement("return prefix")
                .endControlFlow()
                .build();
    }

    private MethodSpec createSkipForm(Template form, int index) {
        return scanner("skip" + index)
                .returns(TypeName.INT)
                .addModifiers(Modifier.PRIVATE)
                .addCode(emit(form, MISS, (captured, end) -> CodeBlock.of("return $L;\n", end)))
                .build();
    }

    private MethodSpec createReadForm(Prefix prefix, Template form, int index) {
        ClassName type = recordCode.names().type(prefix.type());
        return scanner("read" + index)
                .returns(Poet.nullable(type))
                .addModifiers(Modifier.PRIVATE)
                .addCode(emit(
                        form,
                        "return null",
                        (captured, end) -> recordCode.construct(type, null, prefix.fields(), captured)))
                .build();
    }

    private CodeBlock emit(
            Template form, String miss, BiFunction<Map<String, FormEmitter.Captured>, String, CodeBlock> success) {
        return new FormEmitter(recordCode.names(), FormEmitter.Extent.PREFIX, miss, success)
                .emit(form.segments(), "at");
    }

    private MethodSpec createAppendTo(Prefix prefix) {
        String out = FormatCode.variable(prefix.fields().stream().map(EventField::name));
        List<Template> written = new ArrayList<>(List.of(prefix.written()));
        written.addAll(prefix.forms());
        return MethodSpec.methodBuilder("appendTo")
                .addParameter(StringBuilder.class, out)
                .addCode(new FormatCode(recordCode.names(), prefix.fields(), out).emit(written))
                .build();
    }

    private static MethodSpec.Builder scanner(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end");
    }
}
