package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Specificity;
import dev.katalog.generate.Head.Step;
import dev.katalog.generate.MessageForms.Form;
import dev.katalog.runtime.Match;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;

/**
 * Emits the methods that find out by wording which forms can match a body, and try only those, the most specific first.
 *
 * <p>The forms' {@linkplain Head heads} make a trie; each branch of it becomes one small method that compares what its forms
 * share and then switches on the next byte. What was compared is not compared again: a form is called for the text behind it.
 */
final class Router {

    /** So few forms are simply tried one after the other. */
    private static final int FEW = 3;

    /** So many calls one method makes of forms and of other methods; keeps it far below the limit of the JIT compiler. */
    private static final int MOST_CALLS = 200;

    /** So many of more calls one method makes, so that few methods are called in between. */
    private static final int BATCH = 100;

    private final Names names;
    private final TypeSpec.Builder owner;
    private final NameAllocator methodNames;
    private final Calls calls;
    private final String group;
    private int methods;

    /**
     * A form and the record it makes.
     *
     * @param record the record
     * @param form the form
     */
    record Candidate(ClassName record, Form form) {
        Template template() {
            return form.template();
        }
    }

    /** How the methods of forms are called. */
    interface Calls {
        /** The parameters that each method of a router has beside its own. */
        List<ParameterSpec> parameters();

        /**
         * The form as it is called.
         *
         * @param compared the text that it begins with and that has been compared
         */
        Form called(Form form, String compared);

        /**
         * The call of the method that tries forms.
         *
         * @param behind the variable of the position behind the text that has been compared
         */
        CodeBlock forms(ClassName record, FormRun run, String behind);
    }

    /** @param rank its place among all candidates */
    private record Routed(int rank, Candidate candidate, Head head) {}

    /**
     * @param owner the class that gets the methods
     * @param methodNames the names of its methods
     * @param group what their names begin with
     */
    Router(Names names, TypeSpec.Builder owner, NameAllocator methodNames, Calls calls, String group) {
        this.names = names;
        this.owner = owner;
        this.methodNames = methodNames;
        this.calls = calls;
        this.group = group;
    }

    /** Emits the methods for the candidates; gives the name of the one to call: {@code (line, ..., at, at, end, match)}. */
    String emit(List<Candidate> candidates) {
        List<Routed> routed = new ArrayList<>();
        for (Candidate candidate : inOrder(candidates)) {
            for (Head head : Head.of(candidate.template())) {
                routed.add(new Routed(routed.size(), candidate, head));
            }
        }
        return emitMethod(routed, Place.in(0, 0));
    }

    /** The most specific first; but forms of one record stay as they are: with an optional part first, then without. */
    private static List<Candidate> inOrder(List<Candidate> candidates) {
        Map<ClassName, Iterator<Candidate>> ofRecord = new HashMap<>();
        candidates.stream()
                .collect(Collectors.groupingBy(Candidate::record))
                .forEach((record, forms) -> ofRecord.put(record, forms.iterator()));
        return Specificity.sort(candidates, Candidate::template).stream()
                .map(candidate -> ofRecord.get(candidate.record()).next())
                .toList();
    }

    private String emitMethod(List<Routed> candidates, Place start) {
        // Its name comes before those of the methods it calls.
        String name = newMethod();
        CodeBlock.Builder code = CodeBlock.builder();
        Place place = candidates.size() <= FEW ? start : shared(candidates).emit(start, code);
        code.add(branches(candidates, place.depth()) ? branch(candidates, place) : tries(candidates, place));
        addMethod(name, code.build());
        return name;
    }

    private SharedSteps shared(List<Routed> candidates) {
        return new SharedSteps(names, candidates.stream().map(Routed::head).toList());
    }

    private String newMethod() {
        return methodNames.newName(group + (methods++ == 0 ? "" : String.valueOf(methods)));
    }

    private void addMethod(String name, CodeBlock code) {
        owner.addMethod(MethodSpec.methodBuilder(name)
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameters(calls.parameters())
                .addParameter(TypeName.INT, "behind")
                .addParameter(TypeName.INT, "position")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match")
                .addCode(code)
                .build());
    }

    private CodeBlock callMethod(String name, Place place) {
        CodeBlock.Builder call = CodeBlock.builder().add("$L(line", name);
        calls.parameters().forEach(parameter -> call.add(", $N", parameter));
        return call.add(", $L, $L, end, match)", place.behind(), place.position())
                .build();
    }

    private static boolean branches(List<Routed> candidates, int depth) {
        return candidates.size() > FEW
                && candidates.stream()
                                .filter(routed -> routed.head().hasByteAt(depth))
                                .map(routed -> routed.head().steps().get(depth))
                                .distinct()
                                .count()
                        > 1;
    }

    // Emits:
    //   switch (p1 < end ? line[p1] : -1) {
    //       case 'e':
    //           return scheduler2(line, p1, p1, end, match);
    //       default:
    //           return null;
    //   }
    private CodeBlock branch(List<Routed> candidates, Place place) {
        Map<Step, List<Routed>> byByte = new TreeMap<>();
        List<Routed> others = new ArrayList<>();
        for (Routed routed : candidates) {
            if (routed.head().hasByteAt(place.depth())) {
                byByte.computeIfAbsent(routed.head().steps().get(place.depth()), step -> new ArrayList<>())
                        .add(routed);
            } else {
                others.add(routed);
            }
        }
        Map<Step, List<Routed>> arms = new TreeMap<>();
        byByte.forEach((step, routed) -> {
            List<Routed> allowed = others.stream()
                    .filter(other -> other.head().allows(place.depth(), step.value()))
                    .toList();
            arms.put(step, merge(routed, allowed));
        });
        int callsOfAll = units(others, place).size()
                + arms.values().stream()
                        .mapToInt(arm -> units(arm, place).size())
                        .sum();
        CodeBlock.Builder code = CodeBlock.builder();
        code.beginControlFlow("switch ($1L < end ? line[$1L] : -1)", place.position());
        arms.forEach((step, arm) -> code.add("case $L:", label(step.value())).add(arm(arm, place, callsOfAll)));
        return code.add("default:")
                .add(arm(others, place, callsOfAll))
                .endControlFlow()
                .build();
    }

    /** What stands behind the label of a case; several statements in braces, for their variable. */
    private CodeBlock arm(List<Routed> candidates, Place place, int callsOfAll) {
        if (units(candidates, place).size() <= 1) {
            return CodeBlock.of("$>\n$L$<", tries(candidates, place));
        }
        return callsOfAll > MOST_CALLS
                ? CodeBlock.of("$>\nreturn $L;\n$<", inMethod(candidates, place))
                : CodeBlock.of(" {$>\n$L$<}\n", tries(candidates, place));
    }

    static String label(int value) {
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

    /** Tries the candidates one after the other; of very many, methods try some each. */
    private CodeBlock tries(List<Routed> candidates, Place place) {
        List<List<Routed>> units = units(candidates, place);
        if (units.size() <= MOST_CALLS) {
            return firstOf(units.stream().map(unit -> call(unit, place)).toList());
        }
        int size = Math.max(BATCH, (units.size() + BATCH - 1) / BATCH);
        List<CodeBlock> batches = new ArrayList<>();
        for (int from = 0; from < units.size(); from += size) {
            List<List<Routed>> batch = units.subList(from, Math.min(from + size, units.size()));
            batches.add(inMethod(batch.stream().flatMap(List::stream).toList(), place));
        }
        return firstOf(batches);
    }

    /**
     * The candidates in groups that one call tries: of many neighbours with a byte to branch on, a method finds out which, and
     * of many with the same field ahead, a method passes that first. What was tried is not tried again, which a form with
     * several heads might be.
     */
    private List<List<Routed>> units(List<Routed> candidates, Place place) {
        List<List<Routed>> units = new ArrayList<>();
        Set<Candidate> tried = new HashSet<>();
        for (List<Routed> run : Neighbours.grouped(
                candidates, some -> areRoutable(some.get(0), some.get(some.size() - 1), place.depth()))) {
            if (run.size() > FEW && run.get(0).head().steps().size() > place.depth()) {
                units.add(run);
            } else {
                run.stream()
                        .filter(routed -> tried.add(routed.candidate()))
                        .forEach(routed -> units.add(List.of(routed)));
            }
        }
        return joined(units, place);
    }

    /** With neighbours that one method of their record tries as one. */
    private List<List<Routed>> joined(List<List<Routed>> units, Place place) {
        return Neighbours.grouped(units, some -> areRun(flattened(some), place)).stream()
                .map(Router::flattened)
                .toList();
    }

    private static List<Routed> flattened(List<List<Routed>> units) {
        return units.stream().flatMap(List::stream).toList();
    }

    /** Whether one method of a record tries all of them. */
    private boolean areRun(List<Routed> unit, Place place) {
        return unit.stream()
                                .map(routed -> routed.candidate().record())
                                .distinct()
                                .count()
                        == 1
                && (unit.size() == 1 || FormRun.canBeOne(called(unit, place)));
    }

    private List<Form> called(List<Routed> unit, Place place) {
        return unit.stream()
                .map(routed ->
                        calls.called(routed.candidate().form(), routed.head().text(place.text())))
                .toList();
    }

    /** Whether one method can lead to both: by the next byte, or behind the field that both have there. */
    private static boolean areRoutable(Routed one, Routed other, int depth) {
        return one.head().hasByteAt(depth) == other.head().hasByteAt(depth)
                && (one.head().hasByteAt(depth) || one.head().hasSameStepAt(depth, other.head()));
    }

    private CodeBlock call(List<Routed> unit, Place place) {
        return areRun(unit, place)
                ? calls.forms(unit.get(0).candidate().record(), new FormRun(called(unit, place)), place.behind())
                : callMethod(emitMethod(unit, Place.in(place.depth(), place.text())), place);
    }

    /** The call of a method that tries the candidates. */
    private CodeBlock inMethod(List<Routed> candidates, Place place) {
        String name = newMethod();
        addMethod(name, tries(candidates, Place.in(place.depth(), place.text())));
        return callMethod(name, place);
    }

    // Emits:
    //   FtdEvent event = PlutoIsakmpSaEstablished.form(line, behind, end, match);
    //   if (event != null) {
    //       return event;
    //   }
    //   return PlutoIsakmpSaExpired.form(line, behind, end, match);
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
