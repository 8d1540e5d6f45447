package dev.katalog.runtime;

import dev.katalog.runtime.scan.Texts;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The header of a line: everything before the message. Every part is optional.
 *
 * <p>Reads all the forms that {@link Envelope} knows. Where a relay put its own header before the device's, PRI is the
 * first one that stands in the header, {@code time} the last one, the device's, and {@code host} the first host, the
 * relay's. Of a collector's {@code 192.0.2.253:514} and of {@code [192.0.2.253]} the host is the address. Reading allocates
 * and is not meant for every line of a stream.
 *
 * @param facility facility from the PRI, or else from a collector's {@code local7.debug}, 0 to 23
 * @param severity severity from the same place; a Cisco code's own is {@link Envelope#severity}
 * @param time the time; null if there is none or no such time, as on 31 February
 * @param host the name or address of the sender as on the line
 * @param program the program of the tag, or APP-NAME of RFC 5424, unless that is a Cisco code; null for {@code -- MARK --}
 *     behind a host with a colon
 * @param pid the process id of the tag, or PROCID of RFC 5424
 * @param bodyOffset where the body begins, behind the code or the tag: an offset in the array
 */
public record SyslogHeader(
        @Nullable Integer facility,
        @Nullable Severity severity,
        @Nullable SyslogTime time,
        @Nullable String host,
        @Nullable String program,
        @Nullable String pid,
        int bodyOffset)
        implements Serializable {

    /**
     * Reads the header of a line in a range of an array. Whatever the line is, there is an answer.
     *
     * @throws IndexOutOfBoundsException if the range does not lie within the array
     */
    public static SyslogHeader parse(byte[] line, int from, int to) {
        Objects.checkFromToIndex(from, to, line.length);
        return new HeaderReader(line, from, to).read();
    }

    /**
     * Reads the header of a line whose body is known to begin at an offset: the one that {@link Match#bodyStart} reports.
     *
     * <p>Nothing of the body becomes header then. In {@code Nov 17 16:20:40 Killing pppd} the first word behind the time is
     * where a host stands, and only who knows the message knows that it is none; the other methods take it for the host.
     *
     * @throws IndexOutOfBoundsException if the range does not lie within the array, or the body not within the range
     */
    public static SyslogHeader parse(byte[] line, int from, int to, int bodyStart) {
        Objects.checkFromToIndex(from, to, line.length);
        Objects.checkFromToIndex(from, bodyStart, to);
        return new HeaderReader(line, from, to).read(bodyStart);
    }

    /** Reads the header of a line; {@code bodyOffset} is then an offset in its UTF-8 bytes. */
    public static SyslogHeader parse(String line) {
        byte[] bytes = Texts.utf8(line);
        return parse(bytes, 0, bytes.length);
    }
}
