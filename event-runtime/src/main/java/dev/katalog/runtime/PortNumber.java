package dev.katalog.runtime;

/**
 * A port by number.
 *
 * @param value 0 to 65535
 */
public record PortNumber(int value) implements Port {

    /** The highest port number. */
    public static final int MAX_VALUE = 65535;

    public PortNumber {
        if (value < 0 || value > MAX_VALUE) {
            throw new IllegalArgumentException("port number must be within 0 to 65535: " + value);
        }
    }

    /** The number in decimal. */
    @Override
    public String toString() {
        return Integer.toString(value);
    }
}
