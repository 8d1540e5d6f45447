package dev.katalog.events.bound;

import java.nio.charset.StandardCharsets;

/**
 * A line of any size that is hard to read.
 *
 * @param key the id or program that its body is read under; null if it has none
 * @param header what stands before the body
 * @param body the body
 * @param blocks what it is compared with, see {@link Plan}
 */
record HostileLine(String key, String header, HostileBodies.Body body, int blocks) {

    byte[] ofSize(int size) {
        return (header + body.ofSize(size)).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return "'" + header + "' + " + body;
    }
}
