package dev.katalog.runtime;

import java.io.Serializable;

/**
 * One log message as a value: what every generated record is.
 *
 * <p>Events are immutable and hold no reference to the bytes that they were read from.
 */
public interface Event extends Serializable {

    /** What the catalog says about this message; for an unrecognised line, about the catalog's unrecognised form. */
    MessageDescriptor descriptor();

    /**
     * The body text again, without an envelope. Parsing it gives an equal event; it need not be the text that was read,
     * since runs of blanks, leading zeros and the like are not kept.
     *
     * <p>A value is written as it is. So a text that holds what stands behind it in the template ({@code a, IP = b} for a
     * user), or is empty, or begins or ends in a blank, may be read back as something else; nothing is quoted, for devices
     * quote nothing.
     *
     * @throws IllegalStateException if the event was made with components that no wording of the message has together
     * @throws IllegalArgumentException if the event was made with a decimal number that is not finite
     */
    String format();
}
