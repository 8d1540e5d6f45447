package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.Tokens;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Field;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Emits the statements that match one form: a template whose optional parts are all decided by the bytes ahead.
 *
 * <p>The emitted code runs over {@code line} from a given position to {@code end}. A form is a chain of blocks (literals and
 * fields whose own bytes say where they end) with gaps between. In a block a mismatch is final, unless a gap before the
 * block can be tried longer; then the code goes back to that gap, which is a labelled loop:
 *
 * <pre>{@code
 * int userStart = p1;
 * int from1 = userStart + 1;
 * gap1:
 * while (true) {
 *     int userEnd = Literals.find(line, from1, end, ") not me", ...);
 *     if (userEnd < 0) {
 *         return null;
 *     }
 *     from1 = userEnd + 1;
 *     int p2 = Literals.match(line, userEnd, end, ") not member of group (", ...);
 *     if (p2 < 0) {
 *         continue gap1;
 *     }
 *     ...
 * }
 * }</pre>
 *
 * <p>The gap is tried shortest first, as a reluctant quantifier is. Two facts keep this linear. A gap of free text that finds
 * its next block nowhere would not find it from a later start either, so that is a miss of the whole form. And a token that
 * failed up to its blank fails from every later start before that blank, so that blank is remembered.
 */
final class FormEmitter {

    /** Where a form must end. */
    enum Extent {
        /** At the end of the body. */
        WHOLE_BODY,
        /** Anywhere: the form is a prefix. */
        PREFIX,
        /** Where the forms behind it begin; when these all miss, no other way through the front helps. */
        FRONT
    }

    /** How a gap of free text finds the literal behind it. */
    interface Search {
        /** An expression for the leftmost offset from {@code from} at which the literal's key stands, or -1. */
        CodeBlock find(String literal, String from);

        /**
         * An expression for where text that starts there ends, whatever follows, not behind its start if nowhere; null if what
         * follows tells.
         */
        default @Nullable CodeBlock textEnd(String start) {
            return null;
        }
    }

    /** So many different bytes one search looks for at a time. */
    private static final int MOST_SOUGHT = 3;

    private final Names names;
    private final Extent extent;
    private final Search search;
    private final CodeBlock miss;
    private BiFunction<Map<String, Captured>, String, CodeBlock> success = (all, end) -> CodeBlock.of("");
    private final FormCode code;
    private final BlockEmitter blocks;

    /**
     * @param miss the statement that reports a miss, for instance {@code return null}
     */
    FormEmitter(Names names, Extent extent, CodeBlock miss) {
        this(names, extent, LiteralCode::find, miss);
    }

    FormEmitter(Names names, Extent extent, Search search, CodeBlock miss) {
        this(names, extent, search, miss, new FormCode());
    }

    private FormEmitter(Names names, Extent extent, Search search, CodeBlock miss, FormCode code) {
        this.names = names;
        this.extent = extent;
        this.search = search;
        this.miss = CodeBlock.builder().addStatement(miss).build();
        this.code = code;
        this.blocks = new BlockEmitter(names, code);
    }

    /** For what follows inside this one's code: it knows what was captured so far, and takes no variable twice. */
    FormEmitter nested(Extent nestedExtent, CodeBlock nestedMiss) {
        return new FormEmitter(names, nestedExtent, search, nestedMiss, code.nested());
    }

    /** What was captured so far, by name of the field. */
    Map<String, Captured> captured() {
        return code.captured();
    }

    /**
     * Emits a form, once.
     *
     * @param success what to emit when all has matched, from the captured fields and the variable of the end position
     */
    CodeBlock emit(List<Segment> segments, String at, BiFunction<Map<String, Captured>, String, CodeBlock> success) {
        this.success = success;
        emitFrom(segments, at, miss);
        return code.build();
    }

    private void emitFrom(List<Segment> segments, String at, CodeBlock retry) {
        if (segments.isEmpty()) {
            if (extent == Extent.WHOLE_BODY) {
                code.leaveIf(CodeBlock.of("$L != end", at), retry);
            }
            code.add(success.apply(code.captured(), at));
            if (extent == Extent.FRONT) {
                code.add(miss);
            }
            return;
        }
        Segment first = segments.get(0);
        List<Segment> rest = segments.subList(1, segments.size());
        if (Lookahead.isGap(first)) {
            emitGap((Field) first, rest, at, retry);
        } else if (first instanceof OptionalPart part) {
            blocks.declareCaptured(part.segments());
            emitFrom(rest, blocks.emit(part, at, retry), retry);
        } else {
            emitFrom(rest, blocks.emit(first, at, retry), retry);
        }
    }

    private void emitGap(Field gap, List<Segment> rest, String at, CodeBlock retry) {
        boolean token = ((BasicType) gap.type()).extent() == BasicType.Extent.BLANKLESS_GAP;
        Captured capture = code.capture(gap, false);
        code.addStatement("int $L = $L", capture.start(), at);
        CodeBlock textEnd = token ? null : search.textEnd(capture.start());
        if (textEnd != null) {
            emitDelimitedText(capture, textEnd, rest);
        } else if (rest.isEmpty()) {
            emitLastGap(capture, token, retry);
        } else if (isOnlyLiteral(rest) && extent == Extent.WHOLE_BODY) {
            emitGapBeforeLastLiteral(capture, token, (Literal) rest.get(0), retry);
        } else if (token
                && rest.get(0) instanceof Literal literal
                && literal.text().startsWith(" ")) {
            emitTokenBeforeBlank(capture, rest, retry);
        } else if (rest.get(0) instanceof Literal literal) {
            emitGapBeforeLiteral(capture, token, literal, rest.subList(1, rest.size()), retry);
        } else {
            emitGapBeforeAnything(capture, token, rest, retry);
        }
    }

    private static boolean isOnlyLiteral(List<Segment> rest) {
        return rest.size() == 1 && rest.get(0) instanceof Literal;
    }

    /** The gap is the last segment: it takes all that is left. */
    private void emitLastGap(Captured capture, boolean token, CodeBlock retry) {
        code.addStatement("int $L = end", capture.end());
        if (token) {
            CodeBlock exhausted = emitTokenStart(capture, retry);
            code.leaveIf(CodeBlock.of("$T.blank(line, $L, end) != end", Tokens.class, capture.start()), exhausted);
        } else {
            code.leaveIf(CodeBlock.of("$L == end", capture.start()), retry);
        }
        code.add(success.apply(code.captured(), "end"));
    }

    /** Only a literal is left: it must stand right at the end, so nothing is searched. */
    private void emitGapBeforeLastLiteral(Captured capture, boolean token, Literal literal, CodeBlock retry) {
        CodeBlock exhausted = token && !retry.equals(miss) ? emitTokenStart(capture, retry) : retry;
        code.addStatement(
                "int $L = $L", capture.end(), LiteralCode.suffix(literal.text(), capture.start() + " + 1", "end"));
        CodeBlock missing = CodeBlock.of("$L < 0", capture.end());
        code.leaveIf(
                token
                        ? CodeBlock.of(
                                "$1L || $2T.blank(line, $3L, $4L) != $4L",
                                missing,
                                Tokens.class,
                                capture.start(),
                                capture.end())
                        : missing,
                exhausted);
        code.add(success.apply(code.captured(), "end"));
    }

    /** A token before a blank ends at the first blank, and nowhere else. */
    private void emitTokenBeforeBlank(Captured capture, List<Segment> rest, CodeBlock retry) {
        emitTokenStart(capture, retry);
        code.addStatement("int $L = $T.blank(line, $L, end)", capture.end(), Tokens.class, capture.start());
        if (!retry.equals(miss)) {
            // Whatever follows is the same for each start before that blank; the memory is asked after a failure only.
            code.addStatement("$L = $L", code.lastFailure(), capture.end());
        }
        emitFrom(rest, capture.end(), retry);
    }

    // Emits, where what follows the literal can fail:
    //   int from1 = userStart + 1;
    //   gap1:
    //   while (true) {
    //       int userEnd = Literals.find(line, from1, end, ") not m", ...);
    //       if (userEnd < 0) {
    //           return null;
    //       }
    //       from1 = userEnd + 1;
    private void emitGapBeforeLiteral(
            Captured capture, boolean token, Literal literal, List<Segment> rest, CodeBlock retry) {
        CodeBlock exhausted = token ? emitTokenStart(capture, retry) : miss;
        String text = Lookahead.canonical(literal.text());
        String key = LiteralCode.key(text);
        boolean retried = key.length() < text.length() || canFail(rest);
        String from = capture.start() + " + 1";
        CodeBlock again = exhausted;
        if (retried) {
            int number = code.freshGap();
            String label = "gap" + number;
            code.addStatement("int from$L = $L", number, from);
            from = "from" + number;
            again = statement("continue " + label);
            code.addLabel(label);
            code.beginControlFlow("while (true)");
        }
        code.addStatement(
                "int $L = $L", capture.end(), token ? LiteralCode.findInToken(text, from) : search.find(text, from));
        code.leaveIf(CodeBlock.of("$L < 0", capture.end()), exhausted);
        if (retried) {
            // From inside a run of blanks the literal would only be found again up to the same end.
            CodeBlock next = text.startsWith(" ")
                    ? CodeBlock.of("$T.skipBlanks(line, $L, end)", Tokens.class, capture.end())
                    : CodeBlock.of("$L + 1", capture.end());
            code.addStatement("$L = $L", from, next);
        }
        String after = key.length() < text.length() || text.indexOf(' ') >= 0
                ? blocks.emit(literal, capture.end(), again)
                : emitAdvance(capture.end(), LiteralCode.bytes(text));
        emitFrom(rest, after, canFail(rest) ? again : exhausted);
        if (retried) {
            code.endControlFlow();
        }
    }

    // Emits:
    //   int groupEnd = Bytes.indexOfEither(line, groupStart, end, (byte) ',', (byte) '=');
    //   if (groupEnd <= groupStart) {
    //       break forms1;
    //   }
    private void emitDelimitedText(Captured capture, CodeBlock textEnd, List<Segment> rest) {
        code.addStatement("int $L = $L", capture.end(), textEnd);
        code.leaveIf(CodeBlock.of("$L <= $L", capture.end(), capture.start()), miss);
        emitFrom(rest, capture.end(), miss);
    }

    private String emitAdvance(String from, int bytes) {
        String position = code.freshPosition();
        code.addStatement("int $L = $L + $L", position, from, bytes);
        return position;
    }

    /** Whether what follows a found literal can fail in a way that a later occurrence of the literal could mend. */
    private boolean canFail(List<Segment> rest) {
        if (rest.isEmpty()) {
            return extent == Extent.WHOLE_BODY;
        }
        return !(rest.get(0) instanceof Field field && field.type() == BasicType.TEXT);
    }

    // Emits, for a token that starts at p2 inside gap1:
    //   if (p2 < failed1 || p2 == end || line[p2] == ' ') {
    //       continue gap1;
    //   }
    // and gives, for where its end is found nowhere:
    //   failed1 = Tokens.blank(line, p2, end);
    //   continue gap1;
    private CodeBlock emitTokenStart(Captured capture, CodeBlock retry) {
        CodeBlock empty = CodeBlock.of("$1L == end || line[$1L] == ' '", capture.start());
        if (retry.equals(miss)) {
            code.leaveIf(empty, retry);
            return retry;
        }
        // A token that failed from an earlier start fails from every start before its blank.
        String failed = code.freshFailure();
        code.declare("int $L = -1", failed);
        code.leaveIf(CodeBlock.of("$L < $L || $L", capture.start(), failed, empty), retry);
        return CodeBlock.builder()
                .addStatement("$L = $T.blank(line, $L, end)", failed, Tokens.class, capture.start())
                .add(retry)
                .build();
    }

    /** What follows the gap does not begin with a literal, so each position is tried, shortest gap first. */
    private void emitGapBeforeAnything(Captured capture, boolean token, List<Segment> rest, CodeBlock retry) {
        CodeBlock exhausted = token ? emitTokenStart(capture, retry) : miss;
        int[] firstBytes = Lookahead.firstBytes(rest);
        int[] stops = IntStream.concat(IntStream.of(firstBytes), token ? IntStream.of(' ') : IntStream.empty())
                .distinct()
                .sorted()
                .toArray();
        if (firstBytes.length > 0 && stops.length <= MOST_SOUGHT) {
            emitGapBeforeBytes(capture, stops, firstBytes.length == stops.length, rest, exhausted);
        } else {
            emitGapBeforeMany(capture, token, firstBytes, rest, exhausted);
        }
    }

    // Emits, for a token:
    //   int from1 = ipStart + 1;
    //   gap1:
    //   while (true) {
    //       int ipEnd = line[from1 - 1] == ' ' ? -1 : Bytes.indexOfEither(line, from1, end, (byte) ' ', (byte) ',');
    //       if (ipEnd < 0) {
    //           return null;
    //       }
    //       from1 = ipEnd + 1;
    private void emitGapBeforeBytes(
            Captured capture, int[] stops, boolean anyStop, List<Segment> rest, CodeBlock exhausted) {
        boolean token = ((BasicType) capture.field().type()).extent() == BasicType.Extent.BLANKLESS_GAP;
        int number = code.freshGap();
        String label = "gap" + number;
        String from = "from" + number;
        code.addStatement("int $L = $L + 1", from, capture.start());
        code.addLabel(label);
        code.beginControlFlow("while (true)");
        CodeBlock next = indexOf(stops, from);
        code.addStatement(
                "int $L = $L",
                capture.end(),
                token && anyStop ? CodeBlock.of("line[$L - 1] == ' ' ? -1 : $L", from, next) : next);
        CodeBlock missing = CodeBlock.of("$L < 0", capture.end());
        code.leaveIf(anyStop ? missing : CodeBlock.of("$L || line[$L] == ' '", missing, capture.end()), exhausted);
        boolean beforeBlanks = !token && IntStream.of(stops).anyMatch(stop -> stop == ' ');
        code.addStatement(
                "$L = $L",
                from,
                beforeBlanks
                        // What begins with a blank takes all of the run, and ends at the same place from each of them.
                        ? CodeBlock.of(
                                "line[$1L] == ' ' ? $2T.skipBlanks(line, $1L, end) : $1L + 1",
                                capture.end(),
                                Tokens.class)
                        : CodeBlock.of("$L + 1", capture.end()));
        emitFrom(rest, capture.end(), statement("continue " + label));
        code.endControlFlow();
    }

    private static CodeBlock indexOf(int[] bytes, String from) {
        String method = bytes.length == 1 ? "indexOf" : bytes.length == 2 ? "indexOfEither" : "indexOfAny";
        CodeBlock.Builder call = CodeBlock.builder().add("$T.$L(line, $L, end", Bytes.class, method, from);
        for (int value : bytes) {
            call.add(", (byte) $L", value);
        }
        return call.add(")").build();
    }

    private void emitGapBeforeMany(
            Captured capture, boolean token, int[] firstBytes, List<Segment> rest, CodeBlock exhausted) {
        int number = code.freshGap();
        String label = "gap" + number;
        String candidate = "s" + number;
        code.addLabel(label);
        code.beginControlFlow("for (int $1L = $2L + 1; ; $1L++)", candidate, capture.start());
        CodeBlock over = CodeBlock.of(firstBytes.length == 0 ? "$L > end" : "$L >= end", candidate);
        code.leaveIf(token ? CodeBlock.of("$L || line[$L - 1] == ' '", over, candidate) : over, exhausted);
        if (IntStream.of(firstBytes).anyMatch(FormEmitter::isInsideCharacter)) {
            // Only a gap can begin there, and none should begin inside a character.
            code.leaveIf(CodeBlock.of("(line[$L] & 0xC0) == 0x80", candidate), statement("continue"));
        }
        code.addStatement("int $L = $L", capture.end(), candidate);
        emitFrom(rest, candidate, statement("continue " + label));
        code.endControlFlow();
    }

    private static boolean isInsideCharacter(int value) {
        return (value & 0xC0) == 0x80;
    }

    private static CodeBlock statement(String statement) {
        return CodeBlock.builder().addStatement("$L", statement).build();
    }
}
