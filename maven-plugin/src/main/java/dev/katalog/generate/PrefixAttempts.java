package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;

/**
 * Emits the attempts at the forms of a prefix, in their order, but asks only once for what neighbours need in common: the text
 * they begin with, where their {@linkplain PrefixMark mark} stands, and the text that must follow their first gap somewhere.
 * Without it a line would be searched to its end once a form for a text that it does not have.
 */
final class PrefixAttempts {

    /** A shorter text occurs in nearly every line, so asking for it would spare nothing. */
    private static final int TELLING = 4;

    private final Names names;
    private final List<EventField> fields;
    private final List<Template> forms;
    private final PrefixMark mark;
    private final CodeBlock.Builder code = CodeBlock.builder();
    private final List<CodeBlock> plainForms = new ArrayList<>();

    PrefixAttempts(Names names, List<EventField> fields, List<Template> forms, PrefixMark mark) {
        this.names = names;
        this.fields = fields;
        this.forms = forms;
        this.mark = mark;
    }

    // Emits:
    //   if (Literals.match(line, at, end, "Group = ", ...) >= 0) {
    //       if ((found = plain1(line, at, end)) != FoundPrefix.NONE) {
    //           return found;
    //       }
    //       int last = Bytes.lastIndexOf(line, at, end, (byte) '=');
    //       ...
    CodeBlock emit() {
        int from = 0;
        while (from < forms.size()) {
            int to = neighbours(from, forms.size(), 0);
            String shared = shared(from, to, 0);
            if (to - from == 1 || shared.length() < TELLING) {
                emitAttempts(from, ++from, "end - 1");
            } else {
                code.beginControlFlow("if ($L >= 0)", LiteralCode.match(firstPiece(shared), "at"));
                emitAfterHead(firstPiece(shared), from, to);
                code.endControlFlow();
                from = to;
            }
        }
        return code.build();
    }

    private void emitAfterHead(String head, int start, int end) {
        List<Template> neighbours = forms.subList(start, end);
        if (neighbours.stream().noneMatch(mark::bounds)) {
            emitAttempts(start, end, "end - 1");
            return;
        }
        CodeBlock plain = PlainForms.emit(names, fields, mark, head, neighbours, start + 1);
        if (plain != null) {
            plainForms.add(plain);
            emitAttempt(CodeBlock.of("plain$L(line, at, end)", plainForms.size()));
        }
        code.addStatement("int $L = $T.lastIndexOf(line, at, end, (byte) $L)", PrefixMark.LAST, Bytes.class, (int)
                mark.lastByte());
        emitSearches(start, end);
    }

    /** The bodies of the methods {@code plain1}, {@code plain2} and so on, which what was emitted calls. */
    List<CodeBlock> plainForms() {
        return plainForms;
    }

    private void emitSearches(int start, int end) {
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
            emitAttempt(CodeBlock.of("skip$L(line, at, $Lend)", i + 1, bound));
        }
    }

    private void emitAttempt(CodeBlock call) {
        code.beginControlFlow("if ((found = $L) != $T.NONE)", call, FoundPrefix.class)
                .addStatement("return found")
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
            shared = SharedFront.sharedText(shared, text(form, segment));
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
