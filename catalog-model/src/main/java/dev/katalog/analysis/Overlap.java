package dev.katalog.analysis;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.template.Template;

/**
 * Two templates that match the same body.
 *
 * @param competition when both are asked
 * @param winner the one that is tried first and so gets the body
 * @param loser the other one
 * @param witness a body that both match
 * @param relation how the bodies of the winner and of the loser relate
 */
public record Overlap(Competition competition, Form winner, Form loser, String witness, Relation relation) {

    /** A message and what one of its matchers matches. */
    public record Form(EventMessage message, Template template) {}

    /** When two templates are asked for the same body. */
    public enum Competition {
        /** Both messages are of the same program, or both have no tag. */
        PROGRAM,
        /** The winner is of a program; the loser has no tag, and is asked when no message of the program matches. */
        TAG,
        /** The line does not say which message it is, though lines of this catalog usually do. */
        WORDING,
        /** Both are templates of the same message, so that they give the same record, but with other values. */
        MESSAGE
    }

    /** How the bodies of the winner relate to those of the loser. */
    public enum Relation {
        /** The loser matches every body of the winner, and others, too: the winner is a special case. */
        NARROWER,
        /** The winner matches every body of the loser: the loser never gets one. */
        HIDING,
        /** Each matches bodies that the other does not match. */
        CROSSING
    }

    /**
     * Whether the order needs no reason beyond itself: the winner is a special case of the loser, or the tag of the line speaks
     * for the winner. A message that never gets a body is never settled so.
     */
    public boolean isSettledByOrder() {
        return relation == Relation.NARROWER || relation == Relation.CROSSING && competition == Competition.TAG;
    }

    /** Whether it is about lines that no device is known to send, so that no better guess than the order can be made. */
    boolean isGuess() {
        return competition == Competition.WORDING
                && relation == Relation.CROSSING
                && beginsWithGap(winner) != beginsWithGap(loser);
    }

    private static boolean beginsWithGap(Form form) {
        return Lookahead.isGap(form.template().segments().get(0));
    }

    /** {@code winner before loser: witness}. */
    @Override
    public String toString() {
        return winner.message().id() + " before " + loser.message().id() + ": " + witness;
    }
}
