package dev.katalog.runtime;

/**
 * A message laid upon a line.
 *
 * @param message the message
 * @param from where the body begins, with the prefix of the message
 * @param start where it begins behind that
 * @param walk how far its best form agrees from there
 * @param common letters of the words of that form which stand anywhere in the body
 * @param letters letters of those of its words that must be there
 */
record Candidate(MessageDescriptor message, int from, int start, FormWalk walk, int common, int letters) {

    private static final int ID_WEIGHT = 1000;
    private static final int LEAST_OF_PROGRAM = 4;
    private static final int LEAST_OF_OTHERS = 8;

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

    /**
     * Whether it is worth telling: the message of the line's id is, any other if a quarter of its words is there, in the order
     * of the form or not, and more than chance would have it.
     */
    boolean isNear(Sign sign) {
        int least = sign.isProgramOf(message) ? LEAST_OF_PROGRAM : LEAST_OF_OTHERS;
        return sign.isIdOf(message) || agreement() >= least && 4 * Math.max(walk.evidence(), common) >= letters;
    }
}
