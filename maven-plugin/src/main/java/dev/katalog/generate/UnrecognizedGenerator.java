package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Identification;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.Unrecognized;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the record that keeps a line which is no known message. */
final class UnrecognizedGenerator {

    private final Catalog catalog;
    private final Names names;

    UnrecognizedGenerator(Catalog catalog, Names names) {
        this.catalog = catalog;
        this.names = names;
    }

    TypeSpec generate() {
        boolean byCode = catalog.identification() == Identification.CODE;
        String key = byCode ? "messageId" : "program";
        String meaning = byCode
                ? "the id of the message code in the line; null if it has none"
                : "the program of the line's tag, if the catalog has messages of it; otherwise null";
        TypeSpec.Builder type = TypeSpec.recordBuilder(names.unrecognized())
                .addModifiers(Modifier.PUBLIC)
                .addSuperinterface(names.event())
                .addSuperinterface(Unrecognized.class)
                .addAnnotation(Poet.generatedBy(UnrecognizedGenerator.class))
                .addJavadoc("A line that is no known message, or a known message in a wording that is not known.\n")
                .recordConstructor(MethodSpec.constructorBuilder()
                        .addParameter(ParameterSpec.builder(String.class, "raw")
                                .addJavadoc("the whole line\n")
                                .build())
                        .addParameter(ParameterSpec.builder(Poet.nullable(TypeName.get(String.class)), key)
                                .addJavadoc("$L\n", meaning)
                                .build())
                        .build())
                .addField(createDescriptor())
                .addField(FieldSpec.builder(names.unrecognized(), "IDENTIFIED", Modifier.STATIC, Modifier.FINAL)
                        .addJavadoc("What a matcher returns when it was asked to identify a line, not to read it.\n")
                        .initializer("new $T($S, null)", names.unrecognized(), "")
                        .build())
                .addMethod(RecordCode.createDescriptorMethod())
                .addMethod(createFormat())
                .addMethod(createMismatch(key));
        return (byCode ? type : type.addMethod(createMessageId())).build();
    }

    private FieldSpec createDescriptor() {
        return FieldSpec.builder(
                        MessageDescriptor.class, "DESCRIPTOR", Modifier.PUBLIC, Modifier.STATIC, Modifier.FINAL)
                .addJavadoc("Stands for all lines that are no known message.\n")
                .initializer(CodeBlock.builder()
                        .add("new $T(\n$>$>", MessageDescriptor.class)
                        .add("$T.EDITION, $S, null,\n", names.events(), "unrecognized")
                        .add("$S, $S,\n", names.unrecognized().simpleName(), "")
                        .add("$T.$L,\n", Severity.class, Severity.DEBUG)
                        .add("$S, $S, null, $T.of())$<$<", "", "A line that is no known message.", List.class)
                        .build())
                .build();
    }

    private static MethodSpec createFormat() {
        return MethodSpec.methodBuilder("format")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("The whole line.\n")
                .returns(String.class)
                .addStatement("return raw")
                .build();
    }

    private MethodSpec createMismatch(String key) {
        return MethodSpec.methodBuilder("mismatch")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(Mismatch.class)
                .addStatement("return $T.mismatch(raw, $N)", names.events(), key)
                .build();
    }

    private static MethodSpec createMessageId() {
        return MethodSpec.methodBuilder("messageId")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc("Null: only the wording tells which message a line is.\n")
                .returns(Poet.nullable(TypeName.get(String.class)))
                .addStatement("return null")
                .build();
    }
}
