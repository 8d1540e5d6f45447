package dev.katalog.events;

import dev.katalog.analysis.Lookahead;
import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Says by regular expressions which of some messages a body is, and the text that each of its fields captured. */
final class Oracle {

    private record Entry(EventMessage message, Template template, Pattern pattern) {}

    /**
     * What a body is.
     *
     * @param message the message
     * @param fields the captured texts, prefixes as nested maps
     */
    record Answer(EventMessage message, Map<String, Object> fields) {}

    private final List<Entry> entries = new ArrayList<>();
    private boolean undecided;
    private final Map<Template, Pattern> prefixForms = new HashMap<>();

    /** An oracle for messages that only their wording tells apart, or for a single message. */
    Oracle(List<EventMessage> messages) {
        for (EventMessage message : messages) {
            Prefix prefix = message.prefix();
            if (prefix != null) {
                prefix.forms().forEach(form -> prefixForms.computeIfAbsent(form, TemplatePattern::of));
            }
            message.templates()
                    .forEach(template -> entries.add(new Entry(message, template, TemplatePattern.of(template))));
        }
        entries.sort(Comparator.comparing(Entry::template, Specificity.ORDER));
    }

    /** The answer for a body without blanks at its ends; null if it is none of the messages. */
    Answer match(String body) {
        undecided = false;
        for (Entry entry : entries) {
            Map<String, Object> fields = new LinkedHashMap<>();
            String rest = body;
            Prefix prefix = entry.message().prefix();
            if (prefix != null) {
                rest = body.substring(prefix(prefix, body, fields));
            }
            Matcher matcher = entry.pattern().matcher(rest);
            if (matcher.matches() && capture(entry.template(), matcher, fields)) {
                return new Answer(entry.message(), fields);
            }
        }
        return null;
    }

    /** The length of the first form of the prefix that matches, and its fields; forms are tried in order, none given back. */
    private int prefix(Prefix prefix, String body, Map<String, Object> fields) {
        for (Template form : prefix.forms()) {
            Matcher matcher = prefixForms.get(form).matcher(body);
            Map<String, Object> captured = new LinkedHashMap<>();
            if (matcher.lookingAt() && capture(form, matcher, captured)) {
                fields.put(prefix.component(), captured);
                return matcher.end();
            }
        }
        return 0;
    }

    /**
     * Whether the last answer is no answer: some expression matched with a text that is no value of its type, such as an address
     * of 256.1.1.1. A matcher tries a gap before it longer, which a regular expression cannot be made to do.
     */
    boolean undecided() {
        return undecided;
    }

    /** Whether all captured texts are values of their types: numbers in range, addresses possible. */
    private boolean capture(Template template, Matcher matcher, Map<String, Object> fields) {
        for (Segment.Field field : template.fields()) {
            String text = matcher.group(field.name());
            if (text != null) {
                Object value = value(field.type(), text);
                if (value == null) {
                    undecided |= Lookahead.hasGap(template.segments());
                    return false;
                }
                fields.put(field.name(), value);
            }
        }
        return true;
    }

    /** The value as {@link Components} shows it, or null if the text is none of the type. */
    private static Object value(FieldType type, String text) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .filter(spelling -> TemplatePattern.of(new Template(List.of(new Segment.Literal(spelling.text()))))
                            .matcher(text)
                            .matches())
                    .findFirst()
                    .orElseThrow()
                    .constant();
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN, VERSION -> text;
            case HOST -> text;
            case INT, SIGNED -> within(new BigInteger(text), 31);
            case LONG -> within(new BigInteger(text), 63);
            case HEX, SPI -> hex(text);
            case DECIMAL -> Double.parseDouble(text);
            case IPV4, IP -> OracleAddresses.address(text);
            case PREFIX -> OracleAddresses.prefix(text);
            case MAC -> text.toLowerCase(java.util.Locale.ROOT);
            case PORT -> port(text);
        };
    }

    private static BigInteger within(BigInteger value, int bits) {
        return value.bitLength() <= bits ? value : null;
    }

    private static BigInteger hex(String text) {
        String digits = text.startsWith("0x") || text.startsWith("0X") ? text.substring(2) : text;
        return digits.length() <= 16 ? BigInteger.valueOf(new BigInteger(digits, 16).longValue()) : null;
    }

    private static Object port(String text) {
        boolean number = text.length() <= 5
                && text.chars().allMatch(c -> c >= '0' && c <= '9')
                && (text.equals("0") || !text.startsWith("0"))
                && Integer.parseInt(text) <= 65535;
        return number ? (Object) BigInteger.valueOf(Integer.parseInt(text)) : text;
    }
}
