package dev.katalog.diff;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * What differs between two texts, word by word: Myers' shortest edit script over words, runs of blanks and single other
 * characters.
 *
 * @param pieces in order; what is removed stands before what is added in its place
 */
public record WordChange(List<Piece> pieces) {

    /** What became of a piece of text. */
    public enum Kind {
        KEPT,
        REMOVED,
        ADDED
    }

    /** A piece of text, not empty. */
    public record Piece(Kind kind, String text) {}

    public WordChange {
        pieces = List.copyOf(pieces);
    }

    /** Compares two texts. */
    public static WordChange between(String before, String after) {
        List<String> old = words(before);
        List<String> current = words(after);
        Edits edits = new Edits();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(old, current).getDeltas()) {
            int from = delta.getSource().getPosition();
            edits.keep(text(old.subList(at, from)));
            edits.replace(
                    text(delta.getSource().getLines()), text(delta.getTarget().getLines()));
            at = from + delta.getSource().size();
        }
        edits.keep(text(old.subList(at, old.size())));
        return new WordChange(edits.pieces());
    }

    /** The older text. */
    public String before() {
        return text(piece -> piece.kind() != Kind.ADDED);
    }

    /** The newer text. */
    public String after() {
        return text(piece -> piece.kind() != Kind.REMOVED);
    }

    private String text(Predicate<Piece> chosen) {
        return pieces.stream().filter(chosen).map(Piece::text).collect(Collectors.joining());
    }

    private static String text(List<String> words) {
        return String.join("", words);
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        int start = 0;
        while (start < text.length()) {
            int first = text.codePointAt(start);
            int end = start + Character.charCount(first);
            while (end < text.length() && isOneWord(first, text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            words.add(text.substring(start, end));
            start = end;
        }
        return words;
    }

    private static boolean isOneWord(int first, int next) {
        return first == ' ' ? next == ' ' : isLetter(first) && isLetter(next);
    }

    private static boolean isLetter(int codePoint) {
        return Character.isLetterOrDigit(codePoint) || codePoint == '_';
    }

    /** The pieces so far; replacements with only blanks between them are one, which is easier to read. */
    private static final class Edits {

        private record Edit(String kept, String removed, String added) {
            boolean isReplacement() {
                return !removed.isEmpty() && !added.isEmpty();
            }
        }

        private final List<Edit> edits = new ArrayList<>();
        private String kept = "";

        void keep(String text) {
            kept += text;
        }

        void replace(String removed, String added) {
            Edit edit = new Edit(kept, removed, added);
            if (!edits.isEmpty() && kept.isBlank() && (last().isReplacement() || edit.isReplacement())) {
                Edit last = edits.remove(edits.size() - 1);
                edit = new Edit(last.kept(), last.removed() + kept + removed, last.added() + kept + added);
            }
            int same = commonBlanks(edit);
            kept = edit.removed().substring(edit.removed().length() - same);
            edits.add(new Edit(edit.kept(), withoutLast(same, edit.removed()), withoutLast(same, edit.added())));
        }

        private Edit last() {
            return edits.get(edits.size() - 1);
        }

        /** How many blanks both texts end in. */
        private static int commonBlanks(Edit edit) {
            int same = 0;
            while (endsInBlank(edit.removed(), same) && endsInBlank(edit.added(), same)) {
                same++;
            }
            return same;
        }

        private static boolean endsInBlank(String text, int cut) {
            return cut < text.length() && text.charAt(text.length() - 1 - cut) == ' ';
        }

        private static String withoutLast(int count, String text) {
            return text.substring(0, text.length() - count);
        }

        List<Piece> pieces() {
            List<Piece> pieces = new ArrayList<>();
            for (Edit edit : edits) {
                pieces.add(new Piece(Kind.KEPT, edit.kept()));
                pieces.add(new Piece(Kind.REMOVED, edit.removed()));
                pieces.add(new Piece(Kind.ADDED, edit.added()));
            }
            pieces.add(new Piece(Kind.KEPT, kept));
            pieces.removeIf(piece -> piece.text().isEmpty());
            return pieces;
        }
    }
}
