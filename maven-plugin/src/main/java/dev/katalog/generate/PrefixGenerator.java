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

    private final RecordCode recordCode;

    PrefixGenerator(Names names) {
        this.recordCode = new RecordCode(names);
    }

    TypeSpec generate(Prefix prefix) throws Expansion.UndecidedException {
        List<Template> forms = new ArrayList<>();
        for (Template form : prefix.forms()) {
            forms.addAll(Expansion.of(form));
        }
        PrefixMark mark = PrefixMark.of(forms);
        TypeSpec.Builder type = TypeSpec.recordBuilder(recordCode.names().type(prefix.type()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .addAnnotation(Poet.generatedBy(PrefixGenerator.class))
                .addJavadoc("$L\n", Javadocs.safe(prefix.summary()))
                .recordConstructor(recordCode.createComponents(List.of(), prefix.fields()))
                .addMethod(createFind(forms, mark))
                .addMethod(createRead(prefix, forms))
                .addMethod(createAppendTo(prefix));
        for (int i = 0; i < forms.size(); i++) {
            type.addMethod(createSkipForm(forms.get(i), mark, i + 1));
            if (mark.pins(forms.get(i))) {
                type.addMethod(createPinnedForm(forms.get(i), mark, i + 1));
            }
            type.addMethod(createReadForm(prefix, forms.get(i), i + 1));
        }
        return type.build();
    }

    private static MethodSpec createFind(List<Template> forms, PrefixMark mark) {
        return scanner("find")
                .addJavadoc(
                        "The position after the prefix in the lower half, or {@code at} if there is none; in the upper half\n"
                                + "the number of the form that it has, from 1, or 0.\n")
                .returns(TypeName.LONG)
                .addParameter(TypeName.INT, "end")
                .addStatement("int after")
                .addCode(new PrefixAttempts(forms, mark).emit())
                .addStatement("return at")
                .build();
    }

    // Emits:
    //   static @Nullable FtdPeer read(byte[] line, int at, long found) {
    //       int end = (int) found;
    //       switch ((int) (found >>> 32)) {
    //           case 1:
    //               return read1(line, at, end);
    private MethodSpec createRead(Prefix prefix, List<Template> forms) {
        MethodSpec.Builder method = scanner("read")
                .addJavadoc("The prefix that {@link #find} found at {@code at}; null if there is none.\n")
                .returns(Poet.nullable(recordCode.names().type(prefix.type())))
                .addParameter(TypeName.LONG, "found")
                .addStatement("int end = (int) found")
                .beginControlFlow("switch ((int) (found >>> 32))");
        for (int i = 1; i <= forms.size(); i++) {
            method.addCode("case $L:$>\n", i)
                    .addStatement("return read$L(line, at, end)", i)
                    .addCode("$<");
        }
        return method.addCode("default:$>\n")
                .addStatement("return null")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private MethodSpec createSkipForm(Template form, PrefixMark mark, int number) {
        MethodSpec.Builder method =
                scanner("skip" + number).returns(TypeName.INT).addModifiers(Modifier.PRIVATE);
        if (mark.bounds(form)) {
            method.addParameter(TypeName.INT, PrefixMark.LAST);
        }
        return method.addParameter(TypeName.INT, "end")
                .addCode(emit(form, mark.bounded(), "return -1", (captured, end) -> CodeBlock.of("return $L;\n", end)))
                .build();
    }

    private MethodSpec createPinnedForm(Template form, PrefixMark mark, int number) {
        MethodSpec.Builder method =
                scanner("pinned" + number).returns(TypeName.INT).addModifiers(Modifier.PRIVATE);
        mark.places(form).keySet().forEach(place -> method.addParameter(TypeName.INT, PrefixMark.behind(place)));
        return method.addParameter(TypeName.INT, "end")
                .addCode(emit(
                        form, mark.pinning(form), "return -1", (captured, end) -> CodeBlock.of("return $L;\n", end)))
                .build();
    }

    private MethodSpec createReadForm(Prefix prefix, Template form, int number) {
        ClassName type = recordCode.names().type(prefix.type());
        return scanner("read" + number)
                .returns(Poet.nullable(type))
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "end")
                .addCode(emit(
                        form,
                        LiteralCode::find,
                        "return null",
                        (captured, end) -> recordCode.construct(type, null, prefix.fields(), captured)))
                .build();
    }

    private CodeBlock emit(
            Template form,
            FormEmitter.Search search,
            String miss,
            BiFunction<Map<String, FormEmitter.Captured>, String, CodeBlock> success) {
        return new FormEmitter(recordCode.names(), FormEmitter.Extent.PREFIX, search, miss, success)
                .emit(form.segments(), "at");
    }

    private MethodSpec createAppendTo(Prefix prefix) {
        String out = FormatCode.variable(prefix.fields().stream().map(EventField::name));
        // A prefix that stood there without any value would otherwise be written as nothing, and read as none.
        List<Template> written = new ArrayList<>(prefix.forms());
        written.removeIf(form -> !form.fields().isEmpty());
        written.add(prefix.written());
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
                .addParameter(TypeName.INT, "at");
    }
}
