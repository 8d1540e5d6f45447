package dev.katalog.runtime;

import java.util.List;

/** A part of a form, see {@link FormReader}. */
sealed interface FormPart {

    /** Literal text; a run of blanks stands for one or more. */
    record Literal(String text) implements FormPart {}

    /** A typed field. */
    record Field(String name, String type) implements FormPart {

        /** Whether what follows decides where the field ends. */
        boolean isGap() {
            return type.equals("text") || isToken();
        }

        /** Whether it is a gap without blanks. */
        boolean isToken() {
            return type.equals("token") || type.equals("host");
        }

        @Override
        public String toString() {
            return '<' + name + ':' + type + '>';
        }
    }

    /** A field that is one of some spellings, in the order of the form. */
    record Choice(String name, List<String> spellings) implements FormPart {

        @Override
        public String toString() {
            return '<' + name + ':' + String.join("|", spellings) + '>';
        }
    }

    /** A part that may be absent. */
    record Optional(List<FormPart> parts) implements FormPart {}
}
