package dev.katalog.runtime;

import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.io.Serializable;

/** A transport port: its number, or the name of the service as the device shows it. */
public sealed interface Port extends Serializable permits PortNumber, ServiceName {

    /**
     * Reads a port: digits alone, at most 65535 and without leading zeros, are a {@link PortNumber}, anything else is a
     * {@link ServiceName}. So {@code toString} gives the text again.
     *
     * @throws IllegalArgumentException if the text is empty or holds a blank
     */
    static Port parse(String text) {
        byte[] bytes = Texts.utf8(text);
        return Tokens.port(bytes, 0, bytes.length);
    }
}
