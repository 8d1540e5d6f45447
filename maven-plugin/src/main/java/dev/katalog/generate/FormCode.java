package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.template.Segment.Field;
import java.util.Map;
import java.util.TreeMap;

/** What has been emitted of a form so far: its statements, the fields it captured, and the names that are taken. */
final class FormCode {

    private final CodeBlock.Builder declarations = CodeBlock.builder();
    private final CodeBlock.Builder statements = CodeBlock.builder();
    private final Map<String, Captured> captured = new TreeMap<>();
    private int positions;
    private int gaps;
    private int tokens;

    /**
     * What a field matched.
     *
     * @param field the field
     * @param optional whether the positions can be negative (or the choice null) because an optional part is absent
     */
    record Captured(Field field, boolean optional) {
        String start() {
            return field.name() + "Start";
        }

        String end() {
            return field.name() + "End";
        }

        String choice() {
            return field.name() + "Choice";
        }
    }

    /** For code inside this one's: it knows what was captured so far, and takes no name twice. */
    FormCode nested() {
        FormCode nested = new FormCode();
        nested.captured.putAll(captured);
        nested.positions = positions;
        nested.gaps = gaps;
        nested.tokens = tokens;
        return nested;
    }

    void add(CodeBlock block) {
        statements.add(block);
    }

    void addLabel(String label) {
        statements.add("$L:\n", label);
    }

    void addStatement(String format, Object... arguments) {
        statements.addStatement(format, arguments);
    }

    void beginControlFlow(String format, Object... arguments) {
        statements.beginControlFlow(format, arguments);
    }

    void nextControlFlow(String format, Object... arguments) {
        statements.nextControlFlow(format, arguments);
    }

    void endControlFlow() {
        statements.endControlFlow();
    }

    /** A statement before all others. */
    void declare(String format, Object... arguments) {
        declarations.addStatement(format, arguments);
    }

    CodeBlock build() {
        return CodeBlock.builder()
                .add(declarations.build())
                .add(statements.build())
                .build();
    }

    /** What was captured so far, by name of the field. */
    Map<String, Captured> captured() {
        return captured;
    }

    Captured capture(Field field, boolean optional) {
        Captured capture = new Captured(field, optional);
        captured.put(field.name(), capture);
        return capture;
    }

    void leaveIf(CodeBlock condition, CodeBlock exit) {
        statements.beginControlFlow("if ($L)", condition).add(exit).endControlFlow();
    }

    /** A new variable of a position. */
    String freshPosition() {
        return "p" + ++positions;
    }

    /** The number of a new gap that can be tried longer. */
    int freshGap() {
        return ++gaps;
    }

    /** A new variable of where a token failed. */
    String freshFailure() {
        return "failed" + ++tokens;
    }

    /** The last one taken. */
    String lastFailure() {
        return "failed" + tokens;
    }
}
