package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Emits the attempts at forms whose texts can stand only where a line's {@linkplain PrefixMark marks} stand. What neighbours
 * begin with is matched once; where they part, each has a block that it leaves when it misses.
 */
final class PinnedForms {

    private record Attempt(int number, List<Segment> segments) {}

    private final Names names;
    private final List<EventField> fields;
    private final PrefixMark mark;
    private final List<Attempt> attempts = new ArrayList<>();
    private int blocks;

    PinnedForms(Names names, List<EventField> fields, PrefixMark mark, int blocks) {
        this.names = names;
        this.fields = fields;
        this.mark = mark;
        this.blocks = blocks;
    }

    void add(int number, Template form) {
        attempts.add(new Attempt(number, mark.cut(form)));
    }

    /** How many blocks there are in the method so far. */
    int blocks() {
        return blocks;
    }

    // Emits:
    //   forms1: {
    //       int p1 = Literals.match(line, at, end, "Group = ", ...);
    //       if (p1 < 0) {
    //           break forms1;
    //       }
    //       int groupStart = p1;
    //       int groupEnd = Literals.suffix(line, groupStart + 1, mark2, ", IP =", ...);
    //       if (groupEnd < 0) {
    //           break forms1;
    //       }
    //       forms2: {
    //           ...
    //           return FoundPrefix.of(8, at, p4, groupStart, groupEnd, at, at, at, at);
    //       }
    //       forms3: {
    CodeBlock emit() {
        CodeBlock.Builder code = CodeBlock.builder();
        emit(attempts, null, "at", code);
        return code.build();
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
                .allMatch(segment -> segment instanceof Segment.OptionalPart part
                        && !canMiss(part.segments().subList(1, part.segments().size())));
    }

    private CodeBlock found(Attempt attempt, @Nullable FormEmitter emitter, String end) {
        Map<String, FormCode.Captured> captured = emitter == null ? Map.of() : emitter.captured();
        return KeptPlaces.found(attempt.number(), fields, captured, end);
    }

    private void emitBlock(List<Attempt> neighbours, @Nullable FormEmitter outer, String at, CodeBlock.Builder code) {
        Attempt first = neighbours.get(0);
        if (first.segments().isEmpty()) {
            code.add(found(first, outer, at));
            return;
        }
        String block = "forms" + ++blocks;
        int shared = neighbours.size() == 1 ? first.segments().size() : shared(neighbours);
        List<Attempt> rests = neighbours.stream()
                .map(attempt -> new Attempt(
                        attempt.number(),
                        attempt.segments().subList(shared, attempt.segments().size())))
                .toList();
        FormEmitter emitter = outer == null
                ? new FormEmitter(names, FormEmitter.Extent.PREFIX, search(), CodeBlock.of("break " + block))
                : outer.nested(FormEmitter.Extent.PREFIX, CodeBlock.of("break " + block));
        CodeBlock matched = emitter.emit(first.segments().subList(0, shared), at, (captured, end) -> {
            CodeBlock.Builder behind = CodeBlock.builder();
            emit(rests, emitter, end, behind);
            return behind.build();
        });
        code.add("$L: {\n$>", block).add(matched).add("$<}\n");
    }

    private FormEmitter.Search search() {
        return mark.pinning(attempts.stream().map(Attempt::segments).toList());
    }

    /** How many segments all have in common, as far as these can be matched before the forms part. */
    private static int shared(List<Attempt> some) {
        List<Segment> first = some.get(0).segments();
        int shared = 0;
        int whole = 0;
        while (some.stream().allMatch(hasInCommon(first, shared))) {
            Segment segment = first.get(shared);
            if (isToken(segment)) {
                break;
            }
            shared++;
            // Where free text ends depends on what follows it.
            if (!isText(segment)) {
                whole = shared;
            }
        }
        return whole;
    }

    private static Predicate<Attempt> hasInCommon(List<Segment> first, int index) {
        return attempt -> index < first.size()
                && index < attempt.segments().size()
                && attempt.segments().get(index).equals(first.get(index));
    }

    private static boolean isText(Segment segment) {
        return segment instanceof Segment.Field field && field.type() == BasicType.TEXT;
    }

    private static boolean isToken(Segment segment) {
        return segment instanceof Segment.Field field
                && field.type() instanceof BasicType basic
                && basic.extent() == BasicType.Extent.BLANKLESS_GAP;
    }
}
