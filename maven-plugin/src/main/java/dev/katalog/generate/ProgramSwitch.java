package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.NameAllocator;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeSpec;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Emits a method that decides by the name of a program, which the line has at {@code program} and which is {@code length} bytes long:
 * by its length, where many have the same length by a byte that tells them apart, and then by all its bytes.
 */
final class ProgramSwitch {

    /** So many programs are compared one after the other. */
    private static final int FEW = 16;

    /** So many comparisons one method has at most; keeps every method far below the limit of the JIT compiler. */
    private static final int MOST = 64;

    private final TypeSpec.Builder owner;
    private final NameAllocator methodNames;
    private final MethodSpec signature;
    private final Function<String, CodeBlock> action;
    private final CodeBlock otherwise;

    /**
     * @param owner the class that gets the method, and those that it calls
     * @param signature the method without code
     * @param action what is done for a program
     * @param otherwise what is done for all others
     */
    ProgramSwitch(
            TypeSpec.Builder owner,
            NameAllocator methodNames,
            MethodSpec signature,
            Function<String, CodeBlock> action,
            CodeBlock otherwise) {
        this.owner = owner;
        this.methodNames = methodNames;
        this.signature = signature;
        this.action = action;
        this.otherwise = otherwise;
    }

    // Emits:
    //   switch (length) {
    //       case 5:
    //           if (Literals.match(line, program, program + 5, "pluto", 0x...) >= 0) {
    //               return ofPluto(line, at, end, match);
    //           }
    //           return null;
    void emit(Collection<String> programs) {
        Map<Integer, List<String>> byLength =
                programs.stream().collect(Collectors.groupingBy(LiteralCode::bytes, TreeMap::new, Collectors.toList()));
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (length)");
        byLength.forEach((length, sameLength) -> {
            code.add("case $L:$>\n", length);
            code.add(sameLength.size() <= FEW ? comparisons(sameLength) : call(sameLength))
                    .add("$<");
        });
        code.add("default:$>\n").addStatement(otherwise).add("$<");
        owner.addMethod(
                signature.toBuilder().addCode(code.endControlFlow().build()).build());
    }

    private CodeBlock comparisons(List<String> programs) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String program : programs) {
            String end = "program + " + LiteralCode.bytes(program);
            code.beginControlFlow("if ($L >= 0)", LiteralCode.match(program, "program", end))
                    .addStatement(action.apply(program))
                    .endControlFlow();
        }
        return code.addStatement(otherwise).build();
    }

    /** The call of a method of its own for programs of the same length. */
    private CodeBlock call(List<String> programs) {
        String name = methodNames.newName(signature.name() + "Of" + LiteralCode.bytes(programs.get(0)));
        MethodSpec.Builder method = MethodSpec.methodBuilder(name)
                .addModifiers(signature.modifiers())
                .returns(signature.returnType())
                .addParameters(signature.parameters())
                .addCode(programs.size() <= FEW ? comparisons(programs) : byByte(programs));
        owner.addMethod(method.build());
        String arguments =
                signature.parameters().stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("return $L($L);\n", name, arguments);
    }

    // Emits:
    //   switch (line[program + 4]) {
    //       case 'o':
    //           if (Literals.match(...) >= 0) {
    private CodeBlock byByte(List<String> programs) {
        int index = mostTelling(programs);
        CodeBlock.Builder code = CodeBlock.builder().beginControlFlow("switch (line[program + $L])", index);
        by(index, programs).forEach((value, same) -> {
            code.add("case $L:$>\n", Router.label(value & 0xFF));
            code.add(programs.size() <= MOST ? comparisons(same) : call(same)).add("$<");
        });
        return code.add("default:$>\n")
                .addStatement(otherwise)
                .add("$<")
                .endControlFlow()
                .build();
    }

    /** The index of the byte that has the most values among the programs, which are of the same length. */
    private static int mostTelling(List<String> programs) {
        int best = 0;
        int most = 0;
        for (int index = 0; index < LiteralCode.bytes(programs.get(0)); index++) {
            int values = by(index, programs).size();
            if (values > most) {
                best = index;
                most = values;
            }
        }
        return best;
    }

    private static Map<Byte, List<String>> by(int index, List<String> programs) {
        Map<Byte, List<String>> byValue = new TreeMap<>();
        for (String program : programs) {
            byte value = program.getBytes(StandardCharsets.UTF_8)[index];
            byValue.computeIfAbsent(value, key -> new ArrayList<>()).add(program);
        }
        return byValue;
    }
}
