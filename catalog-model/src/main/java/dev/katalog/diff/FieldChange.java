package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.diagnostic.Place;
import java.util.List;
import java.util.Set;

/** A change of a component, of a message's record or of a prefix's. The subject names the component. */
public sealed interface FieldChange extends Change {

    /** Whether other components of the message have another number now, by which {@code Match} tells them apart. */
    enum Numbering {
        KEPT,
        SHIFTED
    }

    /** {@link ChangeRule#FIELD_ADDED}: constructor and record patterns have one component more. */
    record Added(Subject subject, Place place, EventField field, Numbering numbering) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_ADDED;
        }

        @Override
        public String text() {
            return "the component " + field.name() + " (" + JavaType.of(field) + ") is new";
        }

        @Override
        public Set<Consequence> consequences() {
            return numbering == Numbering.KEPT ? Consequence.API : Consequence.ALL;
        }
    }

    /** {@link ChangeRule#FIELD_REMOVED}: accessor, constructor and record patterns. */
    record Removed(Subject subject, Place place, EventField field, Numbering numbering) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_REMOVED;
        }

        @Override
        public String text() {
            return "the component " + field.name() + " (" + JavaType.of(field) + ") is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return numbering == Numbering.KEPT ? Consequence.API : Consequence.ALL;
        }
    }

    /** {@link ChangeRule#FIELD_RENAMED}: the accessor. */
    record Renamed(Subject subject, Place place, String before, String after) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_RENAMED;
        }

        @Override
        public String text() {
            return "the component was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#FIELD_RETYPED}: other values, and if the type in Java is another one, other code. */
    record Retyped(Subject subject, Place place, EventField before, EventField after) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_RETYPED;
        }

        @Override
        public String text() {
            return "the component " + after.name() + " was " + shown(before) + " and is " + shown(after);
        }

        @Override
        public Set<Consequence> consequences() {
            return JavaType.of(before.type()).equals(JavaType.of(after.type()))
                    ? Consequence.of(Consequence.BEHAVIOUR)
                    : Consequence.ALL;
        }

        private static String shown(EventField field) {
            String notation = field.type().notation();
            String java = JavaType.of(field.type());
            return notation.equals(java) ? java : notation + " (" + java + ")";
        }
    }

    /** {@link ChangeRule#FIELD_OPTIONAL}: null where none was, and a box in place of a primitive type. */
    record BecameOptional(Subject subject, Place place, EventField after) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_OPTIONAL;
        }

        @Override
        public String text() {
            return "the component " + after.name() + " (" + JavaType.of(after) + ") may be null now";
        }

        @Override
        public Set<Consequence> consequences() {
            return JavaType.isPrimitive(after.type()) ? Consequence.ALL : Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#FIELD_REQUIRED}: never null, and a primitive type in place of its box. */
    record BecameRequired(Subject subject, Place place, EventField after) implements FieldChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELD_REQUIRED;
        }

        @Override
        public String text() {
            return "the component " + after.name() + " (" + JavaType.of(after) + ") is never null now";
        }

        @Override
        public Set<Consequence> consequences() {
            return JavaType.isPrimitive(after.type()) ? Consequence.API : Consequence.NONE;
        }
    }

    /**
     * {@link ChangeRule#FIELDS_REORDERED}: constructor and record patterns. If the types stand in the same order as before,
     * everything still compiles and links, and takes one component for the other.
     */
    record Reordered(Subject subject, Place place, List<EventField> before, List<EventField> after)
            implements FieldChange {
        public Reordered {
            before = List.copyOf(before);
            after = List.copyOf(after);
        }

        @Override
        public ChangeRule rule() {
            return ChangeRule.FIELDS_REORDERED;
        }

        @Override
        public String text() {
            return "the order of the components was " + names(before) + " and is " + names(after);
        }

        @Override
        public Set<Consequence> consequences() {
            return types(before).equals(types(after)) ? Consequence.of(Consequence.BEHAVIOUR) : Consequence.ALL;
        }

        private static List<String> types(List<EventField> fields) {
            return fields.stream().map(JavaType::of).toList();
        }

        private static String names(List<EventField> fields) {
            return String.join(", ", fields.stream().map(EventField::name).toList());
        }
    }
}
