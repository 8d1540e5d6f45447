package dev.katalog.runtime;

/**
 * A message laid upon a line.
 *
 * @param message the message
 * @param from where the body begins, with the prefix of the message
 * @param start where it begins behind that
 * @param walk how far its best form agrees from there
 * @param common letters of the words of that form which stand anywhere in the body
 * @param all letters of all its words
 */
record Candidate(MessageDescriptor message, int from, int start, FormWalk walk, int common, int all) {

    private static final int ID_WEIGHT = 1000;
    private static final int LEAST_AGREEMENT = 8;

    /** What candidates are ranked by, see {@link NearMiss#weight}. */
    int weight(Sign sign) {
        int signed = sign.isIdOf(message)
                ? ID_WEIGHT
                : sign.isProgramOf(message) ? sign.program().length() : 0;
        return signed + walk.evidence() + common;
    }

    /**
     * Whether it is worth telling. A message whose sign the line bears is; of any other half of the words must be there, in the
     * order of its form or not, for a few common words are in every line.
     */
    boolean isNear(Sign sign) {
        int agreement = walk.evidence() + common;
        return sign.isIdOf(message)
                || sign.isProgramOf(message) && agreement > 0
                || agreement >= LEAST_AGREEMENT && 2 * Math.max(walk.evidence(), common) >= all;
    }
}
