package dev.katalog.report;

import java.util.List;

/** The page before those of the catalogs. */
final class CatalogsPage {

    /**
     * A catalog of the report.
     *
     * @param folder the folder of its pages
     */
    record Entry(String folder, CatalogReference catalog) {
        String href() {
            return folder + "/" + Pages.OVERVIEW;
        }
    }

    private CatalogsPage() {}

    static String of(List<Entry> entries) {
        Html html = new Html();
        html.open("html", "lang", "en");
        Frame.head(html, "Catalogs", "");
        html.open("body").open("main", "class", "alone");
        html.element("h1", "Catalogs").open("ul", "class", "items");
        for (Entry entry : entries) {
            html.open("li").element("a", entry.catalog().title(), "href", entry.href());
            html.element("p", OverviewPage.summary(entry.catalog())).close();
        }
        html.close().close().close().close();
        return html.document();
    }
}
