package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Emits the statements that write a record back as text, in the first form that has exactly its components. */
final class FormatCode {

    private final FieldCode fieldCode;
    private final List<EventField> components;
    private final String out;

    /** @param out the variable that the text is appended to, see {@link #variable} */
    FormatCode(Names names, List<EventField> components, String out) {
        this.fieldCode = new FieldCode(names);
        this.components = components;
        this.out = out;
    }

    /** A name that no component has: theirs are without underscores. */
    static String variable(Stream<String> components) {
        return components.anyMatch("out"::equals) ? "out_" : "out";
    }

    // Emits:
    //   if (reason != null && user == null) {
    //       out.append("Session torn down: ").append(reason);
    //       return;
    //   }
    CodeBlock emit(List<Template> forms) {
        CodeBlock.Builder code = CodeBlock.builder();
        List<String> seen = new ArrayList<>();
        for (Template form : forms) {
            String condition = condition(form);
            if (seen.contains(condition)) {
                continue;
            }
            seen.add(condition);
            if (condition.isEmpty()) {
                return code.add(append(form.segments())).build();
            }
            code.beginControlFlow("if ($L)", condition)
                    .add(append(form.segments()))
                    .addStatement("return")
                    .endControlFlow();
        }
        return code.addStatement(
                        "throw new $T($S)",
                        IllegalStateException.class,
                        "no form of the message has exactly these components")
                .build();
    }

    /** True of records that have all that the form needs and nothing that it cannot hold; empty if always true. */
    private String condition(Template form) {
        Set<String> all = form.fields().stream().map(Segment.Field::name).collect(Collectors.toSet());
        Set<String> needed = form.segments().stream()
                .filter(Segment.Field.class::isInstance)
                .map(segment -> ((Segment.Field) segment).name())
                .collect(Collectors.toSet());
        List<String> conditions = new ArrayList<>();
        for (EventField component : components) {
            if (component.optional() && needed.contains(component.name())) {
                conditions.add(component.name() + " != null");
            } else if (component.optional() && !all.contains(component.name())) {
                conditions.add(component.name() + " == null");
            }
        }
        return String.join(" && ", conditions);
    }

    private CodeBlock append(List<Segment> segments) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                code.addStatement("$L.append($S)", out, literal.text());
            } else if (segment instanceof Segment.Field field) {
                code.addStatement("$L.append($L)", out, fieldCode.written(field.type(), field.name()));
            } else {
                code.add(appendOptional((Segment.OptionalPart) segment));
            }
        }
        return code.build();
    }

    /** A part without fields is written, as it is the first thing that a matcher tries. */
    private CodeBlock appendOptional(Segment.OptionalPart part) {
        List<String> present = part.segments().stream()
                .filter(Segment.Field.class::isInstance)
                .map(segment -> ((Segment.Field) segment).name() + " != null")
                .toList();
        if (present.isEmpty()) {
            return append(part.segments());
        }
        return CodeBlock.builder()
                .beginControlFlow("if ($L)", String.join(" && ", present))
                .add(append(part.segments()))
                .endControlFlow()
                .build();
    }
}
