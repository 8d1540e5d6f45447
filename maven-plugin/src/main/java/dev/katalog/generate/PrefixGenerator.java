package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Expansion;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.template.Segment;
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
        PrefixAttempts attempts = new PrefixAttempts(recordCode.names(), prefix.fields(), forms, mark);
        TypeSpec.Builder type = TypeSpec.recordBuilder(recordCode.names().type(prefix.type()))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(Serializable.class)
                .addAnnotation(Poet.generatedBy(PrefixGenerator.class))
                .addJavadoc("$L\n", Javadocs.safe(prefix.summary()))
                .recordConstructor(recordCode.createComponents(List.of(), prefix.fields()))
                .addMethod(createFind(attempts))
                .addMethod(createRead(prefix, forms))
                .addMethod(createAppendTo(prefix));
        List<CodeBlock> plainForms = attempts.plainForms();
        for (int i = 0; i < plainForms.size(); i++) {
            type.addMethod(createPlainForms(plainForms.get(i), i + 1));
        }
        for (int i = 0; i < forms.size(); i++) {
            type.addMethod(createSkipForm(prefix, forms.get(i), mark, i + 1));
            type.addMethod(createReadForm(prefix, forms.get(i), i + 1));
        }
        return type.build();
    }

    private MethodSpec createFind(PrefixAttempts attempts) {
        return scanner("find")
                .addJavadoc("The prefix at {@code at}, as {@link $T} packs it.\n", FoundPrefix.class)
                .returns(TypeName.LONG)
                .addParameter(TypeName.INT, "end")
                .addStatement("long found")
                .addCode(attempts.emit())
                .addStatement("return $T.NONE", FoundPrefix.class)
                .build();
    }

    // Emits:
    //   static @Nullable FtdPeer read(byte[] line, int at, long found) {
    //       if (found == FoundPrefix.NONE) {
    //           return null;
    //       }
    //       if (FoundPrefix.hasPlaces(found)) {
    //           int groupStart = FoundPrefix.start(found, at, 1);
    //           int groupEnd = FoundPrefix.end(found, at, 1);
    //           ...
    //           return new FtdPeer(groupStart < 0 ? null : Texts.string(line, groupStart, groupEnd), ...);
    //       }
    //       int end = FoundPrefix.end(found, at);
    //       switch (FoundPrefix.form(found)) {
    //           case 1:
    //               return read1(line, at, end);
    private MethodSpec createRead(Prefix prefix, List<Template> forms) {
        MethodSpec.Builder method = scanner("read")
                .addJavadoc("The prefix that {@link #find} found at {@code at}; null if there is none.\n")
                .returns(Poet.nullable(recordCode.names().type(prefix.type())))
                .addParameter(TypeName.LONG, "found")
                .beginControlFlow("if (found == $T.NONE)", FoundPrefix.class)
                .addStatement("return null")
                .endControlFlow();
        if (KeptPlaces.areKept(prefix.fields())) {
            method.beginControlFlow("if ($T.hasPlaces(found))", FoundPrefix.class)
                    .addCode(KeptPlaces.declare(prefix.fields()))
                    .addCode(construction(prefix).apply(KeptPlaces.captured(prefix.fields()), "end"))
                    .endControlFlow();
        }
        method.addStatement("int end = $T.end(found, at)", FoundPrefix.class)
                .beginControlFlow("switch ($T.form(found))", FoundPrefix.class);
        for (int number = 1; number <= forms.size(); number++) {
            method.addCode("case $L:$>\n", number)
                    .addStatement("return read$L(line, at, end)", number)
                    .addCode("$<");
        }
        return method.addCode("default:$>\n")
                .addStatement("return null")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private static MethodSpec createPlainForms(CodeBlock body, int number) {
        return scanner("plain" + number)
                .addJavadoc(
                        "What is found if the line is plain: no text needs to be searched, and nothing like the prefix follows it.\n")
                .returns(TypeName.LONG)
                .addModifiers(Modifier.PRIVATE)
                .addParameter(TypeName.INT, "end")
                .addCode(body)
                .build();
    }

    private MethodSpec createSkipForm(Prefix prefix, Template form, PrefixMark mark, int number) {
        MethodSpec.Builder method =
                scanner("skip" + number).returns(TypeName.LONG).addModifiers(Modifier.PRIVATE);
        if (mark.bounds(form)) {
            method.addParameter(TypeName.INT, PrefixMark.LAST);
        }
        CodeBlock miss = CodeBlock.of("return $T.NONE", FoundPrefix.class);
        return method.addParameter(TypeName.INT, "end")
                .addCode(emit(
                        form.segments(),
                        mark.bounded(),
                        miss,
                        (captured, end) -> KeptPlaces.found(number, prefix.fields(), captured, end)))
                .build();
    }

    private MethodSpec createReadForm(Prefix prefix, Template form, int number) {
        return reader(prefix, "read" + number)
                .addParameter(TypeName.INT, "end")
                .addCode(emit(form.segments(), LiteralCode::find, CodeBlock.of("return null"), construction(prefix)))
                .build();
    }

    private MethodSpec.Builder reader(Prefix prefix, String name) {
        return scanner(name)
                .returns(Poet.nullable(recordCode.names().type(prefix.type())))
                .addModifiers(Modifier.PRIVATE);
    }

    private BiFunction<Map<String, FormCode.Captured>, String, CodeBlock> construction(Prefix prefix) {
        ClassName type = recordCode.names().type(prefix.type());
        return (captured, end) -> recordCode.construct(type, null, prefix.fields(), captured);
    }

    private CodeBlock emit(
            List<Segment> form,
            FormEmitter.Search search,
            CodeBlock miss,
            BiFunction<Map<String, FormCode.Captured>, String, CodeBlock> success) {
        return new FormEmitter(recordCode.names(), FormEmitter.Extent.PREFIX, search, miss).emit(form, "at", success);
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
