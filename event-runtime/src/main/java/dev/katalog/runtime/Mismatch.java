package dev.katalog.runtime;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where a body and the nearest template part.
 *
 * <p>It is worked out from the {@link Unrecognized#raw text} of the line. Where the line was no UTF-8, each of its bytes is one
 * character of that text, and those beyond ASCII count for two bytes here; the {@code explain} of the entry point has offsets
 * in any line as it came.
 *
 * @param nearest the message whose template agrees best; null if there is no candidate, or several and none agrees at all
 * @param agreed bytes of UTF-8 from the start of the body, behind its prefix, up to which the text agrees with that template
 * @param expected what the template wants there: literal text, a field as {@code <name:type>}, a gap with what must follow it as
 *     {@code <name:text>: }, or {@code end of message}; empty if {@code nearest} is null
 * @param found what stands there instead, or {@code end of message}
 */
public record Mismatch(@Nullable MessageDescriptor nearest, int agreed, String expected, String found)
        implements Serializable {

    public Mismatch {
        if (agreed < 0) {
            throw new IllegalArgumentException("agreed must not be negative: " + agreed);
        }
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }
}
