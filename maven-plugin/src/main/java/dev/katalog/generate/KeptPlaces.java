package dev.katalog.generate;

import com.palantir.javapoet.CodeBlock;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.generate.FormCode.Captured;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Emits how the values of a prefix are kept in a {@link FoundPrefix} when it is found, and taken from there when it is read. */
final class KeptPlaces {

    private KeptPlaces() {}

    /** Whether the fields are few enough, and all of them texts in the line. */
    static boolean areKept(List<EventField> fields) {
        return fields.size() <= FoundPrefix.FIELDS
                && fields.stream().noneMatch(field -> field.type() instanceof ChoiceType);
    }

    /** Emits: {@code return FoundPrefix.of(8, at, p4, groupStart, groupEnd, at, at, at, at)}. */
    static CodeBlock found(int form, List<EventField> fields, Map<String, Captured> captured, String end) {
        CodeBlock.Builder code = CodeBlock.builder();
        if (!areKept(fields)) {
            return code.addStatement("return $T.of($L, $L)", FoundPrefix.class, form, end)
                    .build();
        }
        CodeBlock.Builder places = CodeBlock.builder();
        for (int i = 0; i < FoundPrefix.FIELDS; i++) {
            Captured field = i < fields.size() ? captured.get(fields.get(i).name()) : null;
            places.add(field == null ? ", at, at" : ", " + field.start() + ", " + field.end());
        }
        return code.addStatement("return $T.of($L, at, $L$L)", FoundPrefix.class, form, end, places.build())
                .build();
    }

    /** Emits: {@code int groupStart = FoundPrefix.start(found, at, 1); int groupEnd = FoundPrefix.end(found, at, 1);}. */
    static CodeBlock declare(List<EventField> fields) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (int i = 0; i < fields.size(); i++) {
            Captured field = captured(fields.get(i));
            code.addStatement("int $L = $T.start(found, at, $L)", field.start(), FoundPrefix.class, i + 1);
            code.addStatement("int $L = $T.end(found, at, $L)", field.end(), FoundPrefix.class, i + 1);
        }
        return code.build();
    }

    /** What the declared variables hold, by name. */
    static Map<String, Captured> captured(List<EventField> fields) {
        Map<String, Captured> captured = new HashMap<>();
        fields.forEach(field -> captured.put(field.name(), captured(field)));
        return captured;
    }

    private static Captured captured(EventField field) {
        return new Captured(new Segment.Field(field.name(), field.type()), field.optional());
    }
}
