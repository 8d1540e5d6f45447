package dev.katalog.notation;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What the names in a template stand for.
 *
 * @param choices the named choices
 * @param fields the fields of the message with their types, if it declares them; null lets a template name any field
 */
public record FieldTypes(
        Map<String, ChoiceType> choices, @Nullable Map<String, FieldType> fields) {

    public FieldTypes {
        choices = Map.copyOf(choices);
        fields = fields == null ? null : Map.copyOf(fields);
    }

    /** The built-in types alone. */
    public static FieldTypes basic() {
        return new FieldTypes(Map.of(), null);
    }

    /** These and the named choices. */
    public FieldTypes withChoices(Collection<ChoiceType> named) {
        Map<String, ChoiceType> all = new LinkedHashMap<>(choices);
        named.forEach(choice -> all.put(choice.name(), choice));
        return new FieldTypes(all, fields);
    }

    /** These for a message that has the given fields and no others. */
    public FieldTypes withFields(Map<String, FieldType> declared) {
        return new FieldTypes(choices, declared);
    }

    /** The type of that name in the {@code katalog} notation, or null. */
    public @Nullable FieldType named(String type) {
        BasicType basic = BasicType.named(type);
        return basic != null ? basic : choices.get(type);
    }
}
