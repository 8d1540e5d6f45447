package dev.katalog.analysis;

import static dev.katalog.analysis.ByteSet.DIGITS;

import dev.katalog.analysis.Graph.Node;
import org.jspecify.annotations.Nullable;

/** A decimal number of any number of digits that is not above a bound; all digits there are belong to it. */
final class BoundedNumber {

    private static final Guard NO_DIGIT = Guard.against(DIGITS);

    private final String bound;
    private final Node to;
    /** By index: a node behind which so many digits may follow. */
    private final @Nullable Node[] loose;

    BoundedNumber(String bound, Node to) {
        this.bound = bound;
        this.to = to;
        this.loose = new @Nullable Node[bound.length()];
    }

    void append(Node from) {
        Node zeros = from.read("0");
        zeros.read(ByteSet.of("0"), zeros);
        zeros.exit(NO_DIGIT, to);
        Node equal = tight(1);
        for (Node before : new Node[] {from, zeros}) {
            // A first digit above that of the bound leaves room for one digit less.
            int first = bound.charAt(0) - '0';
            before.read(ByteSet.of(DIGITS.substring(1, first)), loose(bound.length() - 1));
            before.read(ByteSet.of(DIGITS.substring(first, first + 1)), equal);
            before.read(ByteSet.of(DIGITS.substring(first + 1)), loose(bound.length() - 2));
        }
    }

    /** After digits that are those of the bound so far. */
    private Node tight(int digits) {
        Node node = new Node();
        node.exit(NO_DIGIT, to);
        int left = bound.length() - digits;
        if (left > 0) {
            int next = bound.charAt(digits) - '0';
            node.read(ByteSet.of(DIGITS.substring(0, next)), loose(left - 1));
            node.read(ByteSet.of(DIGITS.substring(next, next + 1)), tight(digits + 1));
            if (left > 1) {
                node.read(ByteSet.of(DIGITS.substring(next + 1)), loose(left - 2));
            }
        }
        return node;
    }

    private Node loose(int digits) {
        Node known = loose[digits];
        if (known != null) {
            return known;
        }
        Node node = new Node();
        loose[digits] = node;
        node.exit(NO_DIGIT, to);
        if (digits > 0) {
            node.read(ByteSet.of(DIGITS), loose(digits - 1));
        }
        return node;
    }
}
