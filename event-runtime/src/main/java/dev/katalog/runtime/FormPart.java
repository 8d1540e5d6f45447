package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import java.util.Set;

/** A part of a form, see {@link FormReader}. */
sealed interface FormPart {

    /** Literal text; a run of blanks stands for one or more. */
    record Literal(String text) implements FormPart {

        boolean beginsWithBlank() {
            return text.startsWith(" ");
        }

        @Override
        public String toString() {
            return text;
        }
    }

    /** A typed field. */
    record Field(String name, String type) implements FormPart {

        /** All types; anything else behind the colon is a choice. */
        static final Set<String> TYPES = Set.of(
                "text", "token", "host", "int", "long", "signed", "decimal", "hex", "spi", "version", "ipv4", "ip",
                "prefix", "mac", "port");

        /** Whether what follows decides where the field ends. */
        boolean isGap() {
            return type.equals("text") || isToken();
        }

        /** Whether it is a gap without blanks. */
        boolean isToken() {
            return type.equals("token") || type.equals("host");
        }

        /** The offset behind a value of the type, at most {@code end}; -1 if none stands there, and for gaps. */
        int end(byte[] body, int at, int end) {
            return switch (type) {
                case "int" -> Numbers.intEnd(body, at, end);
                case "long" -> Numbers.longEnd(body, at, end);
                case "signed" -> Numbers.signedEnd(body, at, end);
                case "decimal" -> Numbers.decimalEnd(body, at, end);
                case "hex", "spi" -> Numbers.hexEnd(body, at, end);
                case "version" -> Tokens.versionEnd(body, at, end);
                case "ipv4" -> Addresses.ipv4End(body, at, end);
                case "ip" -> Addresses.ipEnd(body, at, end);
                case "prefix" -> Addresses.prefixEnd(body, at, end);
                case "mac" -> Addresses.macEnd(body, at, end);
                case "port" -> Tokens.portEnd(body, at, end);
                default -> -1;
            };
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
