package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Lookahead;
import dev.katalog.analysis.Specificity;
import dev.katalog.runtime.Match;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that find out by wording which forms can match a body, and try only those, the most specific first.
 *
 * <p>The forms' heads (literal bytes and fields whose own bytes say where they end) make a trie; each branch of it becomes
 * one small method that compares what its forms share and then switches on the next byte.
 */
final class Router {

    /** So few forms are simply tried one after the other. */
    private static final int FEW = 3;

    /** So many forms one method tries; keeps every method far below the limit of the JIT compiler. */
    private static final int BATCH = 100;

    private static final int LONGEST_PIECE = 32;

    private final Names names;
    private final TypeSpec.Builder owner;
    private final NameAllocator methodNames;
    private final String group;
    private int methods;

    /**
     * A form and the record it makes.
     *
     * @param record the record
     * @param form the form
     * @param prefixed whether the form's method takes the start of a prefix, too
     */
    record Candidate(ClassName record, MessageForms.Form form, boolean prefixed) {
        Template template() {
            return form.template();
        }
    }

    /** One step of a head: a byte, or a field of a type; a run of blanks is one step. */
    private record Step(int value, BasicType type) implements Comparable<Step> {
        static final Comparator<Step> ORDER = Comparator.comparingInt(Step::value);

        @Override
        public int compareTo(Step other) {
            return ORDER.compare(this, other);
        }

        boolean isByte() {
            return value < 256;
        }
    }

    /** @param rank its place among all candidates */
    private record Routed(int rank, Candidate candidate, List<Step> head) {}

    /**
     * @param owner the class that gets the methods
     * @param methodNames the names of its methods
     * @param group what their names begin with
     */
    Router(Names names, TypeSpec.Builder owner, NameAllocator methodNames, String group) {
        this.names = names;
        this.owner = owner;
        this.methodNames = methodNames;
        this.group = group;
    }

    /** Emits the methods for the candidates; gives the name of the one to call: {@code (line, prefix, at, at, end, match)}. */
    String emit(List<Candidate> candidates) {
        List<Routed> routed = new ArrayList<>();
        for (Candidate candidate : inOrder(candidates)) {
            routed.add(new Routed(routed.size(), candidate, head(candidate.template())));
        }
        return emitMethod(routed, 0);
    }

    /** The most specific first; but forms of one record stay as they are: with an optional part first, then without. */
    private static List<Candidate> inOrder(List<Candidate> candidates) {
        Map<ClassName, Iterator<Candidate>> ofRecord = new HashMap<>();
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::record))
                .forEach((record, forms) -> ofRecord.put(record, forms.iterator()));
        return candidates.stream()
                .sorted(Comparator.comparing(Candidate::template, Specificity.ORDER))
                .map(candidate -> ofRecord.get(candidate.record()).next())
                .toList();
    }

    private static List<Step> head(Template template) {
        List<Step> steps = new ArrayList<>();
        for (Segment segment : template.segments()) {
            if (segment instanceof Segment.Literal literal) {
                for (byte value : Lookahead.canonical(literal.text()).getBytes(StandardCharsets.UTF_8)) {
                    steps.add(new Step(value & 0xFF, BasicType.TEXT));
                }
            } else if (segment instanceof Segment.Field field
                    && field.type() instanceof BasicType type
                    && type.extent() == BasicType.Extent.OWN_BYTES) {
                steps.add(new Step(256 + type.ordinal(), type));
            } else {
                break;
            }
        }
        return steps;
    }

    private String emitMethod(List<Routed> candidates, int depth) {
        // Its name comes before those of the methods it calls.
        String name = newMethod();
        MethodSpec.Builder method = scanner(name)
                .addParameter(TypeName.INT, "prefix")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
        int shared = candidates.size() <= FEW ? depth : sharedDepth(candidates, depth);
        CodeBlock.Builder code = CodeBlock.builder();
        String position = emitShared(code, candidates.get(0).head().subList(depth, shared));
        if (candidates.size() <= FEW || !branches(candidates, shared)) {
            code.add(firstOf(calls(candidates)));
        } else {
            code.add(branch(candidates, shared, position));
        }
        owner.addMethod(method.addCode(code.build()).build());
        return name;
    }

    private String newMethod() {
        return methodNames.newName(group + (methods++ == 0 ? "" : String.valueOf(methods)));
    }

    private MethodSpec.Builder scanner(String name) {
        return MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line");
    }

    private static int sharedDepth(List<Routed> candidates, int from) {
        int depth = from;
        while (true) {
            int at = depth;
            if (candidates.stream().anyMatch(routed -> routed.head().size() <= at)
                    || candidates.stream()
                                    .map(routed -> routed.head().get(at))
                                    .distinct()
                                    .count()
                            > 1) {
                return depth;
            }
            depth++;
        }
    }

    /** Emits the comparison of the steps that all candidates share; gives the variable of the position after them. */
    private String emitShared(CodeBlock.Builder code, List<Step> steps) {
        String position = "position";
        int count = 0;
        int index = 0;
        while (index < steps.size()) {
            int stop = wholeCharacters(steps, index);
            CodeBlock step;
            if (stop > index) {
                step = LiteralCode.match(text(steps.subList(index, stop)), position);
                index = stop;
            } else {
                step = step(steps.get(index++), position);
            }
            String next = "p" + ++count;
            code.addStatement("int $L = $L", next, step)
                    .beginControlFlow("if ($L < 0)", next)
                    .addStatement("return null")
                    .endControlFlow();
            position = next;
        }
        return position;
    }

    /** A field, or a byte of a character whose other bytes are not shared. */
    private CodeBlock step(Step step, String position) {
        return step.isByte()
                ? CodeBlock.of("$1L < end && line[$1L] == $2L ? $1L + 1 : -1", position, label(step.value()))
                : new FieldCode(names).end(step.type(), position);
    }

    /** Where the bytes from the index stop to be whole characters that one call can compare. */
    private static int wholeCharacters(List<Step> steps, int from) {
        int index = from;
        while (index < steps.size() && steps.get(index).isByte()) {
            int next = index + lengthOfCharacter(steps.get(index).value());
            if (next == index || next > steps.size() || next - from > LONGEST_PIECE) {
                return index;
            }
            index = next;
        }
        return index;
    }

    /** By the first byte of a character in UTF-8; 0 for one of its other bytes. */
    private static int lengthOfCharacter(int first) {
        if (first < 0x80) {
            return 1;
        }
        return first < 0xC0 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
    }

    private static String text(List<Step> steps) {
        byte[] bytes = new byte[steps.size()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) steps.get(i).value();
        }
        return new String(bytes, StandardCharsets.UTF_8);
    }

    private static boolean branches(List<Routed> candidates, int depth) {
        return candidates.stream()
                        .filter(routed -> routed.head().size() > depth
                                && routed.head().get(depth).isByte())
                        .map(routed -> routed.head().get(depth))
                        .distinct()
                        .count()
                > 1;
    }

    // Emits:
    //   switch (p1 < end ? line[p1] : -1) {
    //       case 'e':
    //           return scheduler2(line, prefix, at, p1, end, match);
    //       default:
    //           return null;
    //   }
    private CodeBlock branch(List<Routed> candidates, int depth, String position) {
        Map<Step, List<Routed>> byByte = new TreeMap<>();
        List<Routed> others = new ArrayList<>();
        for (Routed routed : candidates) {
            if (routed.head().size() > depth && routed.head().get(depth).isByte()) {
                byByte.computeIfAbsent(routed.head().get(depth), step -> new ArrayList<>())
                        .add(routed);
            } else {
                others.add(routed);
            }
        }
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("switch ($1L < end ? line[$1L] : -1)", position);
        byByte.forEach((step, routed) -> {
            code.add("case $L:", label(step.value()));
            if (others.isEmpty() && routed.size() > FEW) {
                String further = emitMethod(routed, depth);
                code.add("$>\nreturn $L(line, prefix, at, $L, end, match);\n$<", further, position);
            } else {
                code.add(arm(merge(routed, others)));
            }
        });
        return code.add("default:").add(arm(others)).endControlFlow().build();
    }

    /** What stands behind the label of a case. */
    private CodeBlock arm(List<Routed> candidates) {
        if (candidates.size() > FEW) {
            return CodeBlock.of("$>\nreturn $L;\n$<", emitBatch(candidates));
        }
        CodeBlock tries = firstOf(calls(candidates));
        return candidates.size() > 1 ? CodeBlock.of(" {$>\n$L$<}\n", tries) : CodeBlock.of("$>\n$L$<", tries);
    }

    private static String label(int value) {
        return value >= 0x21 && value <= 0x7E && value != '\'' && value != '\\'
                ? "'" + (char) value + "'"
                : "(byte) " + value;
    }

    /** Those of both lists, in the order of all. */
    private static List<Routed> merge(List<Routed> some, List<Routed> others) {
        return Stream.concat(some.stream(), others.stream())
                .sorted(Comparator.comparingInt(Routed::rank))
                .toList();
    }

    /** Emits a method that tries the candidates; gives the call of it. */
    private CodeBlock emitBatch(List<Routed> candidates) {
        String name = newMethod();
        owner.addMethod(scanner(name)
                .addParameter(TypeName.INT, "prefix")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match")
                .addCode(firstOf(calls(candidates)))
                .build());
        return CodeBlock.of("$L(line, prefix, at, end, match)", name);
    }

    /** The calls that try the candidates one after the other; of very many, calls of methods that do. */
    private List<CodeBlock> calls(List<Routed> candidates) {
        if (candidates.size() <= BATCH) {
            return candidates.stream().map(routed -> call(routed.candidate())).toList();
        }
        List<CodeBlock> calls = new ArrayList<>();
        for (int from = 0; from < candidates.size(); from += BATCH) {
            calls.add(emitBatch(candidates.subList(from, Math.min(from + BATCH, candidates.size()))));
        }
        return calls;
    }

    private static CodeBlock call(Candidate candidate) {
        return CodeBlock.of(
                candidate.prefixed() ? "$T.$L(line, prefix, at, end, match)" : "$T.$L(line, at, end, match)",
                candidate.record(),
                candidate.form().method());
    }

    // Emits:
    //   FtdEvent event = PlutoIsakmpSaEstablished.form(line, prefix, at, end, match);
    //   if (event != null) {
    //       return event;
    //   }
    //   return PlutoIsakmpSaExpired.form(line, prefix, at, end, match);
    private CodeBlock firstOf(List<CodeBlock> calls) {
        if (calls.isEmpty()) {
            return CodeBlock.of("return null;\n");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        int last = calls.size() - 1;
        for (int i = 0; i < last; i++) {
            code.add(i == 0 ? CodeBlock.of("$T ", Poet.nullable(names.event())) : CodeBlock.of(""))
                    .addStatement("event = $L", calls.get(i))
                    .beginControlFlow("if (event != null)")
                    .addStatement("return event")
                    .endControlFlow();
        }
        return code.addStatement("return $L", calls.get(last)).build();
    }
}
