package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Marks;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Literal;
import dev.katalog.template.Segment.OptionalPart;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Emits the attempts at forms of a prefix in a plain line: no text in the prefix holds the {@linkplain #delimiter delimiter} that
 * the texts behind the values begin with (the comma of {@code Group = <group>, IP =}), and no {@linkplain PrefixMark mark}
 * follows the prefix. Then each value ends at the first delimiter, nothing is searched, and what neighbours begin with is
 * matched once. Nearly all lines are plain; in any other one this finds nothing, and the forms are searched as they stand.
 *
 * <p>Why the first form found here is the first one that matches at all: it accounts for all marks of the line. A form with
 * more marks cannot match. One with as many has its texts where these marks are, behind the last delimiter before each; that is
 * the first one as well, since the form found has no other there. One with fewer marks could pass over some, so where such a
 * form comes first the later one is not plain. What is not plain itself is followed as far as its beginning is; if that
 * matches, the line is left to the search.
 */
final class PlainForms {

    /**
     * @param number the form's number, from 1
     * @param segments what is matched: the whole form, or so much of its beginning as is plain
     * @param whole whether it is the whole form
     * @param lastField the name of the field behind the form's last mark, if there is one
     */
    private record Attempt(
            int number,
            List<Segment> segments,
            boolean whole,
            @Nullable String lastField) {
        Attempt from(int index) {
            return new Attempt(number, segments.subList(index, segments.size()), whole, lastField);
        }
    }

    private final Names names;
    private final List<EventField> fields;
    private final PrefixMark mark;
    private final CodeBlock markArguments;
    private final String head;
    private final char delimiter;
    private final List<Attempt> attempts = new ArrayList<>();
    private int blocks;

    private PlainForms(
            Names names,
            List<EventField> fields,
            PrefixMark mark,
            CodeBlock markArguments,
            String head,
            char delimiter) {
        this.names = names;
        this.fields = fields;
        this.mark = mark;
        this.markArguments = markArguments;
        this.head = head;
        this.delimiter = delimiter;
    }

    /**
     * Emits the body of a method that gives what it finds, or nothing.
     *
     * @param head what the forms begin with
     * @param first the number of the first form
     * @return null if none of the forms is plain
     */
    static @Nullable CodeBlock emit(
            Names names, List<EventField> fields, PrefixMark mark, String head, List<Template> forms, int first) {
        CodeBlock markArguments = mark.arguments(head, forms);
        Character delimiter = mark.delimiter(forms);
        if (markArguments == null || delimiter == null) {
            return null;
        }
        PlainForms plain = new PlainForms(names, fields, mark, markArguments, head, delimiter);
        plain.add(forms, first);
        return plain.attempts.isEmpty() ? null : plain.emit();
    }

    private void add(List<Template> forms, int first) {
        int plain = 0;
        for (int i = 0; i < forms.size(); i++) {
            List<Segment> cut = mark.cut(forms.get(i));
            if (beginsWithoutValue(cut)) {
                continue;
            }
            boolean whole = isPlain(cut) && !isPreceded(forms.get(i), forms.subList(0, i));
            attempts.add(
                    whole
                            ? new Attempt(first + i, cut, true, fieldFrom(cut, behindLastText(cut)))
                            : new Attempt(first + i, cut.subList(0, plainFront(cut)), false, null));
            plain = whole ? attempts.size() : plain;
        }
        attempts.subList(plain, attempts.size()).clear();
    }

    /** Whether it goes on behind the head as no plain form does: where a value is, there is no delimiter. */
    private boolean beginsWithoutValue(List<Segment> cut) {
        String text = behindHead((Literal) cut.get(0));
        return text.startsWith(String.valueOf(delimiter)) || text.startsWith(String.valueOf(mark.lastByte()));
    }

    /** Whether a form comes before it that could take marks of it for text. */
    private boolean isPreceded(Template form, List<Template> before) {
        return before.stream()
                .anyMatch(other -> mark.count(other) < mark.count(form)
                        && other.segments().stream().anyMatch(PrefixMark::isText));
    }

    private boolean isPlain(List<Segment> cut) {
        int behind = behindLastText(cut);
        if (behind == 0 || behind > plainFront(cut)) {
            return false;
        }
        for (int i = 0; i < behind; i++) {
            if (cut.get(i) instanceof Literal literal && !PrefixMark.isBehindText(cut, i)) {
                String text = i == 0 ? behindHead(literal) : literal.text();
                if (text.indexOf(delimiter) >= 0 || text.indexOf(mark.lastByte()) >= 0) {
                    return false;
                }
            }
        }
        List<Segment> rest = cut.subList(behind, cut.size());
        return PrefixMark.literals(rest).stream()
                        .noneMatch(literal -> literal.text().indexOf(mark.lastByte()) >= 0)
                && rest.stream().allMatch(segment -> !(segment instanceof OptionalPart part) || isLiteral(part));
    }

    private String behindHead(Literal literal) {
        return Lookahead.canonical(literal.text()).substring(head.length());
    }

    private static boolean isLiteral(OptionalPart part) {
        return part.segments().stream().allMatch(Literal.class::isInstance);
    }

    /** The index behind the literal that ends the last free text; 0 if there is no text. */
    private static int behindLastText(List<Segment> cut) {
        int behind = 0;
        for (int i = 0; i < cut.size(); i++) {
            if (PrefixMark.isText(cut.get(i))) {
                behind = i + 2;
            }
        }
        return behind;
    }

    private static @Nullable String fieldFrom(List<Segment> cut, int index) {
        return cut.subList(index, cut.size()).stream()
                .filter(Segment.Field.class::isInstance)
                .map(segment -> ((Segment.Field) segment).name())
                .findFirst()
                .orElse(null);
    }

    /** How many segments from the front are literals, or free texts that end at a delimiter with a mark behind it. */
    private int plainFront(List<Segment> cut) {
        int i = 0;
        while (i < cut.size()
                && (cut.get(i) instanceof Literal || PrefixMark.isText(cut.get(i)) && endsText(cut, i + 1))) {
            i++;
        }
        return i;
    }

    private boolean endsText(List<Segment> cut, int index) {
        return index < cut.size()
                && cut.get(index) instanceof Literal literal
                && literal.text().lastIndexOf(delimiter) == 0
                && mark.count(literal.text()) == 1;
    }

    // Emits:
    //   forms1: {
    //       int p1 = Literals.match(line, at, end, "Group = ", ...);
    //       if (p1 < 0) {
    //           break forms1;
    //       }
    //       int groupStart = p1;
    //       int groupEnd = Bytes.indexOfEither(line, groupStart, end, (byte) ',', (byte) '=');
    //       if (groupEnd <= groupStart) {
    //           break forms1;
    //       }
    //       forms2: {
    //           ...
    //           if (Marks.stand(line, ipStart, end, ...)) {
    //               return FoundPrefix.NONE;
    //           }
    //           return FoundPrefix.of(8, at, p4, groupStart, groupEnd, at, at, ipStart, ipEnd);
    //       }
    //       forms3: {
    private CodeBlock emit() {
        CodeBlock.Builder code = CodeBlock.builder();
        emit(attempts, null, "at", code);
        return code.addStatement("return $T.NONE", FoundPrefix.class).build();
    }

    private void emit(List<Attempt> all, @Nullable FormEmitter outer, String at, CodeBlock.Builder code) {
        for (List<Attempt> neighbours : Neighbours.grouped(reachable(all), some -> shared(some) > 0)) {
            emitBlock(neighbours, outer, at, code);
        }
    }

    /** What stands behind an attempt that cannot miss is never tried. */
    private static List<Attempt> reachable(List<Attempt> some) {
        for (int i = 0; i < some.size(); i++) {
            if (!canMiss(some.get(i).segments())) {
                return some.subList(0, i + 1);
            }
        }
        return some;
    }

    private static boolean canMiss(List<Segment> segments) {
        return !segments.stream()
                .allMatch(segment -> segment instanceof OptionalPart part
                        && !canMiss(part.segments().subList(1, part.segments().size())));
    }

    private void emitBlock(List<Attempt> neighbours, @Nullable FormEmitter outer, String at, CodeBlock.Builder code) {
        Attempt first = neighbours.get(0);
        if (first.segments().isEmpty()) {
            code.add(outcome(first, outer, at));
            return;
        }
        String block = "forms" + ++blocks;
        int shared = neighbours.size() == 1 ? first.segments().size() : shared(neighbours);
        List<Attempt> rests =
                neighbours.stream().map(attempt -> attempt.from(shared)).toList();
        CodeBlock miss = CodeBlock.of("break $L", block);
        FormEmitter emitter = outer == null
                ? new FormEmitter(names, FormEmitter.Extent.PREFIX, search(), miss)
                : outer.nested(FormEmitter.Extent.PREFIX, miss);
        CodeBlock matched = emitter.emit(first.segments().subList(0, shared), at, (captured, end) -> {
            CodeBlock.Builder behind = CodeBlock.builder();
            emit(rests, emitter, end, behind);
            return behind.build();
        });
        code.add("$L: {\n$>", block).add(matched).add("$<}\n");
    }

    private FormEmitter.Search search() {
        return new FormEmitter.Search() {
            @Override
            public CodeBlock find(String literal, String from) {
                return LiteralCode.find(literal, from);
            }

            @Override
            public CodeBlock textEnd(String start) {
                return CodeBlock.of(
                        "$T.indexOfEither(line, $L, end, (byte) $L, (byte) $L)",
                        Bytes.class,
                        start,
                        (int) delimiter,
                        (int) mark.lastByte());
            }
        };
    }

    private CodeBlock outcome(Attempt attempt, @Nullable FormEmitter emitter, String end) {
        if (!attempt.whole()) {
            return CodeBlock.builder()
                    .addStatement("return $T.NONE", FoundPrefix.class)
                    .build();
        }
        Map<String, FormCode.Captured> captured = emitter == null ? Map.of() : emitter.captured();
        String unread = attempt.lastField() == null
                ? end
                : captured.get(attempt.lastField()).start();
        return CodeBlock.builder()
                .beginControlFlow("if ($T.stand(line, $L, end, $L))", Marks.class, unread, markArguments)
                .addStatement("return $T.NONE", FoundPrefix.class)
                .endControlFlow()
                .add(KeptPlaces.found(attempt.number(), fields, captured, end))
                .build();
    }

    /** How many segments all have in common, as far as these can be matched before the forms part. */
    private static int shared(List<Attempt> some) {
        List<Segment> first = some.get(0).segments();
        int shared = 0;
        while (some.stream().allMatch(hasInCommon(first, shared)) && !isToken(first.get(shared))) {
            shared++;
        }
        return shared;
    }

    private static Predicate<Attempt> hasInCommon(List<Segment> first, int index) {
        return attempt -> index < first.size()
                && index < attempt.segments().size()
                && attempt.segments().get(index).equals(first.get(index));
    }

    private static boolean isToken(Segment segment) {
        return segment instanceof Segment.Field field
                && field.type() instanceof BasicType basic
                && basic.extent() == BasicType.Extent.BLANKLESS_GAP;
    }
}
