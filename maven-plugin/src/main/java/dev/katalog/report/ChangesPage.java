package dev.katalog.report;

import dev.katalog.diff.CatalogDifference;
import dev.katalog.diff.Change;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** All changes since the baseline, also those of messages that are gone. */
final class ChangesPage {

    private final Html html;
    private final Pages pages;

    private ChangesPage(Html html, Pages pages) {
        this.html = html;
        this.pages = pages;
    }

    static void write(Html html, Pages pages, ReportedCatalog.Changes changes) {
        new ChangesPage(html, pages).write(changes);
    }

    private void write(ReportedCatalog.Changes changes) {
        CatalogDifference difference = changes.difference();
        html.element("h1", "Changes since " + changes.since());
        html.element("p", DifferenceText.summary(difference) + ".", "class", "lead");
        bySubject(difference).forEach((subject, some) -> {
            html.open("section").open("h2");
            heading(some.get(0).subject(), subject);
            html.close();
            new ChangesHtml(html).write(some);
            html.close();
        });
    }

    private void heading(Subject subject, String text) {
        String href = link(subject);
        if (href == null) {
            html.text(text);
        } else {
            html.element("a", text, "href", href);
        }
    }

    private @Nullable String link(Subject subject) {
        return subject.kind() == Subject.Kind.MESSAGE ? pages.link(subject.owner()) : null;
    }

    private static Map<String, List<Change>> bySubject(CatalogDifference difference) {
        Map<String, List<Change>> changes = new LinkedHashMap<>();
        for (Change change : difference.changes()) {
            changes.computeIfAbsent(change.subject().toString(), subject -> new ArrayList<>())
                    .add(change);
        }
        return changes;
    }
}
