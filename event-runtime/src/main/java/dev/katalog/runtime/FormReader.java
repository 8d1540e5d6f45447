package dev.katalog.runtime;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the forms of a descriptor.
 *
 * <pre>
 * form   = { literal | "&lt;" name [ ":" ( type | spelling { "|" spelling } ) ] "&gt;" | "[" form "]" }
 * </pre>
 *
 * A backslash makes the next character literal. Forms are written by the generator; what is malformed is read as far as it
 * goes, since only a diagnostic depends on it.
 */
final class FormReader {

    private final String form;
    private int at;

    private FormReader(String form) {
        this.form = form;
    }

    static List<FormPart> read(String form) {
        return new FormReader(form).parts();
    }

    private List<FormPart> parts() {
        List<FormPart> parts = new ArrayList<>();
        while (at < form.length() && form.charAt(at) != ']') {
            char c = form.charAt(at);
            if (c == '<') {
                at++;
                parts.add(field());
            } else if (c == '[') {
                at++;
                parts.add(new FormPart.Optional(parts()));
                at++;
            } else {
                parts.add(new FormPart.Literal(text("<[]")));
            }
        }
        return parts;
    }

    private FormPart field() {
        String name = text(":>");
        List<String> spellings = new ArrayList<>();
        while (at < form.length() && form.charAt(at) != '>') {
            at++;
            spellings.add(text("|>"));
        }
        at++;
        if (spellings.isEmpty()) {
            return new FormPart.Field(name, "text");
        }
        boolean type = spellings.size() == 1 && FormPart.Field.TYPES.contains(spellings.get(0));
        return type ? new FormPart.Field(name, spellings.get(0)) : new FormPart.Choice(name, spellings);
    }

    /** The text up to one of these characters, without the backslashes. */
    private String text(String stops) {
        StringBuilder text = new StringBuilder();
        while (at < form.length() && stops.indexOf(form.charAt(at)) < 0) {
            if (form.charAt(at) == '\\' && at + 1 < form.length()) {
                at++;
            }
            text.append(form.charAt(at));
            at++;
        }
        return text.toString();
    }
}
