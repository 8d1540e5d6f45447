package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
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
        MethodSpec.Builder method = MethodSpec.methodBuilder("mismatch")
                .addModifiers(Modifier.STATIC)
                .addJavadoc("Where a line parts from the message that it is nearest to.\n")
                .returns(Mismatch.class)
                .addParameter(String.class, "raw")
                .addStatement("byte[] line = $T.utf8(raw)", Texts.class)
                .addStatement("int end = $T.bodyEnd(line, 0, line.length)", Envelope.class);
        if (byCode) {
            method.addStatement("long code = $T.code(line, 0, end)", Envelope.class)
                    .addStatement(
                            "$1T descriptor = code < 0 ? null : $2T.descriptor($3T.id(code))",
                            MessageDescriptor.class,
                            names.matchers(),
                            Envelope.class)
                    .addStatement(
                            "$1T<$2T> candidates = descriptor == null ? $1T.of() : $1T.of(descriptor)",
                            List.class,
                            MessageDescriptor.class)
                    .addStatement("int body = code < 0 ? 0 : $T.body(code)", Envelope.class);
        } else {
            method.addStatement("long tag = $T.tag(line, 0, end)", Envelope.class)
                    .addStatement(
                            "$1T<$2T> candidates = $3T.descriptors(line, $4T.programStart(tag), $4T.programLength(tag))",
                            List.class,
                            MessageDescriptor.class,
                            names.matchers(),
                            Envelope.class)
                    .addStatement("int body = $T.body(tag)", Envelope.class);
        }
        return method.addStatement("return $T.of(candidates, $T::skip, line, body, end)", Nearest.class, names.events())
                .build();
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
    //               return (int) FtdPeer.find(line, at, end);
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
                    .addStatement("return (int) $T.find(line, at, end)", prefix)
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
