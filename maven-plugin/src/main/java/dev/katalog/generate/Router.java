package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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

    private final Names names;
    private final TypeSpec.Builder owner;
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

    private record Routed(Candidate candidate, List<Step> head) {}

    /**
     * @param owner the class that gets the methods
     * @param group what their names begin with
     */
    Router(Names names, TypeSpec.Builder owner, String group) {
        this.names = names;
        this.owner = owner;
        this.group = group;
    }

    /** Emits the methods for the candidates; gives the name of the one to call: {@code (line, prefix, at, at, end, match)}. */
    String emit(List<Candidate> candidates) {
        List<Routed> routed = candidates.stream()
                .sorted(Comparator.comparing(Candidate::template, Specificity.ORDER))
                .map(candidate -> new Routed(candidate, head(candidate.template())))
                .toList();
        return emitMethod(routed, 0);
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
        String name = group + (methods++ == 0 ? "" : String.valueOf(methods));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "prefix")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
        // Reserve the method's place before those it calls.
        int shared = candidates.size() <= FEW ? depth : sharedDepth(candidates, depth);
        CodeBlock.Builder code = CodeBlock.builder();
        String position = emitShared(code, candidates.get(0).head().subList(depth, shared));
        if (candidates.size() <= FEW || !branches(candidates, shared)) {
            code.add(tries(candidates));
        } else {
            code.add(branch(candidates, shared, position));
        }
        owner.addMethod(method.addCode(code.build()).build());
        return name;
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
            CodeBlock step;
            if (steps.get(index).isByte()) {
                int from = index;
                while (index < steps.size() && steps.get(index).isByte() && index - from < 32) {
                    index++;
                }
                step = LiteralCode.match(text(steps.subList(from, index)), position);
            } else {
                step = new FieldCode(names).end(steps.get(index++).type(), position);
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
            code.add("case $L:$>\n", label(step.value()));
            code.add(others.isEmpty() ? only(routed, depth, position) : tries(merge(candidates, routed, others)));
            code.add("$<");
        });
        code.add("default:$>\n").add(tries(others)).add("$<");
        return code.endControlFlow().build();
    }

    private static String label(int value) {
        return value >= 0x21 && value <= 0x7E && value != '\'' && value != '\\'
                ? "'" + (char) value + "'"
                : "(byte) " + value;
    }

    private CodeBlock only(List<Routed> routed, int depth, String position) {
        return routed.size() <= FEW
                ? tries(routed)
                : CodeBlock.of("return $L(line, prefix, at, $L, end, match);\n", emitMethod(routed, depth), position);
    }

    /** Those of both lists, in the order of all. */
    private static List<Routed> merge(List<Routed> all, List<Routed> some, List<Routed> others) {
        return all.stream()
                .filter(routed -> some.contains(routed) || others.contains(routed))
                .toList();
    }

    // Emits:
    //   event = PlutoIsakmpSaEstablished.form(line, prefix, at, end, match);
    //   if (event != null) {
    //       return event;
    //   }
    //   return PlutoIsakmpSaExpired.form(line, prefix, at, end, match);
    private CodeBlock tries(List<Routed> candidates) {
        if (candidates.isEmpty()) {
            return CodeBlock.of("return null;\n");
        }
        CodeBlock.Builder code = CodeBlock.builder();
        int last = candidates.size() - 1;
        if (last > 0) {
            code.beginControlFlow("");
            code.addStatement("$T event", Poet.nullable(names.event()));
        }
        for (Routed routed : candidates.subList(0, last)) {
            code.addStatement("event = $L", call(routed.candidate()))
                    .beginControlFlow("if (event != null)")
                    .addStatement("return event")
                    .endControlFlow();
        }
        code.addStatement("return $L", call(candidates.get(last).candidate()));
        if (last > 0) {
            code.endControlFlow();
        }
        return code.build();
    }

    private static CodeBlock call(Candidate candidate) {
        return CodeBlock.of(
                candidate.prefixed() ? "$T.$L(line, prefix, at, end, match)" : "$T.$L(line, at, end, match)",
                candidate.record(),
                candidate.form().method());
    }
}
