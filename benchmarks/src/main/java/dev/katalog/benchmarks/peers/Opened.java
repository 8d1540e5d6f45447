package dev.katalog.benchmarks.peers;

/**
 * A line whose envelope was read.
 *
 * @param keyStart where the message id or the program begins
 * @param keyEnd where it ends; the same if the line has none
 * @param body where the body begins
 * @param otherBody where it begins if the word before it was no host but the first of the body
 */
public record Opened(int keyStart, int keyEnd, int body, int otherBody) {

    Opened(int keyStart, int keyEnd, int body) {
        this(keyStart, keyEnd, body, body);
    }

    /** The same with another place where the body may begin. */
    Opened or(int untagged) {
        return new Opened(keyStart, keyEnd, body, untagged);
    }
}
