package dev.katalog.analysis;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A regular expression as nodes: edges that read a byte, and exits that read none. */
final class Graph {

    private Graph() {}

    /** Leads to another node by any of some bytes. */
    record Edge(ByteSet bytes, Node to) {}

    /** Leads to another node without a byte; the guard, if there is one, says what must not come next. */
    record Exit(@Nullable Guard guard, Node to) {}

    /** A place in a regular expression. */
    static final class Node {
        private final List<Edge> edges = new ArrayList<>();
        private final List<Exit> exits = new ArrayList<>();

        List<Edge> edges() {
            return edges;
        }

        List<Exit> exits() {
            return exits;
        }

        /** A new node that any of the bytes lead to. */
        Node read(ByteSet bytes) {
            return read(bytes, new Node());
        }

        Node read(String characters) {
            return read(ByteSet.of(characters));
        }

        Node read(ByteSet bytes, Node to) {
            edges.add(new Edge(bytes, to));
            return to;
        }

        Node exit(Node to) {
            exits.add(new Exit(null, to));
            return to;
        }

        Node exit(Guard guard, Node to) {
            exits.add(new Exit(guard, to));
            return to;
        }
    }
}
