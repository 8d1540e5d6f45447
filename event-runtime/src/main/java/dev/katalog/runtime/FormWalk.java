package dev.katalog.runtime;

import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import java.util.Set;

/**
 * Walks one form over one body as far as they agree. It never goes back: a gap ends at the leftmost place where the next part
 * fits, an optional part is taken where it fits. That is not the whole contract of a match, but enough to say where a text
 * that did not match leaves the form.
 */
final class FormWalk {

    /** The types of fields; anything else behind the colon is a choice. */
    static final Set<String> TYPES = Set.of(
            "text", "token", "host", "int", "long", "signed", "decimal", "hex", "spi", "version", "ipv4", "ip",
            "prefix", "mac", "port");

    private static final int SEARCH_WINDOW = 512;

    static final String END = "end of message";

    private final byte[] body;
    private final int end;
    private int at;
    /** Bytes that literals and typed fields took: what a form is ranked by, since gaps take anything. */
    private int evidence;
    /** Whether a gap is open, where it began, and whether it may hold blanks. */
    private boolean gap;

    private int gapStart;
    private boolean gapIsToken;

    private int furthest;
    private int furthestEvidence;
    private String expected = "";

    FormWalk(byte[] body, int from, int to) {
        this.body = body;
        this.at = from;
        this.end = to;
        this.furthest = from;
    }

    /** Walks; afterwards the other methods tell how far it went. */
    void walk(List<FormPart> parts) {
        if (!sequence(parts)) {
            return;
        }
        if (gap) {
            int stop = gapIsToken ? Tokens.blank(body, gapStart, end) : end;
            at = stop;
        }
        miss(at, evidence, END);
    }

    /** How many bytes literals and typed fields took up to {@link #furthest}. */
    int evidence() {
        return furthestEvidence;
    }

    /** The offset up to which the body agreed. */
    int furthest() {
        return furthest;
    }

    /** What the form wants at {@link #furthest}. */
    String expected() {
        return expected;
    }

    private boolean sequence(List<FormPart> parts) {
        for (FormPart part : parts) {
            if (!step(part)) {
                return false;
            }
        }
        return true;
    }

    private boolean step(FormPart part) {
        if (part instanceof FormPart.Optional optional) {
            return optional(optional);
        }
        if (part instanceof FormPart.Field field && field.isGap()) {
            return openGap(field);
        }
        int start = gap ? search(part) : at;
        int stop = start < 0 ? -1 : end(part, start, end);
        if (stop < 0) {
            missed(part);
            return false;
        }
        evidence += stop - start;
        at = stop;
        gap = false;
        return true;
    }

    /** A gap takes at least one byte; two gaps in a row share what is there. */
    private boolean openGap(FormPart.Field field) {
        int first = gap ? gapStart + 1 : at;
        if (first >= end || field.isToken() && body[first] == ' ') {
            miss(first, evidence, field.toString());
            return false;
        }
        gapIsToken = field.isToken() && (!gap || gapIsToken);
        gapStart = first;
        gap = true;
        return true;
    }

    private boolean optional(FormPart.Optional optional) {
        int savedAt = at;
        int savedEvidence = evidence;
        boolean savedGap = gap;
        int savedGapStart = gapStart;
        boolean savedGapIsToken = gapIsToken;
        if (!sequence(optional.parts())) {
            at = savedAt;
            evidence = savedEvidence;
            gap = savedGap;
            gapStart = savedGapStart;
            gapIsToken = savedGapIsToken;
        }
        return true;
    }

    /** The leftmost place behind the first byte of the open gap where a part fits, or -1. */
    private int search(FormPart part) {
        int from = Math.min(gapStart + 1, end);
        if (part instanceof FormPart.Literal literal) {
            return gapIsToken
                    ? Literals.findInToken(body, from, end, literal.text(), 0)
                    : Literals.find(body, from, end, literal.text());
        }
        int last = gapIsToken ? Tokens.blank(body, from, end) : end;
        for (int start = from; start < last; start++) {
            // A long run of digits that is no number would otherwise be read again from each of its digits.
            if (end(part, start, Math.min(end, start + SEARCH_WINDOW)) >= 0) {
                return start;
            }
        }
        return -1;
    }

    private int end(FormPart part, int start, int limit) {
        if (part instanceof FormPart.Literal literal) {
            return Literals.match(body, start, limit, literal.text());
        }
        if (part instanceof FormPart.Choice choice) {
            int longest = -1;
            for (String spelling : choice.spellings()) {
                longest = Math.max(longest, Literals.match(body, start, limit, spelling));
            }
            return longest;
        }
        return part instanceof FormPart.Field field ? end(field.type(), start, limit) : -1;
    }

    private int end(String type, int start, int limit) {
        return switch (type) {
            case "int" -> Numbers.intEnd(body, start, limit);
            case "long" -> Numbers.longEnd(body, start, limit);
            case "signed" -> Numbers.signedEnd(body, start, limit);
            case "decimal" -> Numbers.decimalEnd(body, start, limit);
            case "hex", "spi" -> Numbers.hexEnd(body, start, limit);
            case "version" -> Tokens.versionEnd(body, start, limit);
            case "ipv4" -> Addresses.ipv4End(body, start, limit);
            case "ip" -> Addresses.ipEnd(body, start, limit);
            case "prefix" -> Addresses.prefixEnd(body, start, limit);
            case "mac" -> Addresses.macEnd(body, start, limit);
            case "port" -> Tokens.portEnd(body, start, limit);
            default -> -1;
        };
    }

    /** Of a literal as much as agrees is counted; a token that it does not follow goes up to the next blank. */
    private void missed(FormPart part) {
        int start = !gap ? at : gapIsToken ? Tokens.blank(body, gapStart, end) : gapStart;
        if (!(part instanceof FormPart.Literal literal)) {
            miss(start, evidence, part.toString());
            return;
        }
        String text = literal.text();
        if (gap && !gapIsToken) {
            miss(start, evidence, text);
            return;
        }
        int agreed = 0;
        int where = start;
        int next = start;
        while (next >= 0 && agreed < text.length()) {
            where = next;
            agreed++;
            next = Literals.match(body, start, end, text.substring(0, agreed));
        }
        miss(where, evidence + where - start, text.substring(agreed - 1));
    }

    /** Remembers the furthest miss; of several at one place the last, which stands in no optional part. */
    private void miss(int where, int evidenceThere, String wanted) {
        if (where >= furthest) {
            furthest = where;
            furthestEvidence = evidenceThere;
            expected = wanted;
        }
    }
}
