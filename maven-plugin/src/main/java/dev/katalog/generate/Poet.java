package dev.katalog.generate;

import com.palantir.javapoet.AnnotationSpec;
import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import org.jspecify.annotations.Nullable;

/** The settings of JavaPoet that every generated file shares. */
final class Poet {

    private static final ClassName GENERATED = ClassName.get("javax.annotation.processing", "Generated");

    private Poet() {}

    /** The text alone: of thousands of types, what it was written from would take far more memory. */
    static SourceFile file(GenerationSettings settings, TypeSpec type) {
        JavaFile file = JavaFile.builder(settings.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
        return new SourceFile(settings.packageName().replace('.', '/') + "/" + type.name() + ".java", file.toString());
    }

    /** Names the class that emitted the type: stable, without a date, so that the output is a pure function of the input. */
    static AnnotationSpec generatedBy(Class<?> generator) {
        return AnnotationSpec.builder(GENERATED)
                .addMember("value", "$S", generator.getName())
                .build();
    }

    static TypeName nullable(TypeName type) {
        return type.box().annotated(AnnotationSpec.builder(Nullable.class).build());
    }
}
