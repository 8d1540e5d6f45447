package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.Edition;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the entry point of a catalog: from a line to an event. */
final class EventsGenerator {

    private final Catalog catalog;
    private final Names names;
    private final List<ClassName> prefixes;
    private final boolean byCode;
    /** What is read of an envelope: the method of {@link Envelope} and the variable. */
    private final String envelope;

    /**
     * @param prefixes the records of all prefixes of the catalog
     */
    EventsGenerator(Catalog catalog, Names names, List<ClassName> prefixes) {
        this.catalog = catalog;
        this.names = names;
        this.prefixes = prefixes;
        this.byCode = catalog.identification() == Identification.CODE;
        this.envelope = byCode ? "code" : "tag";
    }

    TypeSpec generate() {
        TypeSpec.Builder type = TypeSpec.classBuilder(names.events())
                .addModifiers(Modifier.PUBLIC, Modifier.FINAL)
                .addAnnotation(Poet.generatedBy(EventsGenerator.class))
                .addJavadoc("""
                        Reads lines of $L $L into events.

                        <p>Lines are bytes in UTF-8 (or any encoding that contains ASCII), with any of the envelopes that
                        {@link $T} knows, or none. No method throws on any line. All methods are stateless and safe for use by
                        several threads.
                        """, Javadocs.safe(catalog.vendor()), Javadocs.safe(catalog.product()), Envelope.class)
                .addField(createEdition())
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(Modifier.PRIVATE)
                        .build())
                .addMethod(createParseString())
                .addMethod(createParse())
                .addMethod(createIdentify())
                .addMethod(createParseBody())
                .addMethod(createDescriptors())
                .addMethod(createEditionMethod())
                .addMethod(createUnrecognized());
        new ExplanationCode(names, prefixes, byCode).addTo(type);
        return (byCode
                        ? type.addMethod(createMatchByCode())
                        : type.addMethod(createMatchByTag()).addMethod(createBody()))
                .build();
    }

    private MethodSpec createParseString() {
        return publicStatic("parse")
                .addJavadoc(
                        "Reads a line; never null: a line that is no known message becomes {@link $T}.\n",
                        names.unrecognized())
                .returns(names.event())
                .addParameter(String.class, "line")
                .addStatement("byte[] bytes = $T.utf8(line)", Texts.class)
                // The text itself: half of a surrogate pair has no bytes and would be lost.
                .addCode(parsed("bytes", "0", "bytes.length", CodeBlock.of("line")))
                .build();
    }

    private MethodSpec createParse() {
        return publicStatic("parse")
                .addJavadoc("""
                        Reads the line in {@code line[from]} to {@code line[to - 1]}; allocates the record and its values, nothing else.
                        Never null: a line that is no known message becomes {@link $T}.
                        """, names.unrecognized())
                .returns(names.event())
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addCode(parsed("line", "from", "to", CodeBlock.of("$T.string(line, from, to)", Texts.class)))
                .build();
    }

    private CodeBlock parsed(String line, String from, String to, CodeBlock raw) {
        return CodeBlock.builder()
                .add(envelope(line, from, to))
                .addStatement("$T event = match($L, end, $L, null)", names.event(), matchedFrom(line, from), envelope)
                .addStatement("return event != null ? event : unrecognized($L, $L)", unrecognizedFrom(line), raw)
                .build();
    }

    // Emits:
    //   int end = Envelope.bodyEnd(line, from, to);
    //   long code = Envelope.code(line, from, end);
    private CodeBlock envelope(String line, String from, String to) {
        return CodeBlock.builder()
                .addStatement("int end = $T.bodyEnd($L, $L, $L)", Envelope.class, line, from, to)
                .addStatement("long $1L = $2T.$1L($3L, $4L, end)", envelope, Envelope.class, line, from)
                .build();
    }

    private MethodSpec createIdentify() {
        return publicStatic("identify")
                .addJavadoc("""
                        Finds out which message a line is and where its fields stand, without building anything: allocates nothing.

                        @return the message, also in {@code match}; null if the line is no known message
                        """)
                .returns(Poet.nullable(TypeName.get(MessageDescriptor.class)))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addParameter(Match.class, "match")
                .addStatement("match.clear()")
                .addCode(envelope("line", "from", "to"))
                .addStatement("match($L, end, $L, match)", matchedFrom("line", "from"), envelope)
                .addStatement("return match.descriptor()")
                .build();
    }

    private MethodSpec createParseBody() {
        String key = byCode ? "id" : "program";
        CodeBlock matched = byCode
                ? CodeBlock.of("$T.byId($T.id(id), bytes, from, end, null)", names.matchers(), Envelope.class)
                : CodeBlock.of("body(bytes, 0, head, from, end, null)");
        MethodSpec.Builder method = publicStatic("parseBody")
                .addJavadoc(
                        byCode
                                ? "Reads the text of a message whose id is known, without envelope. An id is six digits: any other"
                                        + " text is the id of no message.\n"
                                : "Reads the text of a message whose program is known (empty for a message without a tag), without"
                                        + " envelope.\n")
                .returns(names.event())
                .addParameter(String.class, key)
                .addParameter(String.class, "body");
        if (byCode) {
            method.addStatement("byte[] bytes = $T.utf8(body)", Texts.class)
                    .addStatement("int from = $T.bodyStart(bytes, 0, bytes.length)", Envelope.class);
        } else {
            method.addStatement("int head = $T.utf8(program).length", Texts.class)
                    .addStatement("byte[] bytes = $T.utf8(program + body)", Texts.class)
                    .addStatement("int from = $T.bodyStart(bytes, head, bytes.length)", Envelope.class);
        }
        return method.addStatement("int end = $T.bodyEnd(bytes, from, bytes.length)", Envelope.class)
                .addStatement("$T event = $L", names.event(), matched)
                .addStatement(
                        "return event != null ? event : new $T(body, $L)",
                        names.unrecognized(),
                        byCode ? "id" : "program.isEmpty() ? null : program")
                .build();
    }

    private MethodSpec createDescriptors() {
        return publicStatic("descriptors")
                .addJavadoc("What the catalog says about each of its messages, in the order of the catalog.\n")
                .returns(ParameterizedTypeName.get(List.class, MessageDescriptor.class))
                .addStatement("return $T.descriptors()", names.matchers())
                .build();
    }

    // Emits:
    //   static final Edition EDITION = new Edition(
    //           "century-nxr", "Century Systems", "NXR series", "NXR log messages", "1.1.0", "ja");
    private FieldSpec createEdition() {
        return FieldSpec.builder(Edition.class, "EDITION", Modifier.STATIC, Modifier.FINAL)
                .initializer(
                        "new $T(\n$>$>$S, $S, $S,\n$S, $S, $S)$<$<",
                        Edition.class,
                        catalog.catalog(),
                        catalog.vendor(),
                        catalog.product(),
                        catalog.edition().document(),
                        catalog.edition().release(),
                        catalog.edition().language())
                .build();
    }

    private static MethodSpec createEditionMethod() {
        return publicStatic("edition")
                .addJavadoc("The edition of the vendor's document that the events were generated from.\n")
                .returns(Edition.class)
                .addStatement("return EDITION")
                .build();
    }

    private MethodSpec createUnrecognized() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("unrecognized")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(names.unrecognized());
        if (byCode) {
            method.addParameter(TypeName.LONG, "code")
                    .addParameter(String.class, "raw")
                    .addStatement(
                            "String id = code < 0 || $1T.id(code) == $1T.NO_ID ? null : $2T.toString(1_000_000 + $1T.id(code)).substring(1)",
                            Envelope.class,
                            Integer.class);
        } else {
            method.addParameter(byte[].class, "line")
                    .addParameter(TypeName.LONG, "tag")
                    .addParameter(String.class, "raw")
                    .addStatement(
                            "String id = $1T.programName(line, $2T.programStart(tag), $2T.programLength(tag))",
                            names.matchers(),
                            Envelope.class);
        }
        return method.addStatement("return new $T(raw, id)", names.unrecognized())
                .build();
    }

    /** The first arguments of {@code match}: a body without a tag is sought from the front of the line. */
    private String matchedFrom(String line, String from) {
        return byCode ? line : line + ", " + from;
    }

    /** The arguments of {@code unrecognized} before the text. */
    private String unrecognizedFrom(String line) {
        return byCode ? envelope : line + ", " + envelope;
    }

    private MethodSpec createMatchByCode() {
        return match().beginControlFlow("if (code < 0)")
                .addStatement("return null")
                .endControlFlow()
                .addStatement("int at = $T.body(code)", Envelope.class)
                .beginControlFlow("if (match != null)")
                .addStatement("match.body(at, end)")
                .endControlFlow()
                .addStatement("int id = $T.id(code)", Envelope.class)
                .addStatement(
                        "return id == $1T.NO_ID ? $2T.byWording(line, at, end, match) : $2T.byId(id, line, at, end,"
                                + " match)",
                        Envelope.class,
                        names.matchers())
                .build();
    }

    private MethodSpec createMatchByTag() {
        return match().addStatement("int at = $T.body(tag)", Envelope.class)
                .addStatement(
                        "$1T event = body(line, $2T.programStart(tag), $2T.programLength(tag), at, end, match)",
                        names.event(),
                        Envelope.class)
                .beginControlFlow("if (event != null)")
                .addStatement("return event")
                .endControlFlow()
                .addComment("The word taken for a tag or a host may be the first word of a message that has no tag.")
                .addStatement("int untagged = $T.untaggedBody(line, from, end)", Envelope.class)
                .addStatement("return untagged == at ? null : body(line, from, 0, untagged, end, match)")
                .build();
    }

    private MethodSpec createBody() {
        return MethodSpec.methodBuilder("body")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "program")
                .addParameter(TypeName.INT, "length")
                .addParameter(TypeName.INT, "at")
                .addParameter(TypeName.INT, "end")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match")
                .beginControlFlow("if (match != null)")
                .addStatement("match.body(at, end)")
                .endControlFlow()
                .addStatement(
                        "$T event = length == 0 ? null : $T.byProgram(line, at, end, match, program, length)",
                        names.event(),
                        names.matchers())
                .addStatement("return event != null ? event : $T.untagged(line, at, end, match)", names.matchers())
                .build();
    }

    private static MethodSpec.Builder publicStatic(String name) {
        return MethodSpec.methodBuilder(name).addModifiers(Modifier.PUBLIC, Modifier.STATIC);
    }

    private MethodSpec.Builder match() {
        MethodSpec.Builder method = MethodSpec.methodBuilder("match")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line");
        if (!byCode) {
            method.addParameter(TypeName.INT, "from");
        }
        return method.addParameter(TypeName.INT, "end")
                .addParameter(TypeName.LONG, envelope)
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
    }
}
