package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Templates as rules of liblognorm, version 2.
 *
 * <p>Optional parts are written out; texts end where the next literal stands first, tokens at its first character; choices are
 * alternatives of literals. Runs of blanks cannot be said without giving up literals, so lines that have them go unanswered.
 */
final class LognormRules {

    private static final String GROUP = "Group = %group:char-to:,%, ";
    private static final String USERNAME = "Username = %username:char-to:,%, ";
    private static final String ADDRESS = "IP = %ip:char-to:,%, ";
    private static final List<String> PEERS = List.of(GROUP + USERNAME + ADDRESS, GROUP + ADDRESS, ADDRESS, GROUP);

    private LognormRules() {}

    /** All ways to write a template. */
    static List<String> of(Template template) {
        return ways(template.segments()).stream().map(way -> written(way, null)).toList();
    }

    /**
     * What may stand before a body, each to be put in front of every rule.
     *
     * <p>Cisco's is written by hand in its usual forms: as a type of its own it would be liblognorm's first match, which it
     * never takes back. Pluto's can be such a type.
     */
    static List<String> heads(Prefix prefix) {
        return prefix.component().equals("peer")
                ? PEERS
                : List.of("%" + prefix.component() + ":@" + prefix.component() + "%");
    }

    /** The definitions of the type of a prefix. */
    static List<String> types(Prefix prefix) {
        if (prefix.component().equals("peer")) {
            return List.of();
        }
        return prefix.forms().stream()
                .flatMap(form -> ways(form.segments()).stream())
                .map(way -> "type=@" + prefix.component() + ":" + written(way, " "))
                .distinct()
                .toList();
    }

    /** A text that stands for itself. */
    static String literal(String text) {
        return text.replace("%", "%%");
    }

    private static List<List<Segment>> ways(List<Segment> segments) {
        List<List<Segment>> ways = List.of(List.of());
        for (Segment segment : segments) {
            List<List<Segment>> longer = new ArrayList<>();
            for (List<Segment> way : ways) {
                for (List<Segment> part : parts(segment)) {
                    List<Segment> both = new ArrayList<>(way);
                    both.addAll(part);
                    longer.add(both);
                }
            }
            ways = longer;
        }
        return ways;
    }

    private static List<List<Segment>> parts(Segment segment) {
        if (segment instanceof Segment.OptionalPart part) {
            List<List<Segment>> parts = new ArrayList<>(ways(part.segments()));
            parts.add(List.of());
            return parts;
        }
        return List.of(List.of(segment));
    }

    private static String written(List<Segment> segments, @Nullable String behind) {
        List<Segment> joined = joined(segments);
        StringBuilder rule = new StringBuilder();
        for (int i = 0; i < joined.size(); i++) {
            if (joined.get(i) instanceof Segment.Literal literal) {
                rule.append(literal(literal.text()));
            } else {
                Segment next = i + 1 < joined.size() ? joined.get(i + 1) : null;
                String stop = next instanceof Segment.Literal literal ? literal.text() : behind;
                rule.append('%')
                        .append(field((Segment.Field) joined.get(i), next == null ? behind : stop, next == null))
                        .append('%');
            }
        }
        return rule.toString();
    }

    /** Literals side by side as one: an optional part may have stood between. */
    private static List<Segment> joined(List<Segment> segments) {
        List<Segment> joined = new ArrayList<>();
        for (Segment segment : segments) {
            int last = joined.size() - 1;
            if (segment instanceof Segment.Literal more
                    && last >= 0
                    && joined.get(last) instanceof Segment.Literal text) {
                joined.set(last, new Segment.Literal(text.text() + more.text()));
            } else {
                joined.add(segment);
            }
        }
        return joined;
    }

    private static String field(Segment.Field field, @Nullable String stop, boolean last) {
        String name = "{\"name\":\"" + field.name() + "\",\"type\":";
        if (field.type() instanceof ChoiceType choice) {
            return name + "\"alternative\",\"parser\":["
                    + choice.spellings().stream()
                            .map(spelling -> "{\"type\":\"literal\",\"text\":" + quoted(spelling.text()) + "}")
                            .collect(Collectors.joining(","))
                    + "]}";
        }
        String untilStop = stop == null || stop.startsWith(" ")
                ? "\"word\"}"
                : "\"char-to\",\"extradata\":" + quoted(stop.substring(0, 1)) + "}";
        return name
                + switch ((BasicType) field.type()) {
                    case TEXT -> text(stop, last);
                    case INT, LONG -> "\"number\"}";
                    case IPV4 -> "\"ipv4\"}";
                    case MAC -> "\"mac48\"}";
                    case DECIMAL -> "\"float\"}";
                    default -> untilStop;
                };
    }

    private static String text(@Nullable String stop, boolean last) {
        if (stop != null) {
            return "\"string-to\",\"extradata\":" + quoted(stop) + "}";
        }
        return last ? "\"rest\"}" : "\"word\"}";
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replace("%", "%%") + "\"";
    }
}
