package dev.katalog.diff;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Every kind of {@link Change}: a stable id, and what it is about. */
public enum ChangeRule {
    // The catalog
    CATALOG_RENAMED("catalog-renamed", "The catalog has another name."),
    PRODUCT_CHANGED("product-changed", "The vendor or the product has another name."),
    EDITION_CHANGED("edition-changed", "The catalog is of another edition of the document."),
    IDENTIFICATION_CHANGED("identification-changed", "Lines are known by code instead of wording, or the reverse."),

    // Families
    FAMILY_ADDED("family-added", "A family is new.", VersionStep.MINOR),
    FAMILY_REMOVED("family-removed", "A family is gone."),

    // Enumerations
    CHOICE_ADDED("choice-added", "An enumeration is new.", VersionStep.MINOR),
    CHOICE_REMOVED("choice-removed", "An enumeration is gone."),
    CHOICE_RENAMED("choice-renamed", "An enumeration has another name and the same constants."),
    CONSTANT_ADDED("constant-added", "An enumeration has a new constant.", VersionStep.MINOR),
    CONSTANT_REMOVED("constant-removed", "A constant of an enumeration is gone."),
    CONSTANT_RENAMED("constant-renamed", "A constant has another name and the same spellings."),
    CONSTANTS_REORDERED("constants-reordered", "The constants of an enumeration have another order."),
    SPELLING_ADDED("spelling-added", "A constant has a new spelling.", VersionStep.MINOR),
    SPELLING_REMOVED("spelling-removed", "A spelling of a constant is gone."),
    SPELLING_WRITTEN("spelling-written", "A constant is written with another of its spellings."),

    // Prefixes
    PREFIX_RENAMED("prefix-renamed", "The record of a prefix has another name."),
    PREFIX_COMPONENT_RENAMED("prefix-component-renamed", "The component that holds a prefix has another name."),
    PREFIX_FORM_ADDED("prefix-form-added", "A prefix has a new form.", VersionStep.MINOR),
    PREFIX_FORM_REMOVED("prefix-form-removed", "A form of a prefix is gone."),
    PREFIX_FORMS_REORDERED("prefix-forms-reordered", "The forms of a prefix are tried in another order."),
    PREFIX_WRITTEN("prefix-written", "A prefix is written in another form."),

    // Messages
    MESSAGE_ADDED("message-added", "A message is new.", VersionStep.MINOR),
    MESSAGE_REMOVED("message-removed", "A message is gone."),
    MESSAGE_RETIRED("message-retired", "The document no longer has a message that the catalog keeps."),
    MESSAGE_RETURNED("message-returned", "The document has a message again that the catalog kept without it."),
    MESSAGE_RENAMED("message-renamed", "The record of a message has another name."),
    MESSAGE_ID_CHANGED("message-id-changed", "A message has another id and the same record."),
    MESSAGE_MOVED("message-moved", "A message is in another family."),
    MESSAGE_REWORDED("message-reworded", "The documented template of a message has other words."),
    TEMPLATE_CHANGED("template-changed", "The same documented template is read as another one."),
    VARIANT_ADDED("variant-added", "A message has a new variant.", VersionStep.MINOR),
    VARIANT_REMOVED("variant-removed", "A variant of a message is gone."),
    VARIANTS_REORDERED("variants-reordered", "The templates of a message stand in another order."),
    LINES_TAKEN("lines-taken", "Lines of a message are now another one, or match another of its templates."),
    SEVERITY_CHANGED("severity-changed", "The documented severity of a message is another one."),
    PROGRAM_CHANGED("program-changed", "A message comes from another program."),
    SECTION_CHANGED("section-changed", "A message stands in another section of the document."),
    PREFIX_ADDED("prefix-added", "A message has a prefix that it did not have."),
    PREFIX_REMOVED("prefix-removed", "A message no longer has the prefix that it had."),

    // Components of messages and prefixes
    FIELD_ADDED("field-added", "A record has a new component."),
    FIELD_REMOVED("field-removed", "A component of a record is gone."),
    FIELD_RENAMED("field-renamed", "A component has another name, and the same type and place."),
    FIELD_RETYPED("field-retyped", "A component has another type."),
    FIELD_OPTIONAL("field-optional", "A component may be null that always had a value."),
    FIELD_REQUIRED("field-required", "A component always has a value that could be null."),
    FIELDS_REORDERED("fields-reordered", "The components of a record have another order."),

    // Documentation
    TEXT_CHANGED("text-changed", "A summary or a meaning has other words."),
    ;

    private final String id;
    private final String purpose;
    private final VersionStep leastStep;

    ChangeRule(String id, String purpose) {
        this(id, purpose, VersionStep.PATCH);
    }

    ChangeRule(String id, String purpose, VersionStep leastStep) {
        this.id = id;
        this.purpose = purpose;
        this.leastStep = leastStep;
    }

    /** The rule of that id, or null. */
    public static @Nullable ChangeRule of(String id) {
        return Arrays.stream(values())
                .filter(rule -> rule.id.equals(id))
                .findFirst()
                .orElse(null);
    }

    /** The name users see and write; it never changes. */
    public String id() {
        return id;
    }

    /** One sentence: what has changed. */
    public String purpose() {
        return purpose;
    }

    /** The step that the change asks for even if it has no consequence: something new is no mere patch. */
    VersionStep leastStep() {
        return leastStep;
    }
}
