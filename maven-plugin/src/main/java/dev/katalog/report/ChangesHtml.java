package dev.katalog.report;

import dev.katalog.diff.Change;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.WordChange;
import java.util.List;

/** Writes changes against a baseline, each with its consequences. */
final class ChangesHtml {

    private final Html html;

    ChangesHtml(Html html) {
        this.html = html;
    }

    void write(List<Change> changes) {
        html.open("ul", "class", "changes");
        changes.forEach(this::write);
        html.close();
    }

    private void write(Change change) {
        html.open("li");
        html.element(
                "span",
                DifferenceText.consequences(change.consequences()),
                "class",
                change.consequences().isEmpty() ? "badge" : "badge strong",
                "title",
                "what it can do to an application");
        html.text(" " + change.text() + " ");
        html.element(
                "code",
                change.rule().id(),
                "class",
                "rule",
                "title",
                change.rule().purpose());
        WordChange words = change.words();
        if (words != null) {
            html.open("p", "class", "words");
            words.pieces().forEach(this::write);
            html.close();
        }
        html.close();
    }

    private void write(WordChange.Piece piece) {
        switch (piece.kind()) {
            case KEPT -> html.text(piece.text());
            case REMOVED -> html.element("del", piece.text());
            case ADDED -> html.element("ins", piece.text());
        }
    }
}
