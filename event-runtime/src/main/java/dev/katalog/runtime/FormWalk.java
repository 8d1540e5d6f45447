package dev.katalog.runtime;

import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Tokens;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Walks one form over one body on every way that a match could take, and keeps the place to which the best way came: the one
 * on which most bytes agreed, in literals and typed fields, and of several the furthest. What is in gaps counts for nothing,
 * since they take anything.
 *
 * <p>No way is gone twice: a gap tries no place that it has tried before, an optional part is entered once at each place. So
 * the time is at most proportional to the length of the body times that of the form.
 */
final class FormWalk {

    static final String END = "end of message";

    /** A long run of digits that is no number would otherwise be read again from each of its digits. */
    private static final int SEARCH_WINDOW = 512;

    private final Form form;
    private final byte[] body;
    private final int end;
    /** For each gap the places where it began, for each optional part those where it was entered. */
    private final BitSet[] entered;

    private boolean whole;
    private int furthest;
    private int evidence;
    private String expected = "";

    private FormWalk(Form form, byte[] body, int from, int to) {
        this.form = form;
        this.body = body;
        this.end = to;
        this.furthest = from;
        this.entered = new BitSet[form.nodes().size()];
    }

    static FormWalk of(Form form, byte[] body, int from, int to) {
        FormWalk walk = new FormWalk(form, body, from, to);
        walk.step(form.first(), from, 0);
        return walk;
    }

    Form form() {
        return form;
    }

    /** Whether the whole body agrees. */
    boolean whole() {
        return whole;
    }

    /** How many bytes literals and typed fields took up to {@link #furthest}. */
    int evidence() {
        return evidence;
    }

    /** The offset up to which the body agreed. */
    int furthest() {
        return furthest;
    }

    /** What the form wants at {@link #furthest}. */
    String expected() {
        return expected;
    }

    boolean isBetterThan(FormWalk other) {
        if (whole != other.whole) {
            return whole;
        }
        return evidence > other.evidence || evidence == other.evidence && furthest > other.furthest;
    }

    /** Goes on at a node, or notes that this way ends there. */
    private void step(int index, int at, int agreed) {
        Form.Node node = form.nodes().get(index);
        if (node.isOptional()) {
            if (enter(index, at)) {
                step(node.next(), at, agreed);
                step(node.without(), at, agreed);
            }
        } else if (!fits(index, at, at, agreed)) {
            miss(node.part(), at, agreed);
        }
    }

    /**
     * Goes on behind a node if it fits there.
     *
     * @param first where the first try was, if a gap tries one place after the other
     * @return whether it fits
     */
    private boolean fits(int index, int first, int at, int agreed) {
        Form.Node node = form.nodes().get(index);
        FormPart part = node.part();
        if (part == null) {
            if (at == end) {
                whole = true;
                end(at, agreed, END);
            }
            return at == end;
        }
        if (node.isOptional()) {
            return fits(node.next(), first, at, agreed) | fits(node.without(), first, at, agreed);
        }
        if (part instanceof FormPart.Literal literal) {
            boolean tried = at > first && literal.beginsWithBlank() && body[at - 1] == ' ';
            return !tried && goOn(node.next(), at, Literals.match(body, at, end, literal.text()), agreed);
        }
        if (part instanceof FormPart.Choice choice) {
            return fits(choice, node.next(), at, agreed);
        }
        FormPart.Field field = (FormPart.Field) part;
        if (!field.isGap()) {
            int limit = at > first ? Math.min(end, at + SEARCH_WINDOW) : end;
            return goOn(node.next(), at, field.end(body, at, limit), agreed);
        }
        boolean opens = at < end && !(field.isToken() && body[at] == ' ');
        if (opens) {
            gap(index, field, at, agreed);
        }
        return opens;
    }

    private boolean fits(FormPart.Choice choice, int next, int at, int agreed) {
        boolean fits = false;
        for (String spelling : choice.spellings()) {
            fits |= goOn(next, at, Literals.match(body, at, end, spelling), agreed);
        }
        return fits;
    }

    private boolean goOn(int next, int at, int stop, int agreed) {
        if (stop >= 0) {
            step(next, stop, agreed + stop - at);
        }
        return stop >= 0;
    }

    /** A gap takes at least one byte; then whatever comes next is tried at each place that the gap can reach. */
    private void gap(int index, FormPart.Field field, int start, int agreed) {
        if (isTried(index, field, start)) {
            return;
        }
        int stop = field.isToken() ? Tokens.blank(body, start, end) : end;
        int last = lastUntried(index, start, stop);
        int next = form.nodes().get(index).next();
        boolean found = false;
        int first = start + 1;
        int at = place(next, field, first, last);
        while (at >= 0 && !whole) {
            found |= fits(next, first, at, agreed);
            at = place(next, field, behind(form.nodes().get(next).part(), at), last);
        }
        if (!found && !whole) {
            missBehind(field, form.required(next).part(), start, last, stop, agreed);
        }
    }

    /** Whether all places that a gap can reach were tried from an earlier start. */
    private boolean isTried(int index, FormPart.Field field, int start) {
        int before = entered[index] == null ? -1 : entered[index].previousSetBit(start);
        boolean tried = before >= 0 && (!field.isToken() || Tokens.blank(body, before, start) == start);
        if (tried) {
            // The next start need not look further back than to this one.
            enter(index, start);
        }
        return tried;
    }

    /** The last place that a gap has yet to try: what lies behind a later start in its reach was tried from there. */
    private int lastUntried(int index, int start, int stop) {
        int after = entered[index] == null ? -1 : entered[index].nextSetBit(start);
        enter(index, start);
        return after < 0 ? stop : Math.min(after, stop);
    }

    private boolean enter(int index, int at) {
        if (entered[index] == null) {
            entered[index] = new BitSet();
        }
        boolean first = !entered[index].get(at);
        entered[index].set(at);
        return first;
    }

    /** The next place up to the last one that is worth a try; literals are found faster than tried. */
    private int place(int next, FormPart.Field gap, int at, int last) {
        if (at > last) {
            return -1;
        }
        FormPart part = form.nodes().get(next).part();
        if (part == null) {
            return last == end ? end : -1;
        }
        if (part instanceof FormPart.Literal literal) {
            int found = find(gap, at, literal.text());
            return found <= last ? found : -1;
        }
        return at;
    }

    /** Where to try next: behind blanks that a literal begins with, for it stands at each of them and ends in the same place. */
    private int behind(@Nullable FormPart tried, int at) {
        boolean blanks = tried instanceof FormPart.Literal literal && literal.beginsWithBlank();
        return blanks ? Tokens.skipBlanks(body, at, end) : at + 1;
    }

    /** What comes behind a gap stands nowhere in its reach: a token goes up to its blank, of a text nothing is known. */
    private void missBehind(FormPart.Field gap, @Nullable FormPart part, int start, int last, int stop, int agreed) {
        if (part instanceof FormPart.Literal literal) {
            Agreement best = bestAgreement(gap, literal, start + 1, last);
            if (best != null) {
                end(best.end(), agreed + best.end() - best.start(), best.rest());
                return;
            }
        }
        if (gap.isToken()) {
            miss(part, stop, agreed);
        } else {
            end(start, agreed, gap + String.valueOf(part));
        }
    }

    /**
     * Where behind a gap most of a literal stands, not all of which does: in a text at least a word of it, lest any letter be a
     * beginning. Each search goes on where one for less has ended, so that all together read the body once.
     */
    private @Nullable Agreement bestAgreement(FormPart.Field gap, FormPart.Literal literal, int from, int last) {
        String text = literal.text();
        String sought = gap.isToken() ? Agreement.firstPiece(text) : Agreement.firstWord(text);
        Agreement best = null;
        int at = sought.isEmpty() ? -1 : find(gap, from, sought);
        while (at >= 0 && at <= last) {
            best = Agreement.of(text, body, at, end);
            at = find(gap, at, best.agreedAndNext());
        }
        return best == null ? null : lastLike(best, gap, literal, last);
    }

    /** The last place where as much of a literal stands as at the first. */
    private Agreement lastLike(Agreement first, FormPart.Field gap, FormPart.Literal literal, int last) {
        int found = first.start();
        int at = found;
        while (at >= 0 && at <= last) {
            found = at;
            at = find(gap, behind(literal, at), first.agreed());
        }
        return Agreement.of(literal.text(), body, found, end);
    }

    private int find(FormPart.Field gap, int from, String literal) {
        return gap.isToken()
                ? Literals.findInToken(body, from, end, literal, 0)
                : Literals.find(body, from, end, literal);
    }

    /** A way ends where a part does not fit; as much of a literal as agrees is counted. */
    private void miss(@Nullable FormPart part, int at, int agreed) {
        if (part instanceof FormPart.Literal literal) {
            Agreement agreement = Agreement.of(literal.text(), body, at, end);
            end(agreement.end(), agreed + agreement.end() - at, agreement.rest());
        } else {
            end(at, agreed, part == null ? END : part.toString());
        }
    }

    /** Of several ways that end at one place with the same agreement the last counts, which is in no optional part. */
    private void end(int at, int agreed, String wanted) {
        if (agreed > evidence || agreed == evidence && at >= furthest) {
            evidence = agreed;
            furthest = at;
            expected = wanted;
        }
    }
}
