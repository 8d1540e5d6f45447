package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.catalog.Rewordings;
import dev.katalog.diagnostic.Findings;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageIdsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "pump[<PID> ]: \"valve<NUM1> \" #<NUM2> : WATER SA established | pump.water-sa-established",
                "pump: started | pump.started",
                "Pump_core[PID]: Started | pump_core.started",
                "pump-x.1[< PID>]: started | pump-x.1.started",
                "pump< PID> ]: started | pump.started",
                "pump[<PID>]:  two  blanks | pump.two-blanks",
                "Stopping pump | stopping-pump",
                "-- MARK -- | mark",
                "pumpd starting: water@179 | pumpd-starting-water-179",
                "pump: %CODE-5-CHANGE: valve <A.B.C.D/M> Up | pump.code-5-change-valve-up",
                "pump: heat:<NUM1> cold:<NUM2> c | pump.heat-cold-c",
                "pump: port<NUM>x closed <OUT | pump.closed",
                "pump: {KEY=>0x<XX1> <0x<XX2> ON} | pump.key-on",
                "pump: a <--> b | pump.a-b",
                "pump: <NUM ３ > drops | pump.drops",
                "pump: one two three four five six seven eight nine | pump.one-two-three-four-five-six-seven-eight",
                "pump: <STRING> <IFNAME> | pump.string-ifname",
                "pump: 水 | pump.message",
                "水 | message",
            })
    void namesAMessageByProgramAndWording(String template, String id) {
        assertEquals(Map.of(template, id), MessageIds.assign(List.of(template), KnownIds.NONE));
    }

    @Test
    void takesMoreWordsUntilIdsDiffer() {
        assertEquals(
                Map.of(
                        "pump: a b c d e f g h i j", "pump.a-b-c-d-e-f-g-h-i-j",
                        "pump: a b c d e f g h i k", "pump.a-b-c-d-e-f-g-h-i-k",
                        "pump: a b c d e f g h", "pump.a-b-c-d-e-f-g-h"),
                inEveryOrder("pump: a b c d e f g h i j", "pump: a b c d e f g h i k", "pump: a b c d e f g h"));
    }

    @Test
    void takesParameterNamesWhereTheWordsAreTheSame() {
        assertEquals(
                Map.of("pump: at <A.B.C.D>", "pump.at-a-b-c-d", "pump: at <IFNAME>", "pump.at-ifname"),
                inEveryOrder("pump: at <A.B.C.D>", "pump: at <IFNAME>"));
    }

    @Test
    void countsWhereNothingElseDiffers() {
        assertEquals(
                Map.of("pump: at!", "pump.at", "pump: at?", "pump.at-2", "pump: at.", "pump.at-3"),
                MessageIds.assign(List.of("pump: at!", "pump: at?", "pump: at."), KnownIds.NONE));
    }

    @Test
    void aKnownTemplateKeepsItsIdAndANewOneTakesNoOther() {
        Catalog existing = catalog(
                Map.of("pump: started", "pump.old-name", "pump: gone", "pump.stopped", "pump: at <A>", "pump.at"));
        assertEquals(
                Map.of(
                        "pump: started", "pump.old-name",
                        "pump: stopped", "pump.stopped-2",
                        "pump: at <A>", "pump.at",
                        "pump: at <B>", "pump.at-b",
                        "pump: old name", "pump.old-name-2"),
                assign(
                        existing,
                        Rewordings.NONE,
                        "pump: at <B>",
                        "pump: old name",
                        "pump: stopped",
                        "pump: at <A>",
                        "pump: started"));
    }

    @Test
    void anEarlierImportFixesTheIdsOfTheNextOne() {
        String row = "\nPriority INFO\n説明 文。\n";
        ImportOptions options = ImportOptions.DEFAULT;
        Catalog before = imported("メッセージ pump: at <A>" + row, options);
        assertEquals("pump.at", before.messages().get(0).id());

        String more = "メッセージ pump: at <B>" + row + "メッセージ pump: at <A>" + row;
        assertEquals(List.of("pump.at-b", "pump.at-a"), ids(imported(more, options)));
        Catalog after = imported(more, options.replacing(before));
        assertEquals(List.of("pump.at-b", "pump.at"), ids(after));
        assertEquals(after, imported(more, options.replacing(after)));
    }

    @Test
    void manyAlikeMessagesTakeNoMoreTimeThanOthers() {
        List<String> templates = new ArrayList<>();
        String words = "pump: one two three four five six seven eight nine ten eleven twelve thirteen";
        IntStream.range(0, 50_000).forEach(i -> templates.add(words + "!".repeat(i % 7) + " <" + i / 7 + ">"));
        assertTimeoutPreemptively(
                Duration.ofSeconds(20),
                () -> assertEquals(
                        50_000,
                        new HashSet<>(MessageIds.assign(templates, KnownIds.NONE)
                                        .values())
                                .size()));
    }

    private static Map<String, String> assign(Catalog existing, Rewordings rewordings, String... templates) {
        Findings findings = new Findings();
        List<String> document = List.of(templates);
        Map<String, String> ids = MessageIds.assign(document, KnownIds.of(document, existing, rewordings, findings));
        assertEquals(List.of(), findings.outcome("").diagnostics());
        return ids;
    }

    private static Map<String, String> inEveryOrder(String... templates) {
        List<String> order = new ArrayList<>(List.of(templates));
        Map<String, String> ids = MessageIds.assign(order, KnownIds.NONE);
        for (int i = 0; i < templates.length; i++) {
            Collections.rotate(order, 1);
            assertEquals(ids, MessageIds.assign(order, KnownIds.NONE));
        }
        return ids;
    }

    private static Catalog imported(String text, ImportOptions options) {
        return new CenturyNxrImporter()
                .read(DocumentText.of("doc.txt", text), options)
                .orThrow()
                .catalog();
    }

    private static List<String> ids(Catalog catalog) {
        return catalog.messages().stream().map(Message::id).toList();
    }

    private static Catalog catalog(Map<String, String> idsByTemplate) {
        List<Message> messages = new ArrayList<>();
        idsByTemplate.forEach(
                (template, id) -> messages.add(new Message(id, "INFO", null, template, null, List.of(1))));
        return new Catalog(
                "pump",
                "Vendor",
                "Pump",
                new Edition("Pump", "", "ja"),
                "century-nxr",
                Identification.WORDING,
                messages);
    }
}
