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

    /**
     * @param prefixes the records of all prefixes of the catalog
     */
    EventsGenerator(Catalog catalog, Names names, List<ClassName> prefixes) {
        this.catalog = catalog;
        this.names = names;
        this.prefixes = prefixes;
        this.byCode = catalog.identification() == Identification.CODE;
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
                .addStatement("$T event = match(bytes, 0, bytes.length, null)", names.event())
                // The text itself: half of a surrogate pair has no bytes and would be lost.
                .addStatement("return event != null ? event : unrecognized(bytes, 0, bytes.length, line)")
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
                .addStatement("$T event = match(line, from, to, null)", names.event())
                .addStatement(
                        "return event != null ? event : unrecognized(line, from, to, $T.string(line, from, to))",
                        Texts.class)
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
                .addStatement("match(line, from, to, match)")
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
                .returns(names.unrecognized())
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addParameter(String.class, "raw")
                .addStatement("int end = $T.bodyEnd(line, from, to)", Envelope.class);
        if (byCode) {
            method.addStatement("long code = $T.code(line, from, end)", Envelope.class)
                    .addStatement(
                            "String id = code < 0 || $1T.id(code) == $1T.NO_ID ? null : $2T.toString(1_000_000 + $1T.id(code)).substring(1)",
                            Envelope.class,
                            Integer.class);
        } else {
            method.addStatement("long tag = $T.tag(line, from, end)", Envelope.class)
                    .addStatement("int start = $T.programStart(tag)", Envelope.class)
                    .addStatement("int length = $T.programLength(tag)", Envelope.class)
                    .addStatement(
                            "String id = $T.isProgram(line, start, length) ? $T.string(line, start, start + length) : null",
                            names.matchers(),
                            Texts.class);
        }
        return method.addStatement("return new $T(raw, id)", names.unrecognized())
                .build();
    }

    private MethodSpec createMatchByCode() {
        return match().addStatement("int end = $T.bodyEnd(line, from, to)", Envelope.class)
                .addStatement("long code = $T.code(line, from, end)", Envelope.class)
                .beginControlFlow("if (code < 0)")
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
        return match().addStatement("int end = $T.bodyEnd(line, from, to)", Envelope.class)
                .addStatement("long tag = $T.tag(line, from, end)", Envelope.class)
                .addStatement("int at = $T.body(tag)", Envelope.class)
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
        return MethodSpec.methodBuilder("match")
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(Poet.nullable(names.event()))
                .addParameter(byte[].class, "line")
                .addParameter(TypeName.INT, "from")
                .addParameter(TypeName.INT, "to")
                .addParameter(Poet.nullable(ClassName.get(Match.class)), "match");
    }
}
