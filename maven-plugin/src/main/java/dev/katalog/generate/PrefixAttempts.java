package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.function.IntFunction;

/**
 * Emits the attempts at the forms of a prefix, in their order, but asks only once for what neighbours need in common: the text
 * they begin with, and the text that must follow their first gap somewhere. Without it a line would be searched once a form for
 * a text that it does not have.
 */
final class PrefixAttempts {

    /** A shorter text occurs in nearly every line, so asking for it would spare nothing. */
    private static final int TELLING = 4;

    private final List<Template> forms;
    private final IntFunction<CodeBlock> attempt;
    private final CodeBlock.Builder code = CodeBlock.builder();

    /**
     * @param attempt the statements that try the form of an index and return if it matches
     */
    PrefixAttempts(List<Template> forms, IntFunction<CodeBlock> attempt) {
        this.forms = forms;
        this.attempt = attempt;
    }

    // Emits:
    //   if (Literals.match(line, at, end, "Group = ", ...) >= 0) {
    //       if (Literals.find(line, at, end, ", Username = ", ...) >= 0) {
    //           ...
    CodeBlock emit() {
        int from = 0;
        while (from < forms.size()) {
            int to = neighbours(from, forms.size(), 0);
            String shared = shared(from, to, 0);
            if (to - from == 1 || shared.length() < TELLING) {
                code.add(attempt.apply(from));
                from++;
            } else {
                code.beginControlFlow("if ($L >= 0)", LiteralCode.match(firstPiece(shared), "at"));
                emitAfterGap(from, to);
                code.endControlFlow();
                from = to;
            }
        }
        return code.build();
    }

    private void emitAfterGap(int start, int end) {
        int from = start;
        while (from < end) {
            int to = neighbours(from, end, 2);
            String shared = shared(from, to, 2);
            if (to - from == 1 || shared.length() < TELLING) {
                code.add(attempt.apply(from));
                from++;
            } else {
                code.beginControlFlow("if ($L >= 0)", LiteralCode.find(shared, "at"));
                for (; from < to; from++) {
                    code.add(attempt.apply(from));
                }
                code.endControlFlow();
            }
        }
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
