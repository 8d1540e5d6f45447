package dev.katalog.fuzzing;

/**
 * A line inside a larger array. What lies outside must not matter, so it looks like more of the same.
 *
 * @param line the array
 * @param from where the line begins
 * @param to where it ends
 */
record Padded(byte[] line, int from, int to) {

    private static final int BEFORE = 11;
    private static final int BEHIND = 40;

    static Padded of(byte[] text) {
        byte[] line = new byte[BEFORE + text.length + BEHIND];
        for (int i = 0; i < line.length; i++) {
            line[i] = text.length == 0 ? (byte) '0' : text[Math.floorMod(i - BEFORE, text.length)];
        }
        return new Padded(line, BEFORE, BEFORE + text.length);
    }

    /** An offset in the array for one in the text; what is negative means none and stays. */
    int at(int offset) {
        return offset < 0 ? offset : offset + from;
    }
}
