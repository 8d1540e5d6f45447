package dev.katalog.golden.gateway;

import dev.katalog.runtime.Edition;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Explainer;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Nearest;
import dev.katalog.runtime.Prefixes;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of Acme Gateway into events.
 *
 * <p>Lines are bytes in UTF-8 (or any encoding that contains ASCII), with any of the envelopes that
 * {@link Envelope} knows, or none. No method throws on any line. All methods are stateless and safe for use by
 * several threads.
 */
@Generated("dev.katalog.generate.EventsGenerator")
public final class GateEvents {
    static final Edition EDITION = new Edition(
            "acme-gateway", "Acme", "Gateway",
            "", "", "");

    private GateEvents() {
    }

    /**
     * Reads a line; never null: a line that is no known message becomes {@link GateUnrecognized}.
     */
    public static GateEvent parse(String line) {
        byte[] bytes = Texts.utf8(line);
        int end = Envelope.bodyEnd(bytes, 0, bytes.length);
        long tag = Envelope.tag(bytes, 0, end);
        GateEvent event = match(bytes, 0, end, tag, null);
        return event != null ? event : unrecognized(bytes, tag, line);
    }

    /**
     * Reads the line in {@code line[from]} to {@code line[to - 1]}; allocates the record and its values, nothing else.
     * Never null: a line that is no known message becomes {@link GateUnrecognized}.
     */
    public static GateEvent parse(byte[] line, int from, int to) {
        int end = Envelope.bodyEnd(line, from, to);
        long tag = Envelope.tag(line, from, end);
        GateEvent event = match(line, from, end, tag, null);
        return event != null ? event : unrecognized(line, tag, Texts.string(line, from, to));
    }

    /**
     * Finds out which message a line is and where its fields stand, without building anything: allocates nothing.
     *
     * @return the message, also in {@code match}; null if the line is no known message
     */
    public static @Nullable MessageDescriptor identify(byte[] line, int from, int to, Match match) {
        match.clear();
        int end = Envelope.bodyEnd(line, from, to);
        long tag = Envelope.tag(line, from, end);
        match(line, from, end, tag, match);
        return match.descriptor();
    }

    /**
     * Reads the text of a message whose program is known (empty for a message without a tag), without envelope.
     */
    public static GateEvent parseBody(String program, String body) {
        int head = Texts.utf8(program).length;
        byte[] bytes = Texts.utf8(program + body);
        int from = Envelope.bodyStart(bytes, head, bytes.length);
        int end = Envelope.bodyEnd(bytes, from, bytes.length);
        GateEvent event = body(bytes, 0, head, from, end, null);
        return event != null ? event : new GateUnrecognized(body, program.isEmpty() ? null : program);
    }

    /**
     * What the catalog says about each of its messages, in the order of the catalog.
     */
    public static List<MessageDescriptor> descriptors() {
        return GateMatchers.descriptors();
    }

    /**
     * The edition of the vendor's document that the events were generated from.
     */
    public static Edition edition() {
        return EDITION;
    }

    private static GateUnrecognized unrecognized(byte[] line, long tag, String raw) {
        String id = GateMatchers.programName(line, Envelope.programStart(tag), Envelope.programLength(tag));
        return new GateUnrecognized(raw, id);
    }

    /**
     * Explains a line; offsets in the explanation are offsets in its UTF-8 bytes.
     */
    public static Explanation explain(String line) {
        byte[] bytes = Texts.utf8(line);
        return explain(bytes, 0, bytes.length);
    }

    /**
     * Says why the line in {@code line[from]} to {@code line[to - 1]} is no known message: the messages it comes
     * nearest to, and where it parts from each. To be asked when a person wants to know: it compares the line with
     * the whole catalog.
     */
    public static Explanation explain(byte[] line, int from, int to) {
        Match match = new Match();
        identify(line, from, to, match);
        return Explaining.EXPLAINER.explain(line, from, to, match);
    }

    /**
     * Where a line, or a body without its envelope, parts from the nearest message of the program.
     */
    static Mismatch mismatch(String raw, @Nullable String program) {
        byte[] line = Texts.utf8(raw);
        int end = Envelope.bodyEnd(line, 0, line.length);
        long tag = Envelope.tag(line, 0, end);
        int start = Envelope.programStart(tag);
        int length = Envelope.programLength(tag);
        int body = Envelope.body(tag);
        if (program != null && !program.equals(Texts.string(line, start, start + length))) {
            start = 0;
            length = Texts.utf8(program).length;
            line = Texts.utf8(program + raw);
            end = Envelope.bodyEnd(line, length, line.length);
            body = Envelope.bodyStart(line, length, end);
        }
        return Nearest.of(GateMatchers.descriptors(line, start, length), GateEvents::skip, line, body, end);
    }

    /**
     * As {@link Prefixes} wants it.
     */
    private static int skip(String prefix, byte[] line, int at, int end) {
        return at;
    }

    private static @Nullable GateEvent match(byte[] line, int from, int end, long tag,
            @Nullable Match match) {
        int at = Envelope.body(tag);
        GateEvent event = body(line, Envelope.programStart(tag), Envelope.programLength(tag), at, end, match);
        if (event != null) {
            return event;
        }
        // The word taken for a tag or a host may be the first word of a message that has no tag.
        int untagged = Envelope.untaggedBody(line, from, end);
        return untagged == at ? null : body(line, from, 0, untagged, end, match);
    }

    private static @Nullable GateEvent body(byte[] line, int program, int length, int at, int end,
            @Nullable Match match) {
        if (match != null) {
            match.body(at, end);
        }
        GateEvent event = length == 0 ? null : GateMatchers.byProgram(line, at, end, match, program, length);
        return event != null ? event : GateMatchers.untagged(line, at, end, match);
    }

    private static final class Explaining {
        static final Explainer EXPLAINER = Explainer.byProgram(descriptors(), GateEvents::skip);
    }
}
