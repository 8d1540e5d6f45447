package dev.katalog.runtime;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A form of a message, read once and ready to be walked over any number of bodies.
 *
 * @param text the form as the descriptor has it
 * @param nodes its parts, each knowing where it goes on
 * @param first the index of the first node
 */
record Form(String text, List<Node> nodes, int first) {

    /**
     * A place in a form.
     *
     * @param part what stands there; null at the end of the form
     * @param next the node behind the part: of an optional part the first one inside
     * @param without the node behind an optional part; -1 of all others
     */
    record Node(@Nullable FormPart part, int next, int without) {

        boolean isOptional() {
            return without >= 0;
        }
    }

    static Form read(String text) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(new Node(null, -1, -1));
        int first = link(FormReader.read(text), 0, nodes);
        return new Form(text, List.copyOf(nodes), first);
    }

    static List<Form> readAll(MessageDescriptor message) {
        return message.forms().stream().map(Form::read).toList();
    }

    private static int link(List<FormPart> parts, int after, List<Node> nodes) {
        int next = after;
        for (int i = parts.size() - 1; i >= 0; i--) {
            FormPart part = parts.get(i);
            nodes.add(
                    part instanceof FormPart.Optional optional
                            ? new Node(part, link(optional.parts(), next, nodes), next)
                            : new Node(part, next, -1));
            next = nodes.size() - 1;
        }
        return next;
    }

    /** The node itself, or the one behind it and all further optional parts: what must stand there in the end. */
    Node required(int node) {
        Node required = nodes.get(node);
        while (required.isOptional()) {
            required = nodes.get(required.without());
        }
        return required;
    }

    /** Whether it begins with a field that takes anything. */
    boolean beginsWithGap() {
        return required(first).part() instanceof FormPart.Field field && field.isGap();
    }

    /** Whether a body may begin with a byte, as far as that can be told at a glance. */
    boolean mayBeginWith(byte value) {
        return !(nodes.get(first).part() instanceof FormPart.Literal literal)
                || literal.text().charAt(0) == value
                || literal.text().charAt(0) >= 0x80;
    }

    /** All its literal text, also of optional parts. */
    List<String> literals() {
        return literals(nodes);
    }

    /** The literal text that must be there. */
    List<String> requiredLiterals() {
        List<Node> required = new ArrayList<>();
        for (Node node = required(first); node.part() != null; node = required(node.next())) {
            required.add(node);
        }
        return literals(required);
    }

    private static List<String> literals(List<Node> nodes) {
        return nodes.stream()
                .map(Node::part)
                .filter(FormPart.Literal.class::isInstance)
                .map(part -> ((FormPart.Literal) part).text())
                .toList();
    }
}
