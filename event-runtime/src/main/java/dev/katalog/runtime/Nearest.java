package dev.katalog.runtime;

/**
 * Says which message a body comes nearest to and where they part. Called by generated code for lines that no message
 * matched: a cold path that allocates, but takes time proportional to the body for each form.
 *
 * <p>It walks the {@link MessageDescriptor#forms} over the body. The nearest message is the one of which most bytes stand in
 * the body, in literals and typed fields, up to the place where they part; of equals the one that goes further, then the
 * first. {@link Explainer} also looks for messages that a line does not say it is.
 */
public final class Nearest {

    private Nearest() {}

    /**
     * The nearest of some messages. If there is only one, it is that, however little agrees.
     *
     * @param candidates messages that the body may be
     * @param prefixes the prefixes of their catalog
     * @param body the array with the body
     * @param from where the body begins, with a prefix or without
     * @param to where the body ends
     * @return the mismatch; {@code agreed} counts from behind the prefix
     */
    public static Mismatch of(
            Iterable<MessageDescriptor> candidates, Prefixes prefixes, byte[] body, int from, int to) {
        MessageDescriptor nearest = null;
        FormWalk best = null;
        int bestStart = from;
        int count = 0;
        for (MessageDescriptor candidate : candidates) {
            count++;
            int start = prefixes.skip(candidate, body, from, to);
            for (Form form : Form.readAll(candidate)) {
                FormWalk walk = FormWalk.of(form, body, start, to);
                if (best == null || walk.isBetterThan(best)) {
                    nearest = candidate;
                    best = walk;
                    bestStart = start;
                }
            }
        }
        if (best == null || count > 1 && best.evidence() == 0) {
            return new Mismatch(null, 0, "", found(body, from, to));
        }
        String expected = TerminalText.excerpt(best.expected());
        return new Mismatch(nearest, best.furthest() - bestStart, expected, found(body, best.furthest(), to));
    }

    /** What stands at a place, short and safe to print. */
    static String found(byte[] body, int from, int to) {
        return from < to ? TerminalText.excerpt(body, from, to) : FormWalk.END;
    }
}
