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
import java.util.stream.IntStream;
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
                .addMethod(createRead(prefix, forms, mark))
                .addMethod(createAppendTo(prefix));
        for (int i = 0; i < forms.size(); i++) {
            type.addMethod(createSkipForm(forms.get(i), mark, i + 1));
            type.addMethod(createReadForm(prefix, forms.get(i), i + 1));
            if (mark.pins(forms.get(i))) {
                type.addMethod(createPinnedReadForm(prefix, forms.get(i), mark, i + 1));
            }
        }
        return type.build();
    }

    private MethodSpec createFind(List<Template> forms, PrefixMark mark) {
        return scanner("find")
                .addJavadoc(
                        "The prefix at {@code at}, as {@link $T} packs it: its end in the lower half, {@code at} if there is none.\n",
                        FoundPrefix.class)
                .returns(TypeName.LONG)
                .addParameter(TypeName.INT, "end")
                .addStatement("int after")
                .addCode(new PrefixAttempts(recordCode.names(), forms, mark).emit())
                .addStatement("return at")
                .build();
    }

    // Emits:
    //   static @Nullable FtdPeer read(byte[] line, int at, long found) {
    //       int end = (int) found;
    //       switch (FoundPrefix.form(found)) {
    //           case 8:
    //               return FoundPrefix.hasPlaces(found) ? readAt8(line, at, FoundPrefix.place(found, at, 1), end) :
    // read8(line, at, end);
    private MethodSpec createRead(Prefix prefix, List<Template> forms, PrefixMark mark) {
        MethodSpec.Builder method = scanner("read")
                .addJavadoc("The prefix that {@link #find} found at {@code at}; null if there is none.\n")
                .returns(Poet.nullable(recordCode.names().type(prefix.type())))
                .addParameter(TypeName.LONG, "found")
                .addStatement("int end = (int) found")
                .beginControlFlow("switch ($T.form(found))", FoundPrefix.class);
        for (int number = 1; number <= forms.size(); number++) {
            method.addCode("case $L:$>\n", number)
                    .addStatement("return $L", readForm(forms.get(number - 1), mark, number))
                    .addCode("$<");
        }
        return method.addCode("default:$>\n")
                .addStatement("return null")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private static CodeBlock readForm(Template form, PrefixMark mark, int number) {
        CodeBlock searching = CodeBlock.of("read$L(line, at, end)", number);
        if (!mark.pins(form)) {
            return searching;
        }
        CodeBlock places = IntStream.rangeClosed(1, mark.places(form).size())
                .mapToObj(place -> CodeBlock.of("$T.place(found, at, $L), ", FoundPrefix.class, place))
                .collect(CodeBlock.joining(""));
        return CodeBlock.of(
                "$T.hasPlaces(found) ? readAt$L(line, at, $Lend) : $L", FoundPrefix.class, number, places, searching);
    }

    private MethodSpec createSkipForm(Template form, PrefixMark mark, int number) {
        MethodSpec.Builder method =
                scanner("skip" + number).returns(TypeName.INT).addModifiers(Modifier.PRIVATE);
        if (mark.bounds(form)) {
            method.addParameter(TypeName.INT, PrefixMark.LAST);
        }
        return method.addParameter(TypeName.INT, "end")
                .addCode(emit(
                        form.segments(),
                        mark.bounded(),
                        "return -1",
                        (captured, end) -> CodeBlock.of("return $L;\n", end)))
                .build();
    }

    private MethodSpec createReadForm(Prefix prefix, Template form, int number) {
        return reader(prefix, "read" + number)
                .addParameter(TypeName.INT, "end")
                .addCode(emit(form.segments(), LiteralCode::find, "return null", construction(prefix)))
                .build();
    }

    private MethodSpec createPinnedReadForm(Prefix prefix, Template form, PrefixMark mark, int number) {
        List<Segment> cut = mark.cut(form);
        MethodSpec.Builder method = reader(prefix, "readAt" + number);
        mark.places(form).forEach(place -> method.addParameter(TypeName.INT, PrefixMark.behind(place)));
        return method.addParameter(TypeName.INT, "end")
                .addCode(emit(cut, mark.pinning(List.of(cut)), "return null", construction(prefix)))
                .build();
    }

    private MethodSpec.Builder reader(Prefix prefix, String name) {
        return scanner(name)
                .returns(Poet.nullable(recordCode.names().type(prefix.type())))
                .addModifiers(Modifier.PRIVATE);
    }

    private BiFunction<Map<String, FormEmitter.Captured>, String, CodeBlock> construction(Prefix prefix) {
        ClassName type = recordCode.names().type(prefix.type());
        return (captured, end) -> recordCode.construct(type, null, prefix.fields(), captured);
    }

    private CodeBlock emit(
            List<Segment> form,
            FormEmitter.Search search,
            String miss,
            BiFunction<Map<String, FormEmitter.Captured>, String, CodeBlock> success) {
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
