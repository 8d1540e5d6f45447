package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.analysis.Lookahead;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.generate.FormEmitter.Extent;
import dev.katalog.generate.MessageForms.Form;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.template.Segment;
import dev.katalog.template.Segment.Literal;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Emits the statements that try the forms of a {@linkplain FormRun run}, the first that matches wins. What forms begin with is
 * matched once; where they part, each has a block that it leaves when it misses.
 */
final class RunEmitter {

    static final CodeBlock MISS = CodeBlock.of("return null");

    private final Names names;
    private final boolean endsDiffer;
    private final Function<Map<String, Captured>, CodeBlock> success;

    /** A form, and what of it is not matched yet. */
    private record Rest(Form form, List<Segment> segments) {}

    /** @param success what to emit when a form has matched, from the fields it captured */
    RunEmitter(Names names, MessageForms message, Function<Map<String, Captured>, CodeBlock> success) {
        this.names = names;
        this.endsDiffer =
                message.forms().stream().map(RunEmitter::lastByte).distinct().count() > 1;
        this.success = success;
    }

    // Emits, of several forms:
    //   int p1 = Literals.match(line, at, end, "Crypto Map check, map ", ...);
    //   if (p1 < 0) {
    //       return null;
    //   }
    //   form1: {
    //       int p2 = Literals.match(line, p1, end, "= ", ...);
    //       if (p2 < 0) {
    //           break form1;
    //       }
    //       ...
    //       return new Ftd713225CryptoMapMatched(...);
    //   }
    //   form2: {
    //       ...
    //   }
    //   return null;
    CodeBlock emit(FormRun run) {
        List<Rest> rests =
                run.forms().stream().map(form -> new Rest(form, form.rest())).toList();
        Extent extent = rests.size() == 1 ? Extent.WHOLE_BODY : Extent.FRONT;
        return emit(rests, new FormEmitter(names, extent, MISS), MISS, "at");
    }

    private CodeBlock emit(List<Rest> rests, FormEmitter emitter, CodeBlock miss, String at) {
        if (rests.size() == 1) {
            Rest only = rests.get(0);
            return CodeBlock.builder()
                    .add(precheck(only, miss, at))
                    .add(emitter.emit(only.segments(), at, (captured, end) -> success.apply(captured)))
                    .build();
        }
        List<Segment> front = front(rests);
        List<Rest> behind = rests.stream()
                .map(rest -> new Rest(rest.form(), SharedFront.behind(rest.segments(), front)))
                .toList();
        return emitter.emit(front, at, (captured, end) -> blocks(behind, emitter, end));
    }

    /** A block for each form, and for forms that begin alike again. */
    private CodeBlock blocks(List<Rest> rests, FormEmitter outer, String at) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (List<Rest> alike : Neighbours.grouped(rests, some -> !front(some).isEmpty())) {
            String block = new FormRun(alike.stream().map(Rest::form).toList()).method();
            CodeBlock miss = CodeBlock.of("break " + block);
            Extent extent = alike.size() == 1 ? Extent.WHOLE_BODY : Extent.FRONT;
            code.add("$L: {\n$>", block)
                    .add(emit(alike, outer.nested(extent, miss), miss, at))
                    .add("$<}\n");
        }
        return code.build();
    }

    private static List<Segment> front(List<Rest> rests) {
        return SharedFront.of(rests.stream().map(Rest::segments).toList());
    }

    // Emits, for a form that its last byte tells from others:
    //   if (at == end || line[end - 1] != '.') {
    //       return null;
    //   }
    private CodeBlock precheck(Rest rest, CodeBlock miss, String at) {
        int last = lastByte(rest.form());
        if (!endsDiffer || last < 0 || rest.segments().size() == 1 || !Lookahead.hasGap(rest.segments())) {
            return CodeBlock.of("");
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L == end || line[end - 1] != $L)", at, Router.label(last))
                .addStatement(miss)
                .endControlFlow()
                .build();
    }

    /** Of the text at the form's end; -1 if it ends in something else. */
    private static int lastByte(Form form) {
        List<Segment> segments = form.template().segments();
        if (segments.isEmpty() || !(segments.get(segments.size() - 1) instanceof Literal last)) {
            return -1;
        }
        byte[] bytes = Texts.utf8(last.text());
        return bytes[bytes.length - 1] & 0xff;
    }
}
