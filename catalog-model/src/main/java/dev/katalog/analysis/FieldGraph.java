package dev.katalog.analysis;

import static dev.katalog.analysis.ByteSet.DIGITS;
import static dev.katalog.analysis.ByteSet.HEX;
import static dev.katalog.analysis.ByteSet.LETTERS;

import dev.katalog.analysis.Graph.Node;
import dev.katalog.template.BasicType;

/** Makes graphs of the built-in types: the values that their expressions match and their Java types can hold. */
final class FieldGraph {

    private static final String LARGEST_INT = "2147483647";
    private static final String SMALLEST_INT = "2147483648";
    private static final String LARGEST_LONG = "9223372036854775807";
    private static final int HEX_DIGITS_OF_A_LONG = 16;

    private static final Guard NO_DIGIT = Guard.against(DIGITS);
    private static final Guard NO_HEX = Guard.against(HEX);
    private static final Guard NO_HEX_NOR_MARK = Guard.against(HEX + "xX");
    private static final Guard NO_FRACTION = new Guard(ByteSet.of(DIGITS), ByteSet.of("."), NO_DIGIT);

    private FieldGraph() {}

    /** Adds a value of the type between two nodes. */
    static void append(Node from, BasicType type, Node to) {
        switch (type) {
            case TEXT -> loop(from, ByteSet.allBut(""), ByteSet.allBut("")).exit(to);
            case TOKEN, HOST ->
                loop(from, ByteSet.allBut(" "), ByteSet.allBut(" ")).exit(to);
            case INT -> atMost(from, LARGEST_INT, to);
            case LONG -> atMost(from, LARGEST_LONG, to);
            case SIGNED -> signed(from, to);
            case DECIMAL -> decimal(from, to);
            case HEX, SPI -> hex(from, to);
            case VERSION -> greedy(from, DIGITS + LETTERS, DIGITS + LETTERS + ".@+_~-", to);
            case PORT -> greedy(from, DIGITS + LETTERS + "_-", DIGITS + LETTERS + "_-", to);
            case IPV4, IP, PREFIX, MAC -> AddressGraph.append(from, type, to);
        }
    }

    private static Node loop(Node from, ByteSet first, ByteSet more) {
        Node node = from.read(first);
        node.read(more, node);
        return node;
    }

    private static void greedy(Node from, String first, String more, Node to) {
        loop(from, ByteSet.of(first), ByteSet.of(more)).exit(Guard.against(more), to);
    }

    private static void signed(Node from, Node to) {
        Node unsigned = new Node();
        from.exit(unsigned);
        from.read(ByteSet.of("+"), unsigned);
        atMost(unsigned, LARGEST_INT, to);
        atMost(from.read("-"), SMALLEST_INT, to);
    }

    private static void decimal(Node from, Node to) {
        Node unsigned = new Node();
        from.exit(unsigned);
        from.read(ByteSet.of("+-"), unsigned);
        Node whole = loop(unsigned, ByteSet.of(DIGITS), ByteSet.of(DIGITS));
        whole.exit(NO_FRACTION, to);
        loop(whole.read("."), ByteSet.of(DIGITS), ByteSet.of(DIGITS)).exit(NO_DIGIT, to);
    }

    private static void hex(Node from, Node to) {
        Node zeros = new Node();
        zeros.read(ByteSet.of("0"), zeros);
        zeros.exit(NO_HEX, to);
        Node zero = from.read("0");
        zero.exit(NO_HEX_NOR_MARK, to);
        zero.read(ByteSet.of("0"), zeros);
        Node marked = zero.read("xX");
        marked.read(ByteSet.of("0"), zeros);
        Node first = new Node();
        ByteSet significant = ByteSet.of(HEX).minus(ByteSet.of("0"));
        for (Node before : new Node[] {from, zero, zeros, marked}) {
            before.read(significant, first);
        }
        Node at = first;
        for (int digits = 1; digits <= HEX_DIGITS_OF_A_LONG; digits++) {
            at.exit(NO_HEX, to);
            at = digits < HEX_DIGITS_OF_A_LONG ? at.read(HEX) : at;
        }
    }

    private static void atMost(Node from, String bound, Node to) {
        new BoundedNumber(bound, to).append(from);
    }
}
