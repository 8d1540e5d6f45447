package dev.katalog.analysis;

import static dev.katalog.analysis.ByteSet.HEX;

import dev.katalog.analysis.Graph.Node;
import java.util.HashMap;
import java.util.Map;

/**
 * IPv6 addresses: eight groups, or fewer with one {@code ::}; a dotted quad may stand for the last two.
 *
 * <p>The type's expression takes at most seven colons; up to there, all but one with nothing of an address behind it.
 */
final class Ipv6Graph {

    private static final int GROUPS = 8;
    private static final int COLONS = 7;
    private static final int DIGITS_OF_A_GROUP = 4;
    private static final Guard NO_HEX = Guard.against(HEX);
    private static final Guard NO_HEX_NOR_COLON = Guard.against(HEX + ":");
    /** A colon with more of an address behind it would have been taken. */
    private static final Guard NO_GROUP = new Guard(ByteSet.of(""), ByteSet.of(":"), NO_HEX_NOR_COLON);

    private static final Guard NO_HEX_NOR_GROUP = new Guard(ByteSet.of(HEX), ByteSet.of(":"), NO_HEX_NOR_COLON);

    /** How far an address has been read: its groups, its colons, and whether {@code ::} was among them. */
    private record Progress(int groups, int colons, boolean compressed) {
        boolean hasAll(int more) {
            return compressed ? groups + more < GROUPS : groups + more == GROUPS;
        }
    }

    private final Node to;
    private final Node quad = new Node();
    private final Map<Progress, Node> afterColon = new HashMap<>();

    Ipv6Graph(Node to) {
        this.to = to;
        AddressGraph.ipv4(quad, to);
    }

    void append(Node from) {
        group(from, new Progress(0, 0, false));
        compress(from.read(":"), new Progress(0, 2, true));
    }

    /** Adds the second colon of {@code ::}, which may end the address. */
    private void compress(Node colon, Progress progress) {
        Node node = colon.read(":");
        node.exit(NO_HEX, to);
        node.exit(afterColon(progress));
    }

    private Node afterColon(Progress progress) {
        Node known = afterColon.get(progress);
        if (known != null) {
            return known;
        }
        Node node = new Node();
        afterColon.put(progress, node);
        if (progress.hasAll(2)) {
            node.exit(quad);
        }
        group(node, progress);
        return node;
    }

    /** Adds one more group, and what can come after it. */
    private void group(Node from, Progress before) {
        Progress progress = new Progress(before.groups() + 1, before.colons(), before.compressed());
        Node at = from;
        for (int digits = 1; digits <= DIGITS_OF_A_GROUP; digits++) {
            at = at.read(HEX);
            if (progress.hasAll(0)) {
                end(at, digits, progress);
            }
            colon(at, progress);
        }
    }

    private void end(Node group, int digits, Progress progress) {
        boolean moreColons = progress.colons() < COLONS;
        if (digits < DIGITS_OF_A_GROUP) {
            group.exit(moreColons ? NO_HEX_NOR_GROUP : NO_HEX, to);
        } else if (moreColons) {
            group.exit(NO_GROUP, to);
        } else {
            group.exit(to);
        }
    }

    /** Adds a colon if there may be one more; then there is also room for a group behind it. */
    private void colon(Node group, Progress progress) {
        int colons = progress.colons() + 1;
        if (colons > COLONS) {
            return;
        }
        Node colon = group.read(":");
        colon.exit(afterColon(new Progress(progress.groups(), colons, progress.compressed())));
        if (!progress.compressed() && colons < COLONS) {
            compress(colon, new Progress(progress.groups(), colons + 1, true));
        }
    }
}
