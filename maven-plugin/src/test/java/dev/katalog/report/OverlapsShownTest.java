package dev.katalog.report;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.LocatedText;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Place;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Element;

class OverlapsShownTest {

    private static final List<Message> CROSSING =
            List.of(Messages.message("in", "<who> is in"), Messages.message("all", "all <who> in"));

    @Test
    void whatNothingSettlesIsMarked() {
        assertShown(Curation.EMPTY, "not settled", "Each matches lines that the other does not match.");
    }

    @Test
    void reasonOfTheCurationIsShown() {
        String winner = Messages.catalog("c", CROSSING)
                .overlaps()
                .unsettled()
                .get(0)
                .winner()
                .message()
                .id();
        assertShown(settled(winner), "settled by the curation", "Nobody is called all.");
    }

    private static Curation settled(String winner) {
        Place place = Place.startOf("all.json", "");
        Curation.Overlap entry = new Curation.Overlap(
                place,
                List.of(new LocatedText("in", place), new LocatedText("all", place)),
                new LocatedText(winner, place),
                "Nobody is called all.");
        return new Curation(List.of(new Curation.Family(
                place, "c", "all", "All", "All messages.", List.of(), null, List.of(), List.of(entry))));
    }

    @Test
    void specialCaseIsSettledByOrder() {
        List<Message> messages =
                List.of(Messages.message("any", "card <name> gone"), Messages.message("one", "card <n:int> gone"));
        String one = article(Messages.catalog("c", messages), "one");
        assertTrue(one.contains("Gets lines that any"), one);
        assertTrue(one.contains("settled by order one is a special case of any."), one);
        assertTrue(article(Messages.catalog("c", messages), "any").contains("Leaves lines to one"));
    }

    /** On both sides, with a body that shows it. */
    private static void assertShown(Curation curation, String... texts) {
        ReportedCatalog catalog = Messages.catalog("c", CROSSING, curation);
        for (String id : List.of("in", "all")) {
            String shown = article(catalog, id);
            assertTrue(shown.contains("all is in"), shown);
            for (String text : texts) {
                assertTrue(shown.contains(text), shown);
            }
        }
    }

    private static String article(ReportedCatalog catalog, String id) {
        return Reported.files(catalog).entrySet().stream()
                .filter(file -> file.getKey().contains("/family-"))
                .flatMap(file -> Reported.elements(Reported.page(file.getValue()), "article").stream())
                .filter(article -> article.getAttribute("id").equals(id))
                .map(Element::getTextContent)
                .findFirst()
                .orElseThrow();
    }
}
