package dev.katalog.runtime;

/**
 * A port by the name of its service, or digits that are no port number.
 *
 * @param text the text as on the wire: not empty, without blanks
 */
public record ServiceName(String text) implements Port {

    public ServiceName {
        if (text.isEmpty() || text.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a service name is not empty and has no blank: '" + text + "'");
        }
    }

    /** The text as on the wire. */
    @Override
    public String toString() {
        return text;
    }
}
