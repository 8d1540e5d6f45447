package dev.katalog.diff;

import dev.katalog.diagnostic.PrintableText;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** A difference as Markdown, for a release note: what breaks code first, what is only documentation last. */
public final class DifferenceMarkdown {

    private static final String SPECIAL = "\\`*_[]#|~";

    private final StringBuilder text = new StringBuilder();

    private DifferenceMarkdown() {}

    /** The Markdown of a difference, beginning with a heading of the second level. */
    public static String of(CatalogDifference difference) {
        return new DifferenceMarkdown().render(difference);
    }

    private String render(CatalogDifference difference) {
        text.append("## ").append(escaped(difference.after().catalog())).append("\n\n");
        if (difference.changes().isEmpty()) {
            return text.append("No changes.\n").toString();
        }
        text.append("The next version is a **").append(difference.step()).append("** one.\n");
        section("Code that may no longer compile or link", difference, change -> change.step() == VersionStep.MAJOR);
        section("New, for a `switch` without a case for the rest", difference, DifferenceMarkdown::isNew);
        section(
                "Lines that give something else",
                difference,
                change -> change.step() == VersionStep.MINOR
                        && !change.consequences().isEmpty()
                        && !isNew(change));
        section(
                "Lines that are recognised as well",
                difference,
                change -> change.step() == VersionStep.MINOR
                        && change.consequences().isEmpty());
        section("Documentation", difference, change -> change.step() == VersionStep.PATCH);
        return text.toString();
    }

    private static boolean isNew(Change change) {
        return change.step() == VersionStep.MINOR && change.consequences().contains(Consequence.SOURCE);
    }

    private void section(String title, CatalogDifference difference, Predicate<Change> chosen) {
        List<Change> changes = difference.changes().stream().filter(chosen).toList();
        if (!changes.isEmpty()) {
            text.append("\n### ").append(title).append("\n\n");
            changes.forEach(this::item);
        }
    }

    private void item(Change change) {
        Subject subject = change.subject();
        text.append("- ")
                .append(subject.kind())
                .append(" **")
                .append(escaped(subject.owner()))
                .append("**")
                .append(subject.title().isEmpty() ? "" : " " + escaped(subject.title()))
                .append(": ")
                .append(escaped(change.text()))
                .append(
                        change.consequences().isEmpty()
                                ? ""
                                : " (" + DifferenceText.consequences(change.consequences()) + ")")
                .append('\n');
        WordChange words = change.words();
        if (words != null) {
            text.append("  <br>")
                    .append(words.pieces().stream()
                            .map(DifferenceMarkdown::piece)
                            .collect(Collectors.joining()))
                    .append('\n');
        }
    }

    private static String piece(WordChange.Piece piece) {
        return switch (piece.kind()) {
            case KEPT -> escaped(piece.text());
            case REMOVED -> "<del>" + escaped(piece.text()) + "</del>";
            case ADDED -> "<ins>" + escaped(piece.text()) + "</ins>";
        };
    }

    /** Vendor text is neither markup, nor HTML, nor somebody's name to a forge. */
    private static String escaped(String vendorText) {
        StringBuilder escaped = new StringBuilder();
        for (char c : PrintableText.of(vendorText).toCharArray()) {
            switch (c) {
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '&' -> escaped.append("&amp;");
                case '@' -> escaped.append("&#64;");
                default -> {
                    if (SPECIAL.indexOf(c) >= 0) {
                        escaped.append('\\');
                    }
                    escaped.append(c);
                }
            }
        }
        return escaped.toString();
    }
}
