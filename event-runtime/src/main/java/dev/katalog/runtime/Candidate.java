package dev.katalog.runtime;

/**
 * A message laid upon a line.
 *
 * @param message the message
 * @param from where the body begins, with the prefix of the message
 * @param start where it begins behind that
 * @param walk how far its best form agrees from there
 * @param common letters of the words of that form which stand anywhere in the body
 * @param letters letters of all its words
 */
record Candidate(MessageDescriptor message, int from, int start, FormWalk walk, int common, int letters) {

    private static final int ID_WEIGHT = 1000;
    /** Less agreement is chance. */
    private static final int LEAST = 4;

    /** What candidates are ranked by, see {@link NearMiss#weight}. */
    int weight(Sign sign) {
        String program = message.program();
        int signed =
                sign.isIdOf(message) ? ID_WEIGHT : program != null && sign.isProgramOf(message) ? program.length() : 0;
        return signed + agreement();
    }

    /** How much of the wording stands in the line. */
    int agreement() {
        return walk.evidence() + common;
    }

    /** Whether enough of the wording stands in the line: a quarter of the words, in their order or not. */
    boolean agrees() {
        return agreement() >= LEAST && 4 * Math.max(walk.evidence(), common) >= letters;
    }
}
