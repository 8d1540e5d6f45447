package dev.katalog.examples.readlog;

/** What the program tells about lines. */
interface Report {

    /** The lines of an input come next; what it is called in messages. */
    default void begin(String input) {}

    /** Takes the line in a range of an array, which is valid only during the call. */
    void line(byte[] line, int from, int to);

    /** Shows what has been reported so far. */
    void flush();

    /** Reports what can be said only after the last line. */
    void finish();
}
