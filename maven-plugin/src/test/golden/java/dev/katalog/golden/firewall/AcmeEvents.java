package dev.katalog.golden.firewall;

import dev.katalog.runtime.Edition;
import dev.katalog.runtime.Envelope;
import dev.katalog.runtime.Explainer;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Mismatch;
import dev.katalog.runtime.Nearest;
import dev.katalog.runtime.Prefixes;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Texts;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Reads lines of Acme Firewall into events.
 *
 * <p>Lines are bytes in UTF-8 (or any encoding that contains ASCII), with any of the envelopes that
 * {@link Envelope} knows, or none. No method throws on any line. All methods are stateless and safe for use by
 * several threads.
 */
@Generated("dev.katalog.generate.EventsGenerator")
public final class AcmeEvents {
    static final Edition EDITION = new Edition(
            "acme-firewall", "Acme", "Firewall",
            "Acme Firewall Messages", "2.1", "en");

    private AcmeEvents() {
    }

    /**
     * Reads a line; never null: a line that is no known message becomes {@link AcmeUnrecognized}.
     */
    public static AcmeEvent parse(String line) {
        byte[] bytes = Texts.utf8(line);
        int end = Envelope.bodyEnd(bytes, 0, bytes.length);
        long code = Envelope.code(bytes, 0, end);
        AcmeEvent event = match(bytes, end, code, null);
        return event != null ? event : unrecognized(code, line);
    }

    /**
     * Reads the line in {@code line[from]} to {@code line[to - 1]}; allocates the record and its values, nothing else.
     * Never null: a line that is no known message becomes {@link AcmeUnrecognized}.
     */
    public static AcmeEvent parse(byte[] line, int from, int to) {
        int end = Envelope.bodyEnd(line, from, to);
        long code = Envelope.code(line, from, end);
        AcmeEvent event = match(line, end, code, null);
        return event != null ? event : unrecognized(code, Texts.string(line, from, to));
    }

    /**
     * Finds out which message a line is and where its fields stand, without building anything: allocates nothing.
     *
     * @return the message, also in {@code match}; null if the line is no known message
     */
    public static @Nullable MessageDescriptor identify(byte[] line, int from, int to, Match match) {
        match.clear();
        int end = Envelope.bodyEnd(line, from, to);
        long code = Envelope.code(line, from, end);
        match(line, end, code, match);
        return match.descriptor();
    }

    /**
     * Reads the text of a message whose id is known, without envelope. An id is six digits: any other text is the id of no message.
     */
    public static AcmeEvent parseBody(String id, String body) {
        byte[] bytes = Texts.utf8(body);
        int from = Envelope.bodyStart(bytes, 0, bytes.length);
        int end = Envelope.bodyEnd(bytes, from, bytes.length);
        AcmeEvent event = AcmeMatchers.byId(Envelope.id(id), bytes, from, end, null);
        return event != null ? event : new AcmeUnrecognized(body, id);
    }

    /**
     * What the catalog says about each of its messages, in the order of the catalog.
     */
    public static List<MessageDescriptor> descriptors() {
        return AcmeMatchers.descriptors();
    }

    /**
     * The edition of the vendor's document that the events were generated from.
     */
    public static Edition edition() {
        return EDITION;
    }

    private static AcmeUnrecognized unrecognized(long code, String raw) {
        String id = code < 0 || Envelope.id(code) == Envelope.NO_ID ? null : Integer.toString(1_000_000 + Envelope.id(code)).substring(1);
        return new AcmeUnrecognized(raw, id);
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
     * Where a line, or a body without its envelope, parts from the message of the id.
     */
    static Mismatch mismatch(String raw, @Nullable String id) {
        byte[] line = Texts.utf8(raw);
        int end = Envelope.bodyEnd(line, 0, line.length);
        long code = Envelope.code(line, 0, end);
        int number = id == null ? Envelope.NO_ID : Envelope.id(id);
        boolean inLine = code >= 0 && Envelope.id(code) == number;
        int body = inLine ? Envelope.body(code) : Envelope.bodyStart(line, 0, end);
        MessageDescriptor descriptor = AcmeMatchers.descriptor(number);
        List<MessageDescriptor> candidates = descriptor == null ? List.of() : List.of(descriptor);
        return Nearest.of(candidates, AcmeEvents::skip, line, body, end);
    }

    /**
     * As {@link Prefixes} wants it.
     */
    private static int skip(String prefix, byte[] line, int at, int end) {
        switch (prefix) {
            case "AcmePeer":
                return FoundPrefix.end(AcmePeer.find(line, at, end), at);
            default:
                return at;
        }
    }

    private static @Nullable AcmeEvent match(byte[] line, int end, long code,
            @Nullable Match match) {
        if (code < 0) {
            return null;
        }
        int at = Envelope.body(code);
        if (match != null) {
            match.body(at, end);
        }
        int id = Envelope.id(code);
        return id == Envelope.NO_ID ? AcmeMatchers.byWording(line, at, end, match) : AcmeMatchers.byId(id, line, at, end, match);
    }

    private static final class Explaining {
        static final Explainer EXPLAINER = Explainer.byId(descriptors(), AcmeEvents::skip);
    }
}
