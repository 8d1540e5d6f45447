package dev.katalog.generate;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.SplittableRandom;

/** Bodies that a template matches, more or less. */
final class RandomBodies {

    private static final List<String> CHARACTERS = List.of(
            "a", "b", "c", " ", "  ", ",", "-", "/", ":", ".", "1", "2", "0", "é", "ê", "€", "😀", "x", "+", "(", ")");

    private final SplittableRandom random;

    RandomBodies(SplittableRandom random) {
        this.random = random;
    }

    /** A body without blanks at its ends, which no envelope leaves there. */
    String next(Template template) {
        StringBuilder body = new StringBuilder();
        append(template.segments(), body);
        for (int i = random.nextInt(4); i > 0; i--) {
            mutate(body);
        }
        return body.toString().strip();
    }

    private void append(List<Segment> segments, StringBuilder body) {
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                body.append(blanks(literal.text()));
            } else if (segment instanceof Segment.Field field) {
                body.append(value(field.type()));
            } else if (random.nextInt(3) > 0) {
                append(((Segment.OptionalPart) segment).segments(), body);
            }
        }
    }

    private String blanks(String text) {
        return random.nextInt(4) > 0 ? text : text.replace(" ", random.nextBoolean() ? "   " : "  ");
    }

    private String value(FieldType type) {
        if (type instanceof ChoiceType choice) {
            List<ChoiceType.Spelling> spellings = choice.spellings();
            return blanks(spellings.get(random.nextInt(spellings.size())).text());
        }
        return switch ((BasicType) type) {
            case TEXT -> text(true);
            case TOKEN -> text(false);
            case HOST -> oneOf("10.0.0.1", "fe80::1", "gate", text(false));
            case INT -> oneOf("0", "7", "12", "007", "2147483647");
            case LONG -> oneOf("0", "12", "9223372036854775807");
            case SIGNED -> oneOf("0", "-12", "+1", "-2147483648");
            case DECIMAL -> oneOf("1", "1.5", "-0.25", "+1.");
            case HEX, SPI -> oneOf("0x1a", "ab", "1", "0XB", "ffffffffffffffff");
            case VERSION -> oneOf("1.2", "a", "v1~b", "1-a");
            case IPV4 -> oneOf("10.0.0.1", "1.2.3.4");
            case IP -> oneOf("10.0.0.1", "fe80::1", "::", "::1.2.3.4", "a::b");
            case PREFIX -> oneOf("10.0.0.0/8", "fe80::/64", "::/0");
            case MAC -> oneOf("00:11:22:aa:BB:cc", "ab:ab:ab:ab:ab:ab");
            case PORT -> oneOf("1", "443", "a-b", "ab_1");
        };
    }

    private String oneOf(String... values) {
        return values[random.nextInt(values.length)];
    }

    private String text(boolean blanks) {
        StringBuilder text = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            text.append(character());
        }
        String any = text.toString();
        return blanks ? any : any.isBlank() ? "b" : any.replace(" ", "");
    }

    private String character() {
        return CHARACTERS.get(random.nextInt(CHARACTERS.size()));
    }

    private void mutate(StringBuilder body) {
        int at = body.offsetByCodePoints(0, random.nextInt(body.codePointCount(0, body.length()) + 1));
        switch (random.nextInt(3)) {
            case 0 -> body.insert(at, character());
            case 1 -> body.delete(at, at == body.length() ? at : body.offsetByCodePoints(at, 1));
            default -> body.insert(at, body.substring(at));
        }
    }
}
