package dev.katalog.events.bound;

import dev.katalog.analysis.Expansion;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Bodies that are as hard as can be for one message: they begin as a template does, up to a gap, and then go on with one text
 * over and over that looks like what follows the gap, or like a part of it.
 */
final class HostileBodies {

    /**
     * A body of any size.
     *
     * @param front up to the gap
     * @param unit what is repeated
     * @param end what stands behind
     */
    record Body(String front, String unit, String end) {

        String ofSize(int size) {
            int count = Math.max(1, (size - front.length() - end.length()) / unit.length());
            return front + unit.repeat(count) + end;
        }

        @Override
        public String toString() {
            return "'" + front + "' + '" + unit + "' ... + '" + end + "'";
        }
    }

    /** Texts that many templates have to look at: blanks, digits, and what addresses and numbers begin with. */
    private static final List<String> ANYWHERE =
            List.of(" ", "  x", "1", "0", "f", "1.", "1:", ":", "1.1.1.1", "::", "0x", "x", "\u65e5", ", ", "'", "\"");

    private final Set<Body> bodies = new LinkedHashSet<>();

    private HostileBodies() {}

    /** The bodies for a message, without its prefix; none if it has no gap. */
    static List<Body> of(EventMessage message) {
        HostileBodies hostile = new HostileBodies();
        message.templates().forEach(template -> forms(template).forEach(form -> hostile.add(form, "")));
        return List.copyOf(hostile.bodies);
    }

    /** The bodies for a message's prefix, with that message behind it. */
    static List<Body> ofPrefix(EventMessage message) {
        HostileBodies hostile = new HostileBodies();
        String body = rendered(forms(message.templates().get(0)).get(0));
        for (Template form : message.prefix().forms()) {
            forms(form).forEach(segments -> hostile.add(segments, body));
        }
        return List.copyOf(hostile.bodies);
    }

    /** The template with all its optional parts, and with none. */
    private static List<List<Segment>> forms(Template template) {
        List<List<Segment>> forms = new ArrayList<>();
        try {
            for (Template form : Expansion.of(template)) {
                forms.add(flat(form.segments(), true));
                forms.add(flat(form.segments(), false));
            }
        } catch (Expansion.UndecidedException e) {
            throw new AssertionError(e);
        }
        return forms.stream().distinct().toList();
    }

    private static List<Segment> flat(List<Segment> segments, boolean whole) {
        List<Segment> flat = new ArrayList<>();
        for (Segment segment : segments) {
            if (!(segment instanceof Segment.OptionalPart part)) {
                flat.add(segment);
            } else if (whole) {
                flat.addAll(flat(part.segments(), true));
            }
        }
        return flat;
    }

    private void add(List<Segment> segments, String behind) {
        for (int gap = 0; gap < segments.size(); gap++) {
            if (isGap(segments.get(gap))) {
                add(segments, gap, behind);
            }
        }
    }

    private void add(List<Segment> segments, int gap, String behind) {
        String front = rendered(segments.subList(0, gap));
        String rest = rendered(segments.subList(gap + 1, segments.size())) + behind;
        for (String unit : units(segments, gap, rest)) {
            bodies.add(new Body(front, unit, ""));
            bodies.add(new Body(front, unit, nearly(rest)));
            bodies.add(new Body(front, unit, " ~"));
        }
    }

    private static Set<String> units(List<Segment> segments, int gap, String rest) {
        Set<String> units = new LinkedHashSet<>(ANYWHERE);
        units.add(rendered(segments));
        units.add(nearly(rendered(segments)));
        // What follows the gap, segment by segment, each whole and nearly whole.
        for (int end = gap + 2; end <= segments.size(); end++) {
            String following = rendered(segments.subList(gap + 1, end));
            units.add(following);
            units.add(nearly(following));
            units.add(following.replace(" ", ""));
            units.add(following + "1");
        }
        if (!rest.isEmpty()) {
            units.add(rest.substring(0, 1));
            units.add(rest.substring(0, Math.min(2, rest.length())));
            units.add(rest);
            units.add(nearly(rest));
        }
        units.remove("");
        return units;
    }

    /** All but the last character, which is another one. */
    private static String nearly(String text) {
        return text.isEmpty() ? "~" : text.substring(0, text.length() - 1) + "~";
    }

    private static String rendered(List<Segment> segments) {
        StringBuilder text = new StringBuilder();
        segments.forEach(segment -> text.append(rendered(segment)));
        return text.toString();
    }

    private static String rendered(Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal.text();
        }
        Segment.Field field = (Segment.Field) segment;
        if (field.type() instanceof ChoiceType choice) {
            return choice.spellings().get(0).text();
        }
        return switch ((BasicType) field.type()) {
            case TEXT, TOKEN, HOST -> "x";
            case INT, LONG, SIGNED, DECIMAL, HEX, SPI, VERSION, PORT -> "1";
            case IPV4, IP -> "192.0.2.1";
            case PREFIX -> "192.0.2.0/24";
            case MAC -> "00:00:5e:00:53:01";
        };
    }

    private static boolean isGap(Segment segment) {
        return segment instanceof Segment.Field field && field.type() instanceof BasicType type && type.isGap();
    }
}
