package dev.katalog.report;

import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.report.Pages.Part;

/** Writes the messages of a family, or a part of them, after a list of what is on the page. */
final class FamilyPage {

    private final Html html;
    private final Pages pages;
    private final Part page;

    private FamilyPage(Html html, Pages pages, Part page) {
        this.html = html;
        this.pages = pages;
        this.page = page;
    }

    static void write(Html html, Pages pages, Part page) {
        new FamilyPage(html, pages, page).write();
    }

    private void write() {
        Family family = page.family().family();
        html.element("h1", family.title()).element("p", family.summary(), "class", "lead");
        if (page.count() > 1) {
            otherParts();
        }
        html.open("details").element("summary", Frame.count(page.messages().size(), "message") + " on this page");
        html.open("ul", "class", "contents");
        for (MessageReference message : page.messages()) {
            html.open("li")
                    .element("a", message.id(), "href", Html.fragment(message.id()))
                    .text(" " + message.event().name())
                    .close();
        }
        html.close().close();
        page.messages().forEach(message -> MessageHtml.write(html, pages, message));
        if (page.count() > 1) {
            otherParts();
        }
    }

    private void otherParts() {
        html.open("p", "class", "parts").text("Page ");
        for (Part other : pages.parts()) {
            if (other.family() != page.family()) {
                continue;
            }
            String number = String.valueOf(other.number());
            if (other == page) {
                html.element("b", number, "aria-current", "page");
            } else {
                html.element("a", number, "href", other.file());
            }
            html.text(" ");
        }
        html.close();
    }
}
