package dev.katalog.analysis;

import dev.katalog.analysis.Graph.Node;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import dev.katalog.template.Segment;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Makes graphs of templates: each reads the bodies that the template's regular expression matches and whose values are possible. Of others
 * it reads only those in which an IPv6 address ends before a dot though a dotted quad begins there.
 */
final class TemplateGraph {

    private static final Guard NO_BLANK = Guard.against(" ");
    private static final ByteSet BLANK = ByteSet.of(" ");

    private TemplateGraph() {}

    /** Adds the segments behind a node; gives the node behind them. */
    static Node append(Node from, List<Segment> segments) {
        Node at = from;
        for (Segment segment : segments) {
            at = append(at, segment);
        }
        return at;
    }

    private static Node append(Node from, Segment segment) {
        if (segment instanceof Segment.Literal literal) {
            return literal(from, literal.text());
        }
        if (segment instanceof Segment.Field field) {
            return field(from, field.type());
        }
        Node end = append(from, ((Segment.OptionalPart) segment).segments());
        Node behind = new Node();
        end.exit(behind);
        from.exit(behind);
        return behind;
    }

    private static Node literal(Node from, String text) {
        Node at = from;
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != ' ') {
                at = at.read(ByteSet.of(bytes[i]));
            } else if (i == 0 || bytes[i - 1] != ' ') {
                at = at.read(BLANK);
                at.read(BLANK, at);
                at = at.exit(NO_BLANK, new Node());
            }
        }
        return at;
    }

    private static Node field(Node from, FieldType type) {
        Node end = new Node();
        if (type instanceof ChoiceType choice) {
            choice.spellings()
                    .forEach(spelling -> literal(from, spelling.text()).exit(end));
            return end;
        }
        FieldGraph.append(from, (BasicType) type, end);
        return end;
    }
}
