package dev.katalog.benchmarks.corpus;

/** Puts what devices and relays write in front of a body. */
interface Envelope {

    /**
     * What the envelope must say.
     *
     * @param key the message id, or the program, empty for none
     * @param severity the severity from 0 to 7
     * @param body the text of the message
     */
    record Message(String key, int severity, String body) {}

    /** The whole line, without a line feed. */
    String line(Message message);
}
