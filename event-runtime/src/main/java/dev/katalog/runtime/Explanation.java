package dev.katalog.runtime;

import dev.katalog.runtime.scan.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Why a line is no known message: what its envelope says, and which messages it comes nearest to. Immutable; holds a copy of
 * the line. Offsets are counted in bytes from the start of the line.
 */
public final class Explanation {

    /** How many near misses an explanation has at most. */
    public static final int MAX_NEAREST = 3;

    private static final Comparator<NearMiss> ORDER =
            Comparator.comparingInt(NearMiss::weight).reversed();

    /** What is known of a line. */
    public enum Finding {
        /** It is a known message. */
        RECOGNIZED,
        /** The catalog has the id or messages of the program, but none with this text. */
        NEW_WORDING,
        /** It has a message code, but the catalog does not have its id. */
        UNKNOWN_ID,
        /** It is in the console form, which shows no id, and no message has this text. */
        WITHOUT_ID,
        /** It has a tag, but the catalog has no messages of its program. */
        UNKNOWN_PROGRAM,
        /** No message code or tag can be read where one should stand. */
        UNSIGNED
    }

    private final byte[] line;
    private final Finding finding;
    private final @Nullable MessageDescriptor message;
    private final @Nullable String messageId;
    private final @Nullable String program;
    private final SyslogHeader header;
    private final List<NearMiss> nearest;

    private Explanation(
            byte[] line,
            Finding finding,
            @Nullable MessageDescriptor message,
            @Nullable String messageId,
            @Nullable String program,
            SyslogHeader header,
            List<NearMiss> nearest) {
        this.line = line;
        this.finding = finding;
        this.message = message;
        this.messageId = messageId;
        this.program = program;
        this.header = header;
        this.nearest = nearest.stream().sorted(ORDER).limit(MAX_NEAREST).toList();
    }

    /** The line is a known message. */
    static Explanation recognized(byte[] line, MessageDescriptor message, int bodyStart) {
        SyslogHeader header = SyslogHeader.parse(line, 0, line.length, bodyStart);
        return new Explanation(line, Finding.RECOGNIZED, message, null, null, header, List.of());
    }

    /** The line is none. */
    static Explanation unrecognized(byte[] line, Sign sign, List<NearMiss> nearest) {
        SyslogHeader header = SyslogHeader.parse(line, 0, line.length);
        return new Explanation(line, sign.finding(), null, sign.id(), sign.program(), header, nearest);
    }

    /** What is known of the line. */
    public Finding finding() {
        return finding;
    }

    /** The message that the line is; null unless it is recognised. */
    public @Nullable MessageDescriptor message() {
        return message;
    }

    /**
     * The id of the line's message code; where no code can be read, a known id that stands in the line as in one; null if there
     * is none or the line is recognised.
     */
    public @Nullable String messageId() {
        return messageId;
    }

    /**
     * The program of the line's tag; where no tag can be read, a known program that stands in the line as in one; null if there
     * is none or the line is recognised.
     */
    public @Nullable String program() {
        return program;
    }

    /** What the envelope says. */
    public SyslogHeader header() {
        return header;
    }

    /**
     * The messages that the line comes nearest to, at most {@value #MAX_NEAREST}, the nearest first; none if the line is
     * recognised, or if nothing is near. The message of an id that the line bears is always the first.
     */
    public List<NearMiss> nearest() {
        return nearest;
    }

    /** The whole line. */
    public String raw() {
        return Texts.string(line, 0, line.length);
    }

    /**
     * For a line that bears no sign of either of two catalogs: this explanation with the nearest messages of both. If the id of a
     * broken message code stands in it, that says more than a program that nobody knows, and than what is near by wording.
     *
     * @param other what the other catalog says about the same line
     */
    public Explanation with(Explanation other) {
        Objects.requireNonNull(other, "other");
        if (messageId != null) {
            return this;
        }
        List<NearMiss> near = other.messageId != null
                ? other.nearest
                : Stream.concat(nearest.stream(), other.nearest.stream()).toList();
        return new Explanation(
                line,
                other.messageId != null ? other.finding : finding,
                message,
                other.messageId,
                program == null ? other.program : program,
                header,
                near);
    }

    byte[] line() {
        return line;
    }

    /** Whether there is nothing in the line but blanks and padding. */
    boolean isBlank() {
        int end = Envelope.bodyEnd(line, 0, line.length);
        return Envelope.bodyStart(line, 0, end) == end;
    }

    /**
     * The explanation for people: what is known, the line with a caret under the place where it parts from the nearest message,
     * cut around that place if it is long, and the near misses. Safe for a terminal, see {@link TerminalText}. Lines end with a
     * line feed, the last one has none.
     */
    @Override
    public String toString() {
        return ExplanationText.of(this);
    }
}
