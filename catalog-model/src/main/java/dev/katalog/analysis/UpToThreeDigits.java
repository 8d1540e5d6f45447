package dev.katalog.analysis;

import dev.katalog.analysis.Graph.Node;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** One to three digits of a number that is not above a bound; no digit follows fewer than three. */
final class UpToThreeDigits {

    private static final Guard NO_DIGIT = Guard.against(ByteSet.DIGITS);
    private static final int MOST = 3;

    private final int bound;
    private final Node to;
    private final Map<String, Node> nodes = new HashMap<>();

    UpToThreeDigits(int bound, Node to) {
        this.bound = bound;
        this.to = to;
    }

    void append(Node from) {
        readDigits(from, 0, 0);
    }

    private void readDigits(Node from, int value, int digits) {
        Map<Node, StringBuilder> byTarget = new LinkedHashMap<>();
        for (int digit = 0; digit <= 9; digit++) {
            int next = 10 * value + digit;
            if (next <= bound) {
                byTarget.computeIfAbsent(node(next, digits + 1), key -> new StringBuilder())
                        .append(digit);
            }
        }
        byTarget.forEach((target, characters) -> from.read(ByteSet.of(characters.toString()), target));
    }

    /** Values that allow the same digits behind them share a node. */
    private Node node(int value, int digits) {
        String allowed = digits + allowed(value, digits);
        Node known = nodes.get(allowed);
        if (known != null) {
            return known;
        }
        Node node = new Node();
        nodes.put(allowed, node);
        if (digits == MOST) {
            node.exit(to);
        } else {
            node.exit(NO_DIGIT, to);
            readDigits(node, value, digits);
        }
        return node;
    }

    /** For each number of further digits the largest value that these may have. */
    private String allowed(int value, int digits) {
        StringBuilder text = new StringBuilder();
        int scale = 1;
        for (int more = digits + 1; more <= MOST; more++) {
            scale *= 10;
            text.append(' ').append(Math.max(-1, Math.min(bound - value * scale, scale - 1)));
        }
        return text.toString();
    }
}
