package dev.katalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

class EditionChangesTest {

    private static final Message SAME = message("same", "INFO", "same");
    private static final Message OLD = message("old", "INFO", "old");
    private static final Catalog BEFORE =
            catalog("1.0", SAME, OLD, message("text", "INFO", "text"), message("level", "INFO", "level"));
    private static final Catalog AFTER = catalog(
            "2.0",
            message("new", "INFO", "new"),
            SAME,
            message("text", "WARNING", "other text"),
            message("level", "ERROR", "level"));

    @Test
    void eachMessageIsOfOneKind() {
        EditionChanges changes = EditionChanges.of(BEFORE, AFTER, Retirement.KEEP_RETIRED);
        assertEquals(1, changes.unchanged());
        assertEquals(List.of("new"), ids(changes.added()));
        assertEquals(List.of("text"), changes.reworded());
        assertEquals(List.of("text", "level"), changes.resevered());
        assertEquals(List.of("old"), ids(changes.gone()));
        assertEquals(List.of(), changes.retired());
        assertEquals(AFTER, changes.catalog());
        assertEquals("1.0", changes.before().release());
        assertFalse(changes.sameDocument());
        assertTrue(EditionChanges.of(AFTER, AFTER, Retirement.RETIRE).sameDocument());
    }

    @Test
    void retiredMessagesStandBehindThoseOfTheDocument() {
        EditionChanges changes = EditionChanges.of(BEFORE, AFTER, Retirement.RETIRE);
        assertEquals(List.of("old"), ids(changes.retired()));
        assertEquals(List.of(), changes.gone());
        assertEquals(
                List.of("new", "same", "text", "level", "old"),
                ids(changes.catalog().messages()));
        assertEquals(OLD.retiredSince("2.0"), changes.catalog().messages().get(4));
    }

    /** Somebody has asked for it; forgetting the switch once must not lose it. */
    @Test
    void whatIsRetiredStaysUntilSomebodyDropsIt() {
        Catalog retired = EditionChanges.of(BEFORE, AFTER, Retirement.RETIRE).catalog();
        Catalog next = AFTER.with(List.of(SAME));
        for (Retirement retirement : List.of(Retirement.RETIRE, Retirement.KEEP_RETIRED)) {
            Message kept = EditionChanges.of(retired, next, retirement).catalog().messages().stream()
                    .filter(message -> message.id().equals("old"))
                    .findFirst()
                    .orElseThrow();
            assertEquals("2.0", kept.retired(), "since then, and not since the next edition");
        }
        EditionChanges dropped = EditionChanges.of(retired, next, Retirement.DROP);
        assertEquals(List.of("same"), ids(dropped.catalog().messages()));
        assertTrue(ids(dropped.gone()).contains("old"));
    }

    @Test
    void aRetiredMessageThatComesBackIsRetiredNoMore() {
        Catalog retired = EditionChanges.of(BEFORE, AFTER, Retirement.RETIRE).catalog();
        EditionChanges changes = EditionChanges.of(retired, BEFORE, Retirement.KEEP_RETIRED);
        assertEquals(BEFORE, changes.catalog().with(changes.catalog().messages()));
        assertEquals(List.of(), ids(changes.retired()));
    }

    /** After an import without the rewording, one with it: the id that was made up meanwhile is nobody's. */
    @Test
    void anIdWhoseTextARewordingGaveToAnotherIsNotRetired() {
        Catalog made = catalog("2.0", SAME, message("new-text", "INFO", "new text"), OLD.retiredSince("2.0"));
        Catalog reworded = catalog("2.0", SAME, message("old", "INFO", "new text"));
        EditionChanges changes = EditionChanges.of(made, reworded, Retirement.RETIRE);
        assertEquals(reworded, changes.catalog());
        assertEquals(List.of("new-text"), ids(changes.gone()));
        assertTrue(changes.sameDocument());
    }

    @Test
    void anEditionWithoutReleaseIsCalledByItsDocument() {
        Catalog nameless =
                new Catalog("c", "v", "p", new Edition("Doc", "", "en"), "cisco", Identification.CODE, List.of(SAME));
        Catalog catalog = EditionChanges.of(catalog("1.0", SAME, OLD), nameless, Retirement.RETIRE)
                .catalog();
        assertEquals("Doc", catalog.messages().get(1).retired());
    }

    @Test
    void peopleReadItInAFewLines() {
        assertEquals("""
                edition:        Doc 2.0, was Doc 1.0
                as before:      1
                new:            1 (new)
                other text:     1 (text)
                other severity: 2 (text, level)
                retired:        1 (old)
                gone:           0
                """, EditionChanges.of(BEFORE, AFTER, Retirement.RETIRE).toString());
    }

    private static List<String> ids(List<Message> messages) {
        return messages.stream().map(Message::id).toList();
    }

    private static Message message(String id, String severity, String template) {
        return new Message(id, severity, null, template, null, List.of(3));
    }

    private static Catalog catalog(String release, Message... messages) {
        Edition edition = new Edition("Doc", release, "en");
        return new Catalog("c", "v", "p", edition, "century-nxr", Identification.WORDING, List.of(messages));
    }
}
