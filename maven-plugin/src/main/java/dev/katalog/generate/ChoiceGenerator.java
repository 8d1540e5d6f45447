package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.template.ChoiceType;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;

/** Emits the enumeration of a choice. */
final class ChoiceGenerator {

    private final Names names;

    ChoiceGenerator(Names names) {
        this.names = names;
    }

    TypeSpec generate(ChoiceType choice) {
        ClassName type = names.type(choice.name());
        TypeSpec.Builder spec = TypeSpec.enumBuilder(type)
                .addModifiers(Modifier.PUBLIC)
                .addAnnotation(Poet.generatedBy(ChoiceGenerator.class))
                .addJavadoc("$L\n", Javadocs.safe(choice.summary()));
        for (Map.Entry<String, List<String>> constant : choice.constants().entrySet()) {
            spec.addEnumConstant(constant.getKey(), createConstant(constant.getValue()));
        }
        return spec.addField(String.class, "text", Modifier.PRIVATE, Modifier.FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "text")
                        .addStatement("this.text = text")
                        .build())
                .addMethod(MethodSpec.methodBuilder("text")
                        .addModifiers(Modifier.PUBLIC)
                        .addJavadoc("The word as it is written in a line.\n")
                        .returns(String.class)
                        .addStatement("return text")
                        .build())
                .build();
    }

    private static TypeSpec createConstant(List<String> spellings) {
        String shown = String.join(", ", spellings.stream().map(Javadocs::code).toList());
        return TypeSpec.anonymousClassBuilder("$S", spellings.get(0))
                .addJavadoc("$L\n", shown)
                .build();
    }
}
