package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.FoundPrefix;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** Emits the record of a message: its components, its descriptor, its matcher, its text. */
final class EventRecordGenerator {

    private final Names names;
    private final Identification identification;
    private final RecordCode recordCode;

    EventRecordGenerator(Names names, Identification identification) {
        this.names = names;
        this.identification = identification;
        this.recordCode = new RecordCode(names);
    }

    /** @param called the forms that are called where the message is known by its wording */
    TypeSpec generate(MessageForms message, Set<FormRun> called) {
        EventMessage definition = message.definition();
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.record(definition))
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(names.family(definition.family()))
                .addAnnotation(Poet.generatedBy(EventRecordGenerator.class))
                .addJavadoc(createJavadoc(definition))
                .recordConstructor(createConstructor(definition))
                .addField(createDescriptor(definition))
                .addMethod(RecordCode.createDescriptorMethod())
                .addMethod(createFormat())
                .addMethod(createAppendTo(definition));
        Set<FormRun> methods = new LinkedHashSet<>();
        if (identification == Identification.CODE) {
            List<FormRun> all = FormRun.partition(message.forms());
            if (message.needsEntry()) {
                type.addMethod(createEntry(message.definition(), all));
            }
            methods.addAll(all);
        }
        methods.addAll(called);
        RunEmitter runs = new RunEmitter(names, message, captured -> createSuccess(definition, captured));
        methods.stream().sorted(FormRun.ORDER).forEach(run -> type.addMethod(createRun(definition, run, runs)));
        return type.build();
    }

    private static CodeBlock createJavadoc(EventMessage message) {
        String retired = message.retired();
        return CodeBlock.of(
                """
                $L

                <p>Message $L, documented severity $L:

                $L
                """,
                Javadocs.safe(message.summary()),
                Javadocs.code(message.id()),
                message.severity(),
                Javadocs.codeBlock(message.documented())
                        + (retired == null
                                ? ""
                                : "\n\n<p>Retired: the document lacks it since " + Javadocs.safe(retired)
                                        + "; older devices send it."));
    }

    private MethodSpec createConstructor(EventMessage message) {
        Prefix prefix = message.prefix();
        List<ParameterSpec> leading = prefix == null
                ? List.of()
                : List.of(ParameterSpec.builder(Poet.nullable(names.type(prefix.type())), prefix.component())
                        .addJavadoc("$L\n", Javadocs.safe("what stood before the body; null if nothing did"))
                        .build());
        return recordCode.createComponents(leading, message.fields());
    }

    private FieldSpec createDescriptor(EventMessage message) {
        String retired = message.retired();
        CodeBlock forms = message.templates().stream()
                .map(template -> CodeBlock.of("$S", KatalogNotation.printSpelledOut(template)))
                .collect(CodeBlock.joining(",\n"));
        Prefix prefix = message.prefix();
        return FieldSpec.builder(
                        MessageDescriptor.class, "DESCRIPTOR", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("What the catalog says about the message.\n")
                .initializer(CodeBlock.builder()
                        .add("new $T(\n$>$>", MessageDescriptor.class)
                        .add("$T.EDITION,\n", names.events())
                        .add("$S,\n$S,\n", message.id(), message.program())
                        .add("$S,\n$S,\n", names.record(message).simpleName(), message.family())
                        .add("$T.$L,\n", Severity.class, Severity.of(message.severity()))
                        .add("$S,\n$S,\n", message.documented(), message.summary())
                        .add(
                                "$S,\n",
                                prefix == null
                                        ? null
                                        : names.type(prefix.type()).simpleName())
                        .add("$T.of($L)", List.class, forms)
                        .add(retired == null ? CodeBlock.of(")$<$<") : CodeBlock.of(",\n$S)$<$<", retired))
                        .build())
                .build();
    }

    private static MethodSpec createFormat() {
        return MethodSpec.methodBuilder("format")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(String.class)
                .addStatement("$1T out = new $1T()", StringBuilder.class)
                .addStatement("appendTo(out)")
                .addStatement("return out.toString()")
                .build();
    }

    private MethodSpec createAppendTo(EventMessage message) {
        Prefix prefix = message.prefix();
        String out = FormatCode.variable(Stream.concat(
                prefix == null ? Stream.of() : Stream.of(prefix.component()),
                message.fields().stream().map(EventField::name)));
        MethodSpec.Builder method = MethodSpec.methodBuilder("appendTo")
                .addModifiers(Modifier.PRIVATE)
                .addParameter(StringBuilder.class, out);
        if (prefix != null) {
            method.beginControlFlow("if ($N != null)", prefix.component())
                    .addStatement("$N.appendTo($L)", prefix.component(), out)
                    .endControlFlow();
        }
        return method.addCode(new FormatCode(names, message.fields(), out).emit(message.templates()))
                .build();
    }

    // Emits:
    //   static @Nullable FtdEvent match(byte[] line, int at, int end, @Nullable Match match) {
    //       long prefix = FtdPeer.find(line, at, end);
    //       int body = FoundPrefix.end(prefix, at);
    //       int behind = Literals.match(line, body, end, "Assigned private ", ...);
    //       if (behind < 0) {
    //           return null;
    //       }
    //       FtdEvent event = form1(line, at, prefix, behind, end, match);
    //       return event != null ? event : form2(line, at, prefix, behind, end, match);
    //   }
    private MethodSpec createEntry(EventMessage message, List<FormRun> runs) {
        MethodSpec.Builder method = scanner("match").addJavadoc("Matches any of the forms.\n");
        Prefix prefix = message.prefix();
        String body = prefix == null ? "at" : "body";
        if (prefix != null) {
            method.addStatement("long prefix = $T.find(line, at, end)", names.type(prefix.type()))
                    .addStatement("int $L = $T.end(prefix, at)", body, FoundPrefix.class);
        }
        String head = runs.get(0).head();
        if (!head.isEmpty()) {
            method.addStatement("int behind = $L", LiteralCode.match(head, body))
                    .beginControlFlow("if (behind < 0)")
                    .addStatement("return null")
                    .endControlFlow();
            body = "behind";
        }
        String positions = prefix == null ? body : "at, prefix, " + body;
        for (FormRun run : runs) {
            if (run == runs.get(runs.size() - 1)) {
                method.addStatement("return $L(line, $L, end, match)", run.method(), positions);
            } else {
                CodeBlock event = run == runs.get(0)
                        ? CodeBlock.of("$T event", Poet.nullable(names.event()))
                        : CodeBlock.of("event");
                method.addStatement("$L = $L(line, $L, end, match)", event, run.method(), positions)
                        .beginControlFlow("if (event != null)")
                        .addStatement("return event")
                        .endControlFlow();
            }
        }
        return method.build();
    }

    private MethodSpec.Builder scanner(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
    }

    // Emits:
    //   /** Matches {@code Assigned private IP address <address:host> to remote user}. */
    //   static @Nullable FtdEvent form(byte[] line, int start, long prefix, int at, int end, @Nullable Match match) {
    private MethodSpec createRun(EventMessage message, FormRun run, RunEmitter runs) {
        String forms = run.forms().stream()
                .map(form -> Javadocs.code(KatalogNotation.print(form.template())))
                .collect(Collectors.joining(",\nthen "));
        MethodSpec.Builder method = MethodSpec.methodBuilder(run.method())
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Matches $L.\n", forms)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line");
        if (message.prefix() != null) {
            method.addParameter(TypeName.INT, "start").addParameter(TypeName.LONG, "prefix");
        }
        method.addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
        if (identification == Identification.CODE && !run.head().isEmpty()) {
            method.beginControlFlow("if (at < 0)").addStatement(RunEmitter.MISS).endControlFlow();
        }
        return method.addCode(runs.emit(run)).build();
    }

    private CodeBlock createSuccess(EventMessage message, Map<String, Captured> captured) {
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("if (match != null)");
        code.addStatement("match.found(DESCRIPTOR)");
        int index = 0;
        for (EventField field : message.fields()) {
            Captured capture = captured.get(field.name());
            if (capture != null) {
                code.addStatement("match.field($L, $L, $L)", index, capture.start(), capture.end());
            }
            index++;
        }
        return code.addStatement("return $T.IDENTIFIED", names.unrecognized())
                .endControlFlow()
                .add(recordCode.construct(
                        names.record(message), readPrefix(message.prefix()), message.fields(), captured))
                .build();
    }

    private @Nullable CodeBlock readPrefix(@Nullable Prefix prefix) {
        return prefix == null ? null : CodeBlock.of("$T.read(line, start, prefix)", names.type(prefix.type()));
    }
}
