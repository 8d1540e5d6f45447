package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;

/** What generated records have in common: components, and how captured bytes become one. */
final class RecordCode {

    private final Names names;
    private final FieldCode fieldCode;

    RecordCode(Names names) {
        this.names = names;
        this.fieldCode = new FieldCode(names);
    }

    /** The method {@code descriptor()} of every event. */
    static MethodSpec createDescriptorMethod() {
        return MethodSpec.methodBuilder("descriptor")
                .addAnnotation(Override.class)
                .addModifiers(Modifier.PUBLIC)
                .returns(MessageDescriptor.class)
                .addStatement("return DESCRIPTOR")
                .build();
    }

    /** The canonical constructor, which makes the components. */
    MethodSpec createComponents(List<ParameterSpec> leading, List<EventField> fields) {
        MethodSpec.Builder constructor = MethodSpec.constructorBuilder().addParameters(leading);
        for (EventField field : fields) {
            TypeName type = fieldCode.javaType(field.type());
            constructor.addParameter(ParameterSpec.builder(field.optional() ? Poet.nullable(type) : type, field.name())
                    .addJavadoc("$L\n", Javadocs.safe(field.meaning() + (field.optional() ? "; null if absent" : "")))
                    .build());
        }
        return constructor.build();
    }

    /** The statement {@code return new X(...)} from what a form captured. */
    CodeBlock construct(
            ClassName type, @Nullable CodeBlock leading, List<EventField> fields, Map<String, Captured> captured) {
        List<CodeBlock> arguments = new ArrayList<>();
        if (leading != null) {
            arguments.add(leading);
        }
        for (EventField field : fields) {
            arguments.add(argument(field, captured.get(field.name())));
        }
        return CodeBlock.of("return new $T($L);\n", type, CodeBlock.join(arguments, ", "));
    }

    private CodeBlock argument(EventField field, @Nullable Captured captured) {
        if (captured == null) {
            return CodeBlock.of("null");
        }
        if (field.type() instanceof ChoiceType) {
            return CodeBlock.of("$N", captured.choice());
        }
        CodeBlock value = fieldCode.value(field.type(), captured.start(), captured.end());
        return captured.optional() ? CodeBlock.of("$L < 0 ? null : $L", captured.start(), value) : value;
    }

    Names names() {
        return names;
    }
}
