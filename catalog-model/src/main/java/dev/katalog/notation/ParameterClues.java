package dev.katalog.notation;

import java.util.List;

/**
 * What a document tells about the parameters of a template beside the template itself.
 *
 * @param marked the words that it marks as parameters (italics), in the order in which they stand in the template, one entry for
 *     each place; empty if the document has no marks
 * @param explained the parameters that it explains
 */
public record ParameterClues(List<String> marked, List<Explained> explained) {

    /** A document that tells nothing. */
    public static final ParameterClues NONE = new ParameterClues(List.of(), List.of());

    public ParameterClues {
        marked = List.copyOf(marked);
        explained = List.copyOf(explained);
    }

    public boolean isEmpty() {
        return marked.isEmpty() && explained.isEmpty();
    }

    /**
     * A parameter that the document explains.
     *
     * @param parameter its name as the document writes it, without brackets
     * @param meaning what it is, in the document's words and language
     */
    public record Explained(String parameter, String meaning) {}
}
