package dev.katalog.runtime;

/**
 * A host that is no address: a name, or an address that the device masked ({@code XXX.XXX.XXX.XXX}).
 *
 * @param text the text as on the wire: not empty, without blanks
 */
public record HostName(String text) implements Host {

    public HostName {
        if (text.isEmpty() || text.indexOf(' ') >= 0) {
            throw new IllegalArgumentException("a host name is not empty and has no blank: '" + text + "'");
        }
    }

    /** The text as on the wire. */
    @Override
    public String toString() {
        return text;
    }
}
