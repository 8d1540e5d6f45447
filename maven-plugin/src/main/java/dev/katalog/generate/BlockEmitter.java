package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Field;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import java.util.List;

/** Emits the segments whose own bytes decide where they end: literals, numbers, addresses, choices, optional parts. */
final class BlockEmitter {

    private final Names names;
    private final FieldCode fieldCode;
    private final FormCode code;

    BlockEmitter(Names names, FormCode code) {
        this.names = names;
        this.fieldCode = new FieldCode(names);
        this.code = code;
    }

    /** Emits a segment whose own bytes decide where it ends; gives the variable of the position after it. */
    String emit(Segment segment, String at, CodeBlock retry) {
        return emit(segment, at, retry, false);
    }

    private String emit(Segment segment, String at, CodeBlock retry, boolean inOptional) {
        if (segment instanceof Literal literal) {
            String position = at;
            for (String piece : LiteralCode.pieces(literal.text())) {
                position = emitPosition(LiteralCode.match(piece, position), retry);
            }
            return position;
        }
        if (segment instanceof OptionalPart part) {
            return emitOptional(part, at, retry);
        }
        Field field = (Field) segment;
        return field.type() instanceof ChoiceType choice
                ? emitChoice(field, choice, at, retry, inOptional)
                : emitOwnBytes(field, at, retry, inOptional);
    }

    private String emitPosition(CodeBlock expression, CodeBlock retry) {
        String position = code.freshPosition();
        code.addStatement("int $L = $L", position, expression);
        code.leaveIf(CodeBlock.of("$L < 0", position), retry);
        return position;
    }

    // Emits:
    //   int secondsStart = p3;
    //   int secondsEnd = Numbers.intEnd(line, p3, end);
    //   if (secondsEnd < 0) {
    //       return null;
    //   }
    private String emitOwnBytes(Field field, String at, CodeBlock retry, boolean inOptional) {
        Captured capture = code.capture(field, inOptional);
        String type = inOptional ? "" : "int ";
        code.addStatement("$L$L = $L", type, capture.start(), at);
        code.addStatement("$L$L = $L", type, capture.end(), fieldCode.end((BasicType) field.type(), at));
        code.leaveIf(CodeBlock.of("$L < 0", capture.end()), retry);
        if (!inOptional) {
            return capture.end();
        }
        // The captured variables outlive the optional part; a position of its own keeps the chain readable.
        String position = code.freshPosition();
        code.addStatement("int $L = $L", position, capture.end());
        return position;
    }

    // Emits:
    //   LinkState stateChoice;
    //   int stateStart = p1;
    //   int stateEnd;
    //   if ((stateEnd = Literals.match(line, p1, end, "down", ...)) >= 0) {
    //       stateChoice = LinkState.DOWN;
    //   } else if (...) {
    //   } else {
    //       return null;
    //   }
    private String emitChoice(Field field, ChoiceType choice, String at, CodeBlock retry, boolean inOptional) {
        Captured capture = code.capture(field, inOptional);
        if (inOptional) {
            code.addStatement("$L = $L", capture.start(), at);
        } else {
            code.addStatement("$T $L", names.type(choice.name()), capture.choice());
            code.addStatement("int $L = $L", capture.start(), at);
            code.addStatement("int $L", capture.end());
        }
        String keyword = "if";
        for (ChoiceType.Spelling spelling : choice.spellings()) {
            CodeBlock match = LiteralCode.match(Lookahead.canonical(spelling.text()), at);
            CodeBlock condition = CodeBlock.of("($L = $L) >= 0", capture.end(), match);
            if (keyword.equals("if")) {
                code.beginControlFlow("if ($L)", condition);
            } else {
                code.nextControlFlow("else if ($L)", condition);
            }
            code.addStatement("$L = $T.$L", capture.choice(), names.type(choice.name()), spelling.constant());
            keyword = "else if";
        }
        code.nextControlFlow("else");
        code.add(retry);
        code.endControlFlow();
        return capture.end();
    }

    // Emits, for [ after <seconds> s]:
    //   int secondsStart = -1;
    //   int secondsEnd = -1;
    //   int p5 = p4;
    //   int p6 = Literals.match(line, p4, end, " after ", ...);
    //   if (p6 >= 0) {
    //       secondsStart = p6;
    //       ...
    //       p5 = p7;
    //   }
    private String emitOptional(OptionalPart part, String at, CodeBlock retry) {
        String after = code.freshPosition();
        code.addStatement("int $L = $L", after, at);
        Segment head = part.segments().get(0);
        String position;
        List<Segment> inside = part.segments().subList(1, part.segments().size());
        if (head instanceof Literal literal) {
            // Not in pieces: only the whole literal decides.
            position = code.freshPosition();
            code.addStatement("int $L = $L", position, LiteralCode.match(Lookahead.canonical(literal.text()), at));
            code.beginControlFlow("if ($L >= 0)", position);
        } else {
            Captured capture = code.capture((Field) head, true);
            position = code.freshPosition();
            code.addStatement("int $L = $L", position, fieldCode.end((BasicType) ((Field) head).type(), at));
            code.beginControlFlow("if ($L >= 0)", position);
            code.addStatement("$L = $L", capture.start(), at);
            code.addStatement("$L = $L", capture.end(), position);
        }
        for (Segment segment : inside) {
            position = emit(segment, position, retry, true);
        }
        code.addStatement("$L = $L", after, position);
        code.endControlFlow();
        return after;
    }

    /** Declares what optional parts may capture, absent at first. */
    void declareCaptured(List<Segment> segments) {
        for (Segment segment : segments) {
            if (segment instanceof Field field) {
                Captured capture = new Captured(field, true);
                if (field.type() instanceof ChoiceType choice) {
                    code.addStatement("$T $L = null", names.type(choice.name()), capture.choice());
                }
                code.addStatement("int $L = -1", capture.start());
                code.addStatement("int $L = -1", capture.end());
            } else if (segment instanceof OptionalPart inner) {
                declareCaptured(inner.segments());
            }
        }
    }
}
