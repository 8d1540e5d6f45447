package dev.katalog.diff;

import dev.katalog.diagnostic.PrintableText;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.diff.Paint.Colour;
import dev.katalog.diff.WordChange.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A difference as text for people, for instance
 *
 * <pre>
 * acme-firewall: 2 changes (source 1, binary 1, behaviour 1): the next version is a major one
 *
 * message 100002 TunnelUp
 *     behaviour [severity-changed] the severity was 5 and is 4
 *         at acme-firewall.catalog.json:24:20
 *     source, binary [field-renamed] the component was peer and is remote
 *         at acme-firewall.curation/tunnel.json:31:34
 * </pre>
 */
public final class DifferenceText {

    private final Paint paint;
    private final ShownPaths paths;
    private final StringBuilder text = new StringBuilder();

    private DifferenceText(Paint paint, ShownPaths paths) {
        this.paint = paint;
        this.paths = paths;
    }

    /** The text, each line ended by a line feed; safe to print on a terminal whatever the catalogs hold. */
    public static String of(CatalogDifference difference, Paint paint, ShownPaths paths) {
        return new DifferenceText(paint, paths).render(difference);
    }

    /** In one line: how many changes, and the step of the version. */
    public static String summary(CatalogDifference difference) {
        String name = PrintableText.of(difference.after().catalog());
        int count = difference.changes().size();
        if (count == 0) {
            return name + ": no changes";
        }
        List<String> counts = new ArrayList<>();
        for (Consequence consequence : Consequence.values()) {
            int some = difference.with(consequence).size();
            if (some > 0) {
                counts.add(consequence + " " + some);
            }
        }
        return name + ": " + count + (count == 1 ? " change" : " changes")
                + (counts.isEmpty() ? "" : " (" + String.join(", ", counts) + ")") + ": the next version is a "
                + difference.step() + " one";
    }

    private String render(CatalogDifference difference) {
        line(paint.paint(Colour.HEADING, summary(difference)));
        String heading = "";
        for (Change change : difference.changes()) {
            String subject = PrintableText.of(change.subject().toString());
            if (!subject.equals(heading)) {
                heading = subject;
                line("");
                line(paint.paint(Colour.HEADING, heading));
            }
            render(change);
        }
        return text.toString();
    }

    private void render(Change change) {
        String consequences = consequences(change.consequences());
        line("    " + paint.paint(colour(change), consequences) + " ["
                + change.rule().id() + "] " + PrintableText.of(change.text()));
        WordChange words = change.words();
        if (words != null) {
            line("        " + words.pieces().stream().map(this::piece).collect(Collectors.joining()));
        }
        line("        "
                + paint.paint(
                        Colour.FAINT,
                        "at "
                                + PrintableText.of(
                                        paths.of(change.place().location()).toString())));
    }

    /** Marks as well as colours: who cannot tell red from green, or has no colours, sees as much. */
    private String piece(Piece piece) {
        String safe = PrintableText.of(piece.text());
        return switch (piece.kind()) {
            case KEPT -> safe;
            case REMOVED -> paint.paint(Colour.REMOVED, "[-" + safe + "-]");
            case ADDED -> paint.paint(Colour.ADDED, "{+" + safe + "+}");
        };
    }

    private static Colour colour(Change change) {
        if (change.consequences().isEmpty()) {
            return Colour.FAINT;
        }
        return change.step() == VersionStep.MAJOR ? Colour.BREAKING : Colour.NOTABLE;
    }

    /** The consequences in their order, or {@code none}. */
    public static String consequences(Set<Consequence> consequences) {
        return consequences.isEmpty()
                ? "none"
                : consequences.stream().map(Consequence::toString).collect(Collectors.joining(", "));
    }

    private void line(String line) {
        text.append(line).append('\n');
    }
}
