package dev.katalog.catalog;

import java.util.List;

/**
 * Changes of a catalog that may be, as people wrote them down.
 *
 * @param entries in the order of the file
 */
public record Allowances(List<Allowance> entries) {

    /** Nothing is allowed. */
    public static final Allowances NONE = new Allowances(List.of());

    /** As a subject: whatever the rule finds. */
    public static final String EVERYTHING = "*";

    public Allowances {
        entries = List.copyOf(entries);
    }

    /**
     * A change that may be.
     *
     * @param rule the id of the rule
     * @param subject what changes, or {@link #EVERYTHING}
     * @param reason why it may
     */
    public record Allowance(LocatedText rule, LocatedText subject, String reason) {}
}
