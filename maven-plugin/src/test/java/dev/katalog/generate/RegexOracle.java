package dev.katalog.generate;

import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Matches one template by its regular expression, written straight from the definition in docs/ARCHITECTURE.md. */
final class RegexOracle {

    private final Template template;
    private final Pattern pattern;

    RegexOracle(Template template) {
        this.template = template;
        this.pattern = Pattern.compile(expression(template.segments()), Pattern.DOTALL);
    }

    Pattern pattern() {
        return pattern;
    }

    /** The text of each field that is present; null if the body is not matched. */
    @Nullable
    Map<String, String> match(String body) {
        Matcher matcher = pattern.matcher(body);
        return matcher.matches() ? captured(matcher) : null;
    }

    /** As {@link #match}, of the front of a text; the end is put into the map under {@code $end}. */
    @Nullable
    Map<String, String> matchFront(String text) {
        Matcher matcher = pattern.matcher(text);
        if (!matcher.lookingAt()) {
            return null;
        }
        Map<String, String> captured = captured(matcher);
        captured.put("$end", text.substring(matcher.end()));
        return captured;
    }

    /** Whether all texts are values of their types: expressions know neither the range of numbers nor of addresses. */
    boolean areValues(Map<String, String> captured) {
        return template.fields().stream()
                .allMatch(field ->
                        !captured.containsKey(field.name()) || isValue(field.type(), captured.get(field.name())));
    }

    private Map<String, String> captured(Matcher matcher) {
        Map<String, String> captured = new LinkedHashMap<>();
        for (Segment.Field field : template.fields()) {
            String text = matcher.group(field.name());
            if (text != null) {
                captured.put(field.name(), text);
            }
        }
        return captured;
    }

    private static String expression(List<Segment> segments) {
        return segments.stream().map(RegexOracle::expression).collect(Collectors.joining());
    }

    private static String expression(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal(literal.text());
        }
        if (segment instanceof Segment.Field field) {
            return "(?<" + field.name() + ">" + expression(field.type()) + ")";
        }
        return "(?:" + expression(((Segment.OptionalPart) segment).segments()) + ")?";
    }

    private static String expression(FieldType type) {
        if (type instanceof ChoiceType choice) {
            return choice.spellings().stream()
                    .map(spelling -> literal(spelling.text()))
                    .collect(Collectors.joining("|", "(?:", ")"));
        }
        return ((BasicType) type).expression();
    }

    /** Quoted as a whole between blanks: half a surrogate pair, quoted alone, matches nothing. */
    private static String literal(String text) {
        StringBuilder expression = new StringBuilder();
        for (String part : text.split("(?<= )(?! )|(?<! )(?= )")) {
            expression.append(part.startsWith(" ") ? " ++" : Pattern.quote(part));
        }
        return expression.toString();
    }

    private static boolean isValue(FieldType type, String text) {
        if (type instanceof ChoiceType) {
            return true;
        }
        return switch ((BasicType) type) {
            case TEXT, TOKEN, HOST, VERSION, MAC, PORT -> true;
            case DECIMAL -> Double.isFinite(Double.parseDouble(text));
            case INT, SIGNED -> new BigInteger(text).bitLength() <= 31;
            case LONG -> new BigInteger(text).bitLength() <= 63;
            case HEX, SPI -> text.replaceFirst("^0[xX]", "").length() <= 16;
            case IPV4, IP -> isAddress(text);
            case PREFIX -> {
                int slash = text.indexOf('/');
                int length = Integer.parseInt(text.substring(slash + 1));
                yield isAddress(text.substring(0, slash)) && length <= (text.indexOf(':') < 0 ? 32 : 128);
            }
        };
    }

    /** By the JDK's reader, which is not ours; the expression keeps names from it. */
    private static boolean isAddress(String text) {
        try {
            InetAddress.getByName(text);
            return true;
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
