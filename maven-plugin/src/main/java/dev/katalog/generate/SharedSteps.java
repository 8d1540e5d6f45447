package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.Head.Step;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import java.util.List;

/** Emits the comparison of what several forms have in common, in the methods of a {@link Router}. */
final class SharedSteps {

    private static final int LONGEST_PIECE = 32;

    private final Names names;
    private final List<Head> heads;

    SharedSteps(Names names, List<Head> heads) {
        this.names = names;
        this.heads = heads;
    }

    /** Emits the comparison of all steps from a place on that the heads share; gives the place behind them. */
    Place emit(Place start, CodeBlock.Builder code) {
        List<Step> steps = heads.get(0).steps().subList(0, depth(start.depth()));
        Place place = start;
        int count = 0;
        while (place.depth() < steps.size()) {
            String next = "p" + ++count;
            int stop = wholeCharacters(steps, place.depth());
            if (stop > place.depth()) {
                String text = Head.text(steps.subList(place.depth(), stop));
                emitMiss(code, next, LiteralCode.match(text, place.position()));
                place = place.afterText(stop - place.depth(), next);
            } else {
                emitStep(code, next, steps.get(place.depth()), place.position());
                place = place.afterStep(next);
            }
        }
        return place;
    }

    private int depth(int from) {
        int depth = from;
        while (haveSameStep(depth)) {
            depth++;
        }
        return depth;
    }

    private boolean haveSameStep(int depth) {
        Head first = heads.get(0);
        return heads.stream().allMatch(head -> head.hasSameStepAt(depth, first));
    }

    /** Emits the comparison of a field, or of a byte of a character whose other bytes are not shared. */
    private void emitStep(CodeBlock.Builder code, String next, Step step, String position) {
        if (step.type() instanceof ChoiceType choice) {
            emitChoice(code, next, choice, position);
        } else if (step.type() instanceof BasicType type) {
            emitMiss(code, next, new FieldCode(names).end(type, position));
        } else {
            emitMiss(
                    code,
                    next,
                    CodeBlock.of("$1L < end && line[$1L] == $2L ? $1L + 1 : -1", position, Router.label(step.value())));
        }
    }

    // Emits:
    //   int p2 = Literals.match(line, p1, end, "Incoming", ...);
    //   if (p2 < 0) {
    //       p2 = Literals.match(line, p1, end, "Outgoing", ...);
    //   }
    //   if (p2 < 0) {
    //       return null;
    //   }
    private static void emitChoice(CodeBlock.Builder code, String next, ChoiceType choice, String position) {
        List<CodeBlock> spellings = choice.spellings().stream()
                .map(spelling -> LiteralCode.match(Lookahead.canonical(spelling.text()), position))
                .toList();
        code.addStatement("int $L = $L", next, spellings.get(0));
        for (CodeBlock spelling : spellings.subList(1, spellings.size())) {
            code.beginControlFlow("if ($L < 0)", next)
                    .addStatement("$L = $L", next, spelling)
                    .endControlFlow();
        }
        emitReturn(code, next);
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

    private static void emitMiss(CodeBlock.Builder code, String position, CodeBlock step) {
        code.addStatement("int $L = $L", position, step);
        emitReturn(code, position);
    }

    private static void emitReturn(CodeBlock.Builder code, String position) {
        code.beginControlFlow("if ($L < 0)", position)
                .addStatement("return null")
                .endControlFlow();
    }
}
