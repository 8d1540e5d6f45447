package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Lookahead;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.scan.FoundPrefix;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/** Emits the package-private class that leads a body to the matcher of its message, by id or by program and wording. */
final class MatchersGenerator {

    /** How many cases one method switches over; keeps every method below the limit of the JIT compiler. */
    private static final int CASES = 250;

    /** How many ranges of ids one method leads to; for the same reason. */
    private static final int RANGES = 100;

    /** So many ids for each case still make a table, which is one jump; more are searched, branch by branch. */
    private static final int SPREAD = 4;

    /** So many cases are searched in a few branches. */
    private static final int FAR_CASES = 50;

    /** How many descriptors one method lists; for the same reason. */
    private static final int LISTED = 400;

    private final Names names;
    private final Identification identification;
    private final TypeSpec.Builder type;
    private final NameAllocator methodNames = new NameAllocator();
    private final Map<ClassName, Set<FormRun>> called = new HashMap<>();

    MatchersGenerator(Names names, Identification identification) {
        this.names = names;
        this.identification = identification;
        List.of("byId", "byProgram", "byWording", "descriptor", "descriptors", "programName")
                .forEach(methodNames::newName);
        this.type = TypeSpec.classBuilder(names.matchers())
                .addModifiers(Modifier.FINAL)
                .addAnnotation(Poet.generatedBy(MatchersGenerator.class))
                .addJavadoc("Leads a body to the matcher of its message.\n")
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build());
    }

    /** The class, or its parts: of a large catalog it would have more constants than a class can have. */
    List<TypeSpec> generate(List<MessageForms> messages) {
        if (identification == Identification.CODE) {
            addById(messages);
            addDescriptorById(messages);
            addByWording("byWording", messages);
        } else {
            addByProgram(messages);
        }
        addDescriptorList("descriptors", messages);
        return ClassParts.of(names.matchers(), type.build());
    }

    /** What is called of the record of a message where its wording leads to it: there must be a method for each. */
    Set<FormRun> called(MessageForms message) {
        return called.getOrDefault(names.record(message.definition()), Set.of());
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
        List<List<MessageForms>> ranges = joined(ranges(sorted));
        for (int i = 0; i < ranges.size(); i++) {
            List<MessageForms> range = ranges.get(i);
            String rangeName = methodNames.newName(name + id(range.get(0)));
            if (i + 1 < ranges.size()) {
                method.beginControlFlow("if (id < $L)", id(ranges.get(i + 1).get(0)))
                        .addStatement("return $L(id$L)", rangeName, arguments)
                        .endControlFlow();
            } else {
                method.addStatement("return $L(id$L)", rangeName, arguments);
            }
            addRanges(rangeName, range, signature, arguments, action);
        }
        type.addMethod(method.build());
    }

    /** No more ranges than one method leads to; those that are joined are parted again by the method that they lead to. */
    private static List<List<MessageForms>> joined(List<List<MessageForms>> ranges) {
        int together = (ranges.size() + RANGES - 1) / RANGES;
        List<List<MessageForms>> joined = new ArrayList<>();
        for (int from = 0; from < ranges.size(); from += together) {
            joined.add(ranges.subList(from, Math.min(from + together, ranges.size())).stream()
                    .flatMap(List::stream)
                    .toList());
        }
        return joined;
    }

    /** Ids in a row that one method switches over. Those that lie close together make a table, a few far ones stand together. */
    private static List<List<MessageForms>> ranges(List<MessageForms> sorted) {
        List<List<MessageForms>> ranges = new ArrayList<>();
        for (List<MessageForms> dense : denseRanges(sorted)) {
            List<MessageForms> last = ranges.isEmpty() ? List.of() : ranges.get(ranges.size() - 1);
            if (!last.isEmpty() && last.size() + dense.size() <= FAR_CASES) {
                dense = Stream.concat(last.stream(), dense.stream()).toList();
                ranges.remove(ranges.size() - 1);
            }
            ranges.add(dense);
        }
        return ranges;
    }

    private static List<List<MessageForms>> denseRanges(List<MessageForms> sorted) {
        List<List<MessageForms>> ranges = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            boolean over = to == sorted.size()
                    || to - from == CASES
                    || id(sorted.get(to)) - id(sorted.get(from)) > SPREAD * (to - from);
            if (over) {
                ranges.add(sorted.subList(from, to));
                from = to;
            }
        }
        return ranges;
    }

    /**
     * A body whose message is not named: each group of forms with the same prefix is asked, those without a prefix first, the
     * others in the order of the prefixes' names.
     */
    private void addByWording(String name, List<MessageForms> messages) {
        Map<String, List<MessageForms>> byPrefix = new TreeMap<>();
        for (MessageForms message : messages) {
            Prefix prefix = message.definition().prefix();
            byPrefix.computeIfAbsent(prefix == null ? "" : prefix.type(), key -> new ArrayList<>())
                    .add(message);
        }
        MethodSpec.Builder method = matcher(name);
        byPrefix.forEach((prefix, group) -> {
            List<Router.Candidate> candidates = candidates(group);
            if (candidates.isEmpty()) {
                return;
            }
            FormCalls calls = new FormCalls(identification, !prefix.isEmpty(), called);
            String router = new Router(names, type, methodNames, calls, name + prefix + "Body").emit(candidates);
            String found = "prefix" + prefix;
            String body = prefix.isEmpty() ? "at" : "body" + prefix;
            if (!prefix.isEmpty()) {
                method.addStatement("long $L = $T.find(line, at, end)", found, names.type(prefix))
                        .addStatement("int $L = $T.end($L, at)", body, FoundPrefix.class, found);
            }
            String event = "event" + prefix;
            method.addStatement(
                            "$T $L = $L(line, $L, end, match)",
                            Poet.nullable(names.event()),
                            event,
                            router,
                            calls.start(found, body))
                    .beginControlFlow("if ($L != null)", event)
                    .addStatement("return $L", event)
                    .endControlFlow();
        });
        type.addMethod(method.addStatement("return null").build());
    }

    /** All forms; of messages with codes only those that not every text would match: a bare text needs its code. */
    private List<Router.Candidate> candidates(List<MessageForms> messages) {
        List<Router.Candidate> candidates = new ArrayList<>();
        for (MessageForms message : messages) {
            for (MessageForms.Form form : message.forms()) {
                if (identification == Identification.WORDING
                        || form.template().segments().stream().anyMatch(segment -> !Lookahead.isGap(segment))) {
                    candidates.add(new Router.Candidate(names.record(message.definition()), form));
                }
            }
        }
        return candidates;
    }

    private void addByProgram(List<MessageForms> messages) {
        Map<String, List<MessageForms>> byProgram = new TreeMap<>(messages.stream()
                .collect(Collectors.groupingBy(message ->
                        Objects.requireNonNullElse(message.definition().program(), ""))));
        Map<String, String> methods = new HashMap<>();
        byProgram.keySet().forEach(program -> methods.put(program, newMethod(program)));
        byProgram.forEach((program, group) -> addByWording(methods.get(program), group));
        if (byProgram.remove("") == null) {
            type.addMethod(matcher("untagged").addStatement("return null").build());
        }
        addProgramSwitch(
                matcher("byProgram"),
                byProgram.keySet(),
                program -> CodeBlock.of("return $L(line, at, end, match)", methods.get(program)),
                CodeBlock.of("return null"));
        addProgramSwitch(
                MethodSpec.methodBuilder("programName")
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc("The name of the program; null if the catalog has no messages of it.\n")
                        .returns(Poet.nullable(ClassName.get(String.class)))
                        .addParameter(byte[].class, "line"),
                byProgram.keySet(),
                program -> CodeBlock.of("return $S", program),
                CodeBlock.of("return null"));
        addProgramSwitch(
                MethodSpec.methodBuilder("descriptors")
                        .addModifiers(Modifier.STATIC)
                        .addJavadoc("The descriptors of the program's messages; none if there are none.\n")
                        .returns(descriptorList())
                        .addParameter(byte[].class, "line"),
                byProgram.keySet(),
                program -> CodeBlock.of(
                        "return $L()",
                        addDescriptorList(
                                methodNames.newName(
                                        "descriptorsO" + methods.get(program).substring(1)),
                                byProgram.get(program))),
                CodeBlock.of("return $T.of()", List.class));
    }

    private void addProgramSwitch(
            MethodSpec.Builder method,
            Collection<String> programs,
            Function<String, CodeBlock> action,
            CodeBlock otherwise) {
        MethodSpec signature = method.addParameter(TypeName.INT, "program")
                .addParameter(TypeName.INT, "length")
                .build();
        new ProgramSwitch(type, methodNames, signature, action, otherwise).emit(programs);
    }

    /** Programs that differ in punctuation alone need methods of different names. */
    private String newMethod(String program) {
        return methodNames.newName(program.isEmpty() ? "untagged" : "of" + Names.camelCase(program));
    }

    /** Emits a method that lists the messages' descriptors; where there are too many, one that joins the lists of such methods. */
    private String addDescriptorList(String name, List<MessageForms> messages) {
        MethodSpec.Builder method =
                MethodSpec.methodBuilder(name).addModifiers(Modifier.STATIC).returns(descriptorList());
        if (messages.size() <= LISTED) {
            CodeBlock descriptors = messages.stream()
                    .map(message -> CodeBlock.of("$T.DESCRIPTOR", names.record(message.definition())))
                    .collect(CodeBlock.joining(",\n"));
            method.addStatement("return $T.of(\n$L)", List.class, descriptors);
        } else {
            List<CodeBlock> parts = new ArrayList<>();
            for (int from = 0; from < messages.size(); from += LISTED) {
                List<MessageForms> part = messages.subList(from, Math.min(from + LISTED, messages.size()));
                String partName = methodNames.newName(name + (parts.size() + 1));
                parts.add(CodeBlock.of("$L()", addDescriptorList(partName, part)));
            }
            method.addStatement(
                    "return $1T.of(\n$2L)\n.flatMap($3T::stream)\n.toList()",
                    Stream.class,
                    CodeBlock.join(parts, ",\n"),
                    List.class);
        }
        type.addMethod(method.build());
        return name;
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
