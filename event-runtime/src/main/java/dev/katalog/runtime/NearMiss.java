package dev.katalog.runtime;

import java.util.Objects;

/**
 * A message that a line could be meant to be, and where they part. Offsets are counted in bytes from the start of the line.
 *
 * <p>The form and the texts are printable: what a terminal might obey is escaped, see {@link TerminalText}.
 *
 * @param message the message
 * @param form that one of its {@link MessageDescriptor#forms} which agrees best
 * @param start where the form was laid upon the line: the start of the body, behind the message's prefix
 * @param agreed the offset up to which the line agrees with the form; where all of the text agrees, the offset of the id or
 *     program that is another
 * @param expected what the message wants at {@code agreed}: literal text, a field as {@code <name:type>}, a gap with what must
 *     follow it as {@code <name:text>: }, {@code end of message}, {@code message code 713228}, {@code program pluto}, or {@code a header that can be read}
 * @param found what stands there, at most 40 characters of it, or {@code end of message}
 * @param weight what near misses are ranked by: the bytes that literals and typed fields took up to {@code agreed}, those of
 *     words of the message that stand anywhere in the text, those of the program if it is the line's, and 1000 if the line
 *     bears the id of the message
 */
public record NearMiss(
        MessageDescriptor message, String form, int start, int agreed, String expected, String found, int weight) {

    public NearMiss {
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(expected, "expected");
        Objects.requireNonNull(found, "found");
    }
}
