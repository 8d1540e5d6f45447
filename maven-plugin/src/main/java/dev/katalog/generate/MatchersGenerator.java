package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Lookahead;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;

/** Emits the package-private class that leads a body to the matcher of its message, by id or by program and wording. */
final class MatchersGenerator {

    /** How many cases one method switches over; keeps every method far below the limit of the JIT compiler. */
    private static final int CASES = 100;

    private final Names names;
    private final Identification identification;
    private final TypeSpec.Builder type;

    MatchersGenerator(Names names, Identification identification) {
        this.names = names;
        this.identification = identification;
        this.type = TypeSpec.classBuilder(names.matchers())
                .addModifiers(Modifier.FINAL)
                .addAnnotation(Poet.generatedBy(MatchersGenerator.class))
                .addJavadoc("Leads a body to the matcher of its message.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    TypeSpec generate(List<MessageForms> messages) {
        if (identification == Identification.CODE) {
            addById(messages);
            addDescriptorById(messages);
            addByWording("byWording", messages);
        } else {
            addByProgram(messages);
        }
        addDescriptors(messages);
        return type.build();
    }

    private void addById(List<MessageForms> messages) {
        List<MessageForms> sorted = sortedById(messages);
        addRanges(
                "byId",
                sorted,
                matcher("").addParameter(TypeName.INT, "id").build(),
                ", line, at, end, match",
                message -> CodeBlock.of("return $T.match(line, at, end, match)", names.record(message.definition())));
    }

    private void addDescriptorById(List<MessageForms> messages) {
        addRanges(
                "descriptor",
                sortedById(messages),
                MethodSpec.methodBuilder("x")
                        .returns(Poet.nullable(ClassName.get(MessageDescriptor.class)))
                        .addParameter(TypeName.INT, "id")
                        .build(),
                "",
                message -> CodeBlock.of("return $T.DESCRIPTOR", names.record(message.definition())));
    }

    private static List<MessageForms> sortedById(List<MessageForms> messages) {
        return messages.stream()
                .sorted(Comparator.comparingInt(MatchersGenerator::id))
                .toList();
    }

    private static int id(MessageForms message) {
        return Integer.parseInt(message.definition().id());
    }

    /** Emits a method that switches over ids; where there are too many, one that leads to such methods by range. */
    private void addRanges(
            String name,
            List<MessageForms> sorted,
            MethodSpec signature,
            String arguments,
            Function<MessageForms, CodeBlock> action) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.STATIC)
                .returns(signature.returnType())
                .addParameter(TypeName.INT, "id")
                .addParameters(signature.parameters().stream()
                        .filter(parameter -> !parameter.name().equals("id"))
                        .toList());
        if (sorted.size() <= CASES) {
            method.beginControlFlow("switch (id)");
            for (MessageForms message : sorted) {
                method.addCode("case $L:$>\n", id(message))
                        .addStatement(action.apply(message))
                        .addCode("$<");
            }
            method.addCode("default:$>\n").addStatement("return null").addCode("$<");
            type.addMethod(method.endControlFlow().build());
            return;
        }
        int step = Math.max(CASES, (sorted.size() + CASES - 1) / CASES);
        List<MethodSpec> ranges = new ArrayList<>();
        for (int from = 0; from < sorted.size(); from += step) {
            List<MessageForms> range = sorted.subList(from, Math.min(from + step, sorted.size()));
            String rangeName = name + id(range.get(0));
            if (from + step < sorted.size()) {
                method.beginControlFlow("if (id < $L)", id(sorted.get(from + step)))
                        .addStatement("return $L(id$L)", rangeName, arguments)
                        .endControlFlow();
            } else {
                method.addStatement("return $L(id$L)", rangeName, arguments);
            }
            addRanges(rangeName, range, signature, arguments, action);
        }
        type.addMethod(method.build());
        type.addMethods(ranges);
    }

    /** A body whose message is not named: each group of forms with the same prefix is asked. */
    private void addByWording(String name, List<MessageForms> messages) {
        Map<String, List<MessageForms>> byPrefix = new LinkedHashMap<>();
        for (MessageForms message : messages) {
            Prefix prefix = message.definition().prefix();
            byPrefix.computeIfAbsent(prefix == null ? "" : prefix.type(), key -> new ArrayList<>())
                    .add(message);
        }
        MethodSpec.Builder method = matcher(name).addStatement("$T event", Poet.nullable(names.event()));
        byPrefix.forEach((prefix, group) -> {
            List<Router.Candidate> candidates = candidates(group);
            if (candidates.isEmpty()) {
                return;
            }
            String router = new Router(names, type, name + prefix + "Body").emit(candidates);
            CodeBlock body =
                    prefix.isEmpty() ? CodeBlock.of("at") : CodeBlock.of("$T.skip(line, at, end)", names.type(prefix));
            String variable = "body" + prefix;
            method.addStatement("int $L = $L", variable, body)
                    .addStatement("event = $1L(line, at, $2L, $2L, end, match)", router, variable)
                    .beginControlFlow("if (event != null)")
                    .addStatement("return event")
                    .endControlFlow();
        });
        type.addMethod(method.addStatement("return null").build());
    }

    /** All forms but those that any text would match: these need their id. */
    private List<Router.Candidate> candidates(List<MessageForms> messages) {
        List<Router.Candidate> candidates = new ArrayList<>();
        for (MessageForms message : messages) {
            for (MessageForms.Form form : message.forms()) {
                if (form.template().segments().stream().anyMatch(segment -> !Lookahead.isGap(segment))) {
                    candidates.add(new Router.Candidate(
                            names.record(message.definition()),
                            form,
                            message.definition().prefix() != null));
                }
            }
        }
        return candidates;
    }

    private void addByProgram(List<MessageForms> messages) {
        Map<String, List<MessageForms>> byProgram = new TreeMap<>(messages.stream()
                .collect(Collectors.groupingBy(message ->
                        Objects.requireNonNullElse(message.definition().program(), ""))));
        Map<Integer, List<String>> byLength = byProgram.keySet().stream()
                .filter(program -> !program.isEmpty())
                .collect(Collectors.groupingBy(LiteralCode::bytes, TreeMap::new, Collectors.toList()));
        type.addMethod(programSwitch(
                matcher("byProgram"),
                byLength,
                program -> CodeBlock.of("return $L(line, at, end, match)", method(program))));
        type.addMethod(programSwitch(
                MethodSpec.methodBuilder("descriptors")
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc("The descriptors of the program's messages; null if there are none.\n")
                        .returns(Poet.nullable(descriptorList()))
                        .addParameter(byte[].class, "line"),
                byLength,
                program -> CodeBlock.of("return $L", descriptorList(byProgram.get(program)))));
        byProgram.forEach((program, group) -> addByWording(method(program), group));
        if (!byProgram.containsKey("")) {
            type.addMethod(matcher(method("")).addStatement("return null").build());
        }
    }

    private static String method(String program) {
        return program.isEmpty() ? "untagged" : "of" + Names.camelCase(program);
    }

    // Emits:
    //   switch (length) {
    //       case 5:
    //           if (Literals.match(line, program, program + 5, "pluto", 0x...) >= 0) {
    //               return ofPluto(line, at, end, match);
    //           }
    //           return null;
    private static MethodSpec programSwitch(
            MethodSpec.Builder method, Map<Integer, List<String>> byLength, Function<String, CodeBlock> action) {
        method.addParameter(TypeName.INT, "program").addParameter(TypeName.INT, "length");
        method.beginControlFlow("switch (length)");
        byLength.forEach((length, programs) -> {
            method.addCode("case $L:$>\n", length);
            for (String program : programs) {
                CodeBlock match = programMatch(program, length);
                method.beginControlFlow("if ($L >= 0)", match)
                        .addStatement(action.apply(program))
                        .endControlFlow();
            }
            method.addStatement("return null").addCode("$<");
        });
        return method.addCode("default:$>\n")
                .addStatement("return null")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    private static CodeBlock programMatch(String program, int length) {
        return LiteralCode.match(program, "program", "program + " + length);
    }

    private void addDescriptors(List<MessageForms> messages) {
        type.addMethod(MethodSpec.methodBuilder("descriptors")
                .addModifiers(Modifier.STATIC)
                .returns(descriptorList())
                .addStatement("return $L", descriptorList(messages))
                .build());
    }

    private CodeBlock descriptorList(List<MessageForms> messages) {
        return CodeBlock.of(
                "$T.of(\n$>$>$L$<$<)",
                List.class,
                messages.stream()
                        .map(message -> CodeBlock.of("$T.DESCRIPTOR", names.record(message.definition())))
                        .collect(CodeBlock.joining(",\n")));
    }

    private static TypeName descriptorList() {
        return ParameterizedTypeName.get(List.class, MessageDescriptor.class);
    }

    private MethodSpec.Builder matcher(String name) {
        return MethodSpec.methodBuilder(name.isEmpty() ? "x" : name)
                .addModifiers(Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
    }
}
