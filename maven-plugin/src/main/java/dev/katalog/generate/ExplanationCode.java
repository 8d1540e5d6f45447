package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Explainer;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Nearest;
import dev.katalog.runtime.Prefixes;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.lang.model.element.Modifier;

/** What the entry point of a catalog does to explain lines: all from the descriptors, nothing for each message. */
final class ExplanationCode {

    private final Names names;
    private final List<ClassName> prefixes;
    private final boolean byCode;

    /**
     * @param prefixes the records of all prefixes of the catalog
     * @param byCode whether messages are known by the id in the message code
     */
    ExplanationCode(Names names, List<ClassName> prefixes, boolean byCode) {
        this.names = names;
        this.prefixes = prefixes;
        this.byCode = byCode;
    }

    void addTo(TypeSpec.Builder type) {
        type.addMethod(createExplainString())
                .addMethod(createExplain())
                .addMethod(createMismatch())
                .addMethod(createSkip())
                .addType(createExplainerHolder());
    }

    private MethodSpec createMismatch() {
        return MethodSpec.methodBuilder("mismatch")
                .addModifiers(Modifier.STATIC)
                .addJavadoc(
                        "Where a line, or a body without its envelope, parts from $L.\n",
                        byCode ? "the message of the id" : "the nearest message of the program")
                .returns(Mismatch.class)
                .addParameter(String.class, "raw")
                .addParameter(Poet.nullable(TypeName.get(String.class)), byCode ? "id" : "program")
                .addCode(byCode ? mismatchById() : mismatchByProgram())
                .build();
    }

    // Emits:
    //   byte[] line = Texts.utf8(raw);
    //   int end = Envelope.bodyEnd(line, 0, line.length);
    //   long code = Envelope.code(line, 0, end);
    //   int number = id == null ? Envelope.NO_ID : Envelope.id(id);
    //   boolean inLine = code >= 0 && Envelope.id(code) == number;
    //   int body = inLine ? Envelope.body(code) : Envelope.bodyStart(line, 0, end);
    //   MessageDescriptor descriptor = FtdMatchers.descriptor(number);
    //   List<MessageDescriptor> candidates = descriptor == null ? List.of() : List.of(descriptor);
    //   return Nearest.of(candidates, FtdEvents::skip, line, body, end);
    private CodeBlock mismatchById() {
        return CodeBlock.of(
                """
                byte[] line = $1T.utf8(raw);
                int end = $2T.bodyEnd(line, 0, line.length);
                long code = $2T.code(line, 0, end);
                int number = id == null ? $2T.NO_ID : $2T.id(id);
                boolean inLine = code >= 0 && $2T.id(code) == number;
                int body = inLine ? $2T.body(code) : $2T.bodyStart(line, 0, end);
                $3T descriptor = $4T.descriptor(number);
                $5T<$3T> candidates = descriptor == null ? $5T.of() : $5T.of(descriptor);
                return $6T.of(candidates, $7T::skip, line, body, end);
                """,
                Texts.class,
                Envelope.class,
                MessageDescriptor.class,
                names.matchers(),
                List.class,
                Nearest.class,
                names.events());
    }

    // Emits:
    //   byte[] line = Texts.utf8(raw);
    //   int end = Envelope.bodyEnd(line, 0, line.length);
    //   long tag = Envelope.tag(line, 0, end);
    //   int start = Envelope.programStart(tag);
    //   int length = Envelope.programLength(tag);
    //   int body = Envelope.body(tag);
    //   if (program != null && !program.equals(Texts.string(line, start, start + length))) {
    //       ...
    //   }
    //   return Nearest.of(NxrMatchers.descriptors(line, start, length), NxrEvents::skip, line, body, end);
    private CodeBlock mismatchByProgram() {
        return CodeBlock.of("""
                byte[] line = $1T.utf8(raw);
                int end = $2T.bodyEnd(line, 0, line.length);
                long tag = $2T.tag(line, 0, end);
                int start = $2T.programStart(tag);
                int length = $2T.programLength(tag);
                int body = $2T.body(tag);
                if (program != null && !program.equals($1T.string(line, start, start + length))) {
                    start = 0;
                    length = $1T.utf8(program).length;
                    line = $1T.utf8(program + raw);
                    end = $2T.bodyEnd(line, length, line.length);
                    body = $2T.bodyStart(line, length, end);
                }
                return $3T.of($4T.descriptors(line, start, length), $5T::skip, line, body, end);
                """, Texts.class, Envelope.class, Nearest.class, names.matchers(), names.events());
    }

    private MethodSpec createExplainString() {
        return explain()
                .addJavadoc("Explains a line; offsets in the explanation are offsets in its UTF-8 bytes.\n")
                .addParameter(String.class, "line")
                .addStatement("byte[] bytes = $T.utf8(line)", Texts.class)
                .addStatement("return explain(bytes, 0, bytes.length)")
                .build();
    }

    private MethodSpec createExplain() {
        return explain()
                .addJavadoc("""
                        Says why the line in {@code line[from]} to {@code line[to - 1]} is no known message: the messages it comes
                        nearest to, and where it parts from each. To be asked when a person wants to know: it compares the line with
                        the whole catalog.
                        """)
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addStatement("$1T match = new $1T()", Match.class)
                .addStatement("identify(line, from, to, match)")
                .addStatement("return Explaining.EXPLAINER.explain(line, from, to, match)")
                .build();
    }

    // Emits:
    //   private static int skip(String prefix, byte[] line, int at, int end) {
    //       switch (prefix) {
    //           case "FtdPeer":
    //               return FoundPrefix.end(FtdPeer.find(line, at, end), at);
    //           default:
    //               return at;
    //       }
    //   }
    private MethodSpec createSkip() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("skip")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .addJavadoc("As {@link $T} wants it.\n", Prefixes.class)
                .returns(TypeName.INT)
                .addParameter(String.class, "prefix")
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end");
        if (prefixes.isEmpty()) {
            return method.addStatement("return at").build();
        }
        method.beginControlFlow("switch (prefix)");
        for (ClassName prefix : prefixes) {
            method.addCode("case $S:$>\n", prefix.simpleName())
                    .addStatement("return $T.end($T.find(line, at, end), at)", FoundPrefix.class, prefix)
                    .addCode("$<");
        }
        return method.addCode("default:$>\n")
                .addStatement("return at")
                .addCode("$<")
                .endControlFlow()
                .build();
    }

    /** A class of its own, so that the catalog is read for explanations when the first is asked for. */
    private TypeSpec createExplainerHolder() {
        return TypeSpec.classBuilder("Explaining")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .addField(FieldSpec.builder(Explainer.class, "EXPLAINER", Modifier.STATIC, Modifier.FINAL)
                        .initializer(
                                "$T.$L(descriptors(), $T::skip)",
                                Explainer.class,
                                byCode ? "byId" : "byProgram",
                                names.events())
                        .build())
                .build();
    }

    private static MethodSpec.Builder explain() {
        return MethodSpec.methodBuilder("explain")
                .addModifiers(Modifier.PUBLIC, Modifier.STATIC)
                .returns(Explanation.class);
    }
}
