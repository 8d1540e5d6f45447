package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.runtime.scan.Bytes;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;

/**
 * Emits the attempts at the forms of a prefix, in their order, but asks only once for what neighbours need in common: the text
 * they begin with, where their {@linkplain PrefixMark mark} stands, and the text that must follow their first gap somewhere.
 * Without it a line would be searched to its end once a form for a text that it does not have.
 */
final class PrefixAttempts {

    /** A shorter text occurs in nearly every line, so asking for it would spare nothing. */
    private static final int TELLING = 4;

    private final List<Template> forms;
    private final PrefixMark mark;
    private final CodeBlock.Builder code = CodeBlock.builder();

    PrefixAttempts(List<Template> forms, PrefixMark mark) {
        this.forms = forms;
        this.mark = mark;
    }

    // Emits:
    //   if (Literals.match(line, at, end, "Group = ", ...) >= 0) {
    //       int mark1 = Bytes.behind(line, at, end, (byte) '=');
    //       int mark2 = Bytes.behind(line, mark1, end, (byte) '=');
    //       int mark3 = ...
    //       if (mark3 < 0) {
    //           if (mark2 >= 0) {
    //               ...
    //           }
    //       } else {
    //           ...
    CodeBlock emit() {
        int from = 0;
        while (from < forms.size()) {
            int to = neighbours(from, forms.size(), 0);
            String shared = shared(from, to, 0);
            if (to - from == 1 || shared.length() < TELLING) {
                emitAttempts(from, ++from, "end - 1");
            } else {
                code.beginControlFlow("if ($L >= 0)", LiteralCode.match(firstPiece(shared), "at"));
                emitAfterHead(from, to);
                code.endControlFlow();
                from = to;
            }
        }
        return code.build();
    }

    private void emitAfterHead(int start, int end) {
        List<Template> neighbours = forms.subList(start, end);
        if (neighbours.stream().noneMatch(mark::bounds)) {
            emitAttempts(start, end, "end - 1");
            return;
        }
        int most = neighbours.stream()
                .filter(mark::pins)
                .mapToInt(mark::count)
                .max()
                .orElse(0);
        for (int number = 1; number <= most + 1; number++) {
            code.addStatement(
                    "int $L = $T.behind(line, $L, end, (byte) '$L')",
                    PrefixMark.behind(number),
                    Bytes.class,
                    number == 1 ? "at" : PrefixMark.behind(number - 1),
                    mark.value());
        }
        code.beginControlFlow("if ($L >= 0)", PrefixMark.behind(most + 1));
        code.addStatement(
                "int $L = $T.lastIndexOf(line, at, end, (byte) '$L')", PrefixMark.LAST, Bytes.class, mark.value());
        emitWithManyMarks(start, end);
        for (int marks = most; marks > 0; marks--) {
            code.nextControlFlow("else if ($L >= 0)", PrefixMark.behind(marks));
            emitWithMarks(start, end, marks);
        }
        code.endControlFlow();
    }

    /** The line has just so many marks: a form with more cannot match, the texts of one with as many stand where the marks do. */
    private void emitWithMarks(int from, int to, int marks) {
        for (int i = from; i < to; i++) {
            Template form = forms.get(i);
            if (mark.pins(form) && mark.count(form) == marks) {
                CodeBlock places = mark.places(form).keySet().stream()
                        .map(number -> CodeBlock.of("$L, ", PrefixMark.behind(number)))
                        .collect(CodeBlock.joining(""));
                emitAttempt(i, CodeBlock.of("pinned$L(line, at, $Lend)", i + 1, places));
            } else if (mark.count(form) <= marks) {
                emitAttempts(i, i + 1, PrefixMark.behind(marks) + " - 1");
            }
        }
    }

    private void emitWithManyMarks(int start, int end) {
        int from = start;
        while (from < end) {
            int to = neighbours(from, end, 2);
            String shared = shared(from, to, 2);
            if (to - from == 1 || shared.length() < TELLING) {
                emitAttempts(from, ++from, PrefixMark.LAST);
            } else {
                code.beginControlFlow("if ($L >= 0)", mark.bounded().find(shared, "at"));
                emitAttempts(from, to, PrefixMark.LAST);
                from = to;
                code.endControlFlow();
            }
        }
    }

    private void emitAttempts(int from, int to, String last) {
        for (int i = from; i < to; i++) {
            CodeBlock bound = mark.bounds(forms.get(i)) ? CodeBlock.of("$L, ", last) : CodeBlock.of("");
            emitAttempt(i, CodeBlock.of("skip$L(line, at, $Lend)", i + 1, bound));
        }
    }

    private void emitAttempt(int index, CodeBlock attempt) {
        code.beginControlFlow("if ((after = $L) >= 0)", attempt)
                .addStatement("return $LL << 32 | after", index + 1)
                .endControlFlow();
    }

    /** The end of the run of forms from an index that have a telling text in common at a segment. */
    private int neighbours(int from, int limit, int segment) {
        int to = from + 1;
        while (to < limit && shared(from, to + 1, segment).length() >= TELLING) {
            to++;
        }
        return to;
    }

    private String shared(int from, int to, int segment) {
        String shared = text(forms.get(from), segment);
        for (Template form : forms.subList(from + 1, to)) {
            String other = text(form, segment);
            int length = 0;
            while (length < Math.min(shared.length(), other.length())
                    && shared.charAt(length) == other.charAt(length)) {
                length++;
            }
            shared = shared.substring(0, length);
        }
        return shared;
    }

    /** The literal text at a segment, empty if there is none or if what stands before it is no gap. */
    private static String text(Template form, int segment) {
        List<Segment> segments = form.segments();
        boolean reached = segments.size() > segment && (segment == 0 || Lookahead.isGap(segments.get(segment - 1)));
        return reached && segments.get(segment) instanceof Segment.Literal literal
                ? Lookahead.canonical(literal.text())
                : "";
    }

    private static String firstPiece(String text) {
        return LiteralCode.pieces(text).get(0);
    }
}
