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

    static JavaFile file(GenerationSettings settings, TypeSpec type) {
        return JavaFile.builder(settings.packageName(), type)
                .indent("    ")
                .skipJavaLangImports(true)
                .build();
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
