package dev.katalog.report;

import dev.katalog.report.CatalogReference.FamilyReference;
import dev.katalog.runtime.Severity;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What all pages of a catalog's reference have in common: the search, and the way to all other pages. */
final class Frame {

    /** Nothing from elsewhere is loaded and no script but ours runs, even if a text were not escaped. */
    private static final String POLICY =
            "default-src 'none'; script-src 'self' file:; style-src 'self' file:; img-src data:;"
                    + " base-uri 'none'; form-action 'none'";

    private final CatalogReference catalog;
    private final Pages pages;

    Frame(CatalogReference catalog, Pages pages) {
        this.catalog = catalog;
        this.pages = pages;
    }

    /**
     * A page.
     *
     * @param file its name, for the mark of the page among the links
     * @param title what it is about
     * @param content writes what is on this page alone
     */
    ReportFile page(String folder, String file, String title, Consumer<Html> content) {
        Html html = new Html();
        html.open("html", "lang", "en", "data-page", file);
        head(html, title + " - " + catalog.title(), "../");
        html.open("body");
        header(html);
        html.open("div", "class", "columns");
        navigation(html, file);
        html.open("main");
        html.open("div", "class", "found", "hidden", "hidden").close();
        html.open("div", "class", "content");
        content.accept(html);
        html.close().close().close().close().close();
        return new ReportFile(folder + "/" + file, html.document());
    }

    /**
     * The head of any page.
     *
     * @param root the way to the folder of the report: empty, or {@code ../}
     */
    static void head(Html html, String title, String root) {
        html.open("head");
        html.empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", POLICY);
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.element("title", title);
        // Without one, browsers ask a server for /favicon.ico.
        html.empty("link", "rel", "icon", "href", "data:,");
        html.empty("link", "rel", "stylesheet", "href", root + CatalogReport.STYLE);
        html.open("script", "src", root + CatalogReport.SCRIPT, "defer", "defer")
                .close();
        html.close();
    }

    private void header(Html html) {
        html.open("header");
        html.element("a", catalog.title(), "class", "home", "href", Pages.OVERVIEW);
        // The script shows it: without one it would do nothing.
        html.open("form", "role", "search", "hidden", "hidden");
        html.empty(
                "input",
                "type",
                "search",
                "role",
                "combobox",
                "aria-label",
                "Search messages",
                "aria-autocomplete",
                "list",
                "aria-expanded",
                "false",
                "placeholder",
                "Search " + count(catalog.events().messages().size(), "message"),
                "autocomplete",
                "off",
                "spellcheck",
                "false",
                "autocapitalize",
                "off");
        choice(html, "family", "Family", "All families", () -> {
            for (FamilyReference family : catalog.families()) {
                html.element(
                        "option",
                        family.family().title(),
                        "value",
                        family.family().name());
            }
        });
        choice(html, "severity", "Severity", "Any severity", () -> {
            for (Severity severity : Severity.values()) {
                html.element("option", severity(severity.code()), "value", String.valueOf(severity.code()));
            }
        });
        html.close().close();
    }

    private static void choice(Html html, String name, String label, String all, Runnable options) {
        html.open("select", "name", name, "aria-label", label);
        html.element("option", all, "value", "");
        options.run();
        html.close();
    }

    private void navigation(Html html, String current) {
        html.open("nav", "aria-label", "Families").open("ul");
        for (FamilyReference family : catalog.families()) {
            link(
                    html,
                    pages.of(family),
                    current,
                    family.family().title(),
                    family.messages().size());
        }
        html.close().open("ul");
        link(html, Pages.TYPES, current, "Types", null);
        ReportedCatalog.Changes changes = catalog.changes();
        if (changes != null) {
            link(
                    html,
                    Pages.CHANGES,
                    current,
                    "Changes",
                    changes.difference().changes().size());
        }
        link(html, "../" + CatalogReport.CATALOGS, current, "All catalogs", null);
        html.close().close();
    }

    private static void link(Html html, String href, String current, String text, @Nullable Integer count) {
        html.open("li");
        if (href.equals(current)) {
            html.open("a", "href", href, "aria-current", "page");
        } else {
            html.open("a", "href", href);
        }
        html.text(text).close();
        if (count != null) {
            html.text(" ").element("span", String.valueOf(count), "class", "count");
        }
        html.close();
    }

    /** {@code 3 error}. */
    static String severity(int code) {
        return code + " " + Severity.of(code).name().toLowerCase(Locale.ROOT);
    }

    static String count(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
