package dev.katalog.report;

import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.diff.DifferenceText;
import dev.katalog.report.CatalogReference.FamilyReference;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what a catalog is, how to search it, and its families. */
final class OverviewPage {

    private final Html html;
    private final Pages pages;
    private final CatalogReference catalog;

    private OverviewPage(Html html, Pages pages, CatalogReference catalog) {
        this.html = html;
        this.pages = pages;
        this.catalog = catalog;
    }

    static void write(Html html, Pages pages, CatalogReference catalog) {
        new OverviewPage(html, pages, catalog).write();
    }

    private void write() {
        html.element("h1", catalog.title());
        html.element("p", summary(catalog), "class", "lead");
        help();
        ReportedCatalog.Changes changes = catalog.changes();
        if (changes != null) {
            html.open("p").text("Changes since " + changes.since() + ": ");
            html.element("a", DifferenceText.summary(changes.difference()), "href", Pages.CHANGES);
            html.text(".").close();
        }
        families();
    }

    /** {@code 323 messages in 17 families; NXR log messages, 1.1.0. A line says by its program ...}. */
    static String summary(CatalogReference catalog) {
        Edition edition = catalog.catalog().edition();
        String document = Stream.of(edition.document(), edition.release())
                .filter(text -> !text.isBlank())
                .collect(Collectors.joining(", "));
        return Frame.count(catalog.events().messages().size(), "message")
                + " in " + catalog.families().size() + (catalog.families().size() == 1 ? " family" : " families")
                + (document.isEmpty() ? "" : "; " + document) + ". "
                + (catalog.catalog().identification() == Identification.CODE
                        ? "A line says by its code which message it is."
                        : "A line says by its program and its wording which message it is.");
    }

    private void help() {
        String id = catalog.events().messages().isEmpty()
                ? "id"
                : catalog.events().messages().get(0).id();
        html.open("p", "class", "help", "hidden", "hidden");
        html.text("Search by id (")
                .element("kbd", id)
                .text("), by words, by a field (")
                .element("kbd", "field:peer");
        html.text(") or its type (").element("kbd", "type:ip").text("), or paste a line of a log. ");
        html.element("kbd", "/")
                .text(" goes to the search, ")
                .element("kbd", "↑")
                .text(" ")
                .element("kbd", "↓");
        html.text(" choose, ")
                .element("kbd", "Enter")
                .text(" opens, ")
                .element("kbd", "Esc")
                .text(" clears.")
                .close();
        html.open("noscript")
                .element("p", "Searching needs JavaScript; reading does not.")
                .close();
    }

    private void families() {
        html.open("table", "class", "families").open("thead").open("tr");
        for (String heading : List.of("Family", "Messages", "About")) {
            html.element("th", heading, "scope", "col");
        }
        html.close().close().open("tbody");
        for (FamilyReference family : catalog.families()) {
            html.open("tr").open("th", "scope", "row");
            html.element("a", family.family().title(), "href", pages.of(family)).close();
            html.element("td", String.valueOf(family.messages().size()), "class", "number");
            html.element("td", family.family().summary()).close();
        }
        html.close().close();
    }
}
