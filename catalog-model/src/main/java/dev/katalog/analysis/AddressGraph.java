package dev.katalog.analysis;

import static dev.katalog.analysis.ByteSet.HEX;

import dev.katalog.analysis.Graph.Node;
import dev.katalog.template.BasicType;

/** Makes graphs of addresses: what the expressions of their types match, as far as it is possible as an address. */
final class AddressGraph {

    private static final int IPV4_WIDTH = 32;
    private static final int IPV6_WIDTH = 128;
    private static final int MAC_PAIRS = 6;

    private AddressGraph() {}

    static void append(Node from, BasicType type, Node to) {
        switch (type) {
            case IPV4 -> ipv4(from, to);
            case IP -> {
                ipv4(from, to);
                new Ipv6Graph(to).append(from);
            }
            case PREFIX -> {
                Node quad = new Node();
                ipv4(from, quad);
                upTo(quad.read("/"), IPV4_WIDTH, to);
                Node groups = new Node();
                new Ipv6Graph(groups).append(from);
                upTo(groups.read("/"), IPV6_WIDTH, to);
            }
            case MAC -> mac(from, to);
            default -> throw new IllegalArgumentException("no address: " + type);
        }
    }

    static void ipv4(Node from, Node to) {
        Node at = from;
        for (int i = 0; i < 3; i++) {
            Node octet = new Node();
            upTo(at, 255, octet);
            at = octet.read(".");
        }
        upTo(at, 255, to);
    }

    private static void upTo(Node from, int bound, Node to) {
        new UpToThreeDigits(bound, to).append(from);
    }

    private static void mac(Node from, Node to) {
        Node at = from;
        for (int i = 0; i < MAC_PAIRS; i++) {
            at = (i == 0 ? at : at.read(":")).read(HEX).read(HEX);
        }
        at.exit(to);
    }
}
