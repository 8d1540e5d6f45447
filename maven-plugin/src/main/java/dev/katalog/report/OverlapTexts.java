package dev.katalog.report;

import dev.katalog.analysis.Overlap;

/** When two messages compete for a line, and how their bodies relate, for people. */
final class OverlapTexts {

    private OverlapTexts() {}

    static String of(Overlap overlap) {
        String winner = overlap.winner().message().id();
        String loser = overlap.loser().message().id();
        String relation = switch (overlap.relation()) {
            case NARROWER -> winner + " is a special case of " + loser + ".";
            case HIDING -> winner + " matches all that " + loser + " matches, which so never gets a line.";
            case CROSSING -> "Each matches lines that the other does not match.";
        };
        return when(overlap.competition()) + relation;
    }

    private static String when(Overlap.Competition competition) {
        return switch (competition) {
            case WORDING -> "Only where a line lacks its code. ";
            case TAG -> "The tag of the line decides. ";
            case PROGRAM, MESSAGE -> "";
        };
    }
}
