package dev.katalog.runtime;

import dev.katalog.runtime.scan.Texts;

/**
 * Says which message a body comes nearest to and where they part. Called by generated code for lines that no message
 * matched: a cold path that allocates, but takes time proportional to the body for each form.
 *
 * <p>It reads the {@link MessageDescriptor#forms} and walks them over the body. The nearest message is the one of which most
 * bytes stand in the body, in literals and typed fields, up to the place where they part; of equals the first.
 */
public final class Nearest {

    private static final int EXCERPT = 40;

    private Nearest() {}

    /**
     * The nearest of some messages. If there is only one, it is that, however little agrees.
     *
     * @param candidates messages that the body may be
     * @param body the array with the body
     * @param from where the body begins, the catalog's prefix excluded
     * @param to where the body ends
     * @return the mismatch; {@code agreed} counts from {@code from}
     */
    public static Mismatch of(Iterable<MessageDescriptor> candidates, byte[] body, int from, int to) {
        MessageDescriptor nearest = null;
        FormWalk best = null;
        int count = 0;
        for (MessageDescriptor candidate : candidates) {
            count++;
            for (String form : candidate.forms()) {
                FormWalk walk = new FormWalk(body, from, to);
                walk.walk(FormReader.read(form));
                if (best == null || isBetter(walk, best)) {
                    nearest = candidate;
                    best = walk;
                }
            }
        }
        if (best == null || count > 1 && best.evidence() == 0) {
            return new Mismatch(null, 0, "", found(body, from, to));
        }
        String expected = excerpt(best.expected());
        return new Mismatch(nearest, best.furthest() - from, expected, found(body, best.furthest(), to));
    }

    private static boolean isBetter(FormWalk walk, FormWalk best) {
        return walk.evidence() > best.evidence()
                || walk.evidence() == best.evidence() && walk.furthest() > best.furthest();
    }

    private static String found(byte[] body, int from, int to) {
        if (from >= to) {
            return FormWalk.END;
        }
        int stop = Math.min(to, from + 4 * EXCERPT);
        while (stop < to && stop > from && (body[stop] & 0xc0) == 0x80) {
            stop--;
        }
        return excerpt(Texts.string(body, from, stop));
    }

    /** At most 40 characters, with control characters as escapes. */
    private static String excerpt(String text) {
        StringBuilder excerpt = new StringBuilder();
        for (int i = 0; i < text.length(); i += Character.charCount(text.codePointAt(i))) {
            int c = text.codePointAt(i);
            String shown = Character.isISOControl(c) ? escaped(c) : Character.toString(c);
            if (excerpt.length() + shown.length() > EXCERPT) {
                break;
            }
            excerpt.append(shown);
        }
        return excerpt.toString();
    }

    private static String escaped(int control) {
        return switch (control) {
            case '\t' -> "\\t";
            case '\n' -> "\\n";
            case '\r' -> "\\r";
            default -> "\\x" + Character.forDigit(control >> 4, 16) + Character.forDigit(control & 0xf, 16);
        };
    }
}
