package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Documents of a million lines: read in linear time, or refused at a line that is named. */
@Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LongDocumentTest {

    private static final String CISCO = "701001\nError Message %FTD-7-701001: pump\n\nExplanation No water.\n\n";
    private static final String CISCO_END = "Recommended Action None.\n";
    private static final String NXR = "メッセージ pump: started\nPriority INFO\n\n説明 開始。\n\n";

    @Test
    void readsAMillionLines() {
        ImportSummary cisco = summary(new CiscoImporter(), DocumentTextTest.repeated("", CISCO + CISCO_END, 170_000));
        assertEquals(170_000, cisco.messages());
        assertEquals(170_000, cisco.headings());
        assertEquals(1, cisco.ids());

        ImportSummary nxr = summary(new CenturyNxrImporter(), DocumentTextTest.repeated("", NXR, 200_000));
        assertEquals(200_000, nxr.messages());
        assertEquals(1, nxr.ids());
    }

    @Test
    void readsAMillionPages() {
        ImportSummary cisco = summary(
                new CiscoImporter(), DocumentTextTest.repeated(CISCO + CISCO_END, "\nPump Guide\n7\n\n", 250_000));
        assertEquals(1, cisco.ids());
    }

    @Test
    void refusesAMillionLinesOfAnotherDocument() {
        for (DocumentImporter importer : DocumentImporter.ALL) {
            Diagnostic error = error(importer, DocumentTextTest.repeated("", "Dear diary,\n", 1_000_000));
            assertEquals(Rule.IMPORT_LAYOUT, error.rule());
            assertEquals(ImportTally.MOST_UNPLACED + 1, error.location().line());
        }
    }

    @Test
    void refusesATemplateWithoutEnd() {
        String begun = CISCO + CISCO_END + "\n701002\nError Message %FTD-7-701002: a\n";
        Diagnostic cisco = error(new CiscoImporter(), DocumentTextTest.repeated(begun, "b\n", 1_000_000));
        assertEquals(Rule.IMPORT_SIZE, cisco.rule());
        assertEquals(9, cisco.location().line());

        Diagnostic nxr =
                error(new CenturyNxrImporter(), DocumentTextTest.repeated(NXR + "メッセージ pump:\n", "b\n", 1_000_000));
        assertEquals(Rule.IMPORT_SIZE, nxr.rule());
        assertEquals(6, nxr.location().line());
    }

    @Test
    void refusesAnExplanationWithoutEndOnlyIfItIsKept() {
        ImportOptions kept = ImportOptions.DEFAULT.with(Explanations.INCLUDED);
        for (DocumentImporter importer : DocumentImporter.ALL) {
            DocumentText endless =
                    DocumentTextTest.repeated(importer instanceof CiscoImporter ? CISCO : NXR, "and on\n", 100_000);
            assertEquals(1, summary(importer, endless).ids());
            assertEquals(
                    Rule.IMPORT_SIZE,
                    importer.read(endless, kept).diagnostics().get(0).rule());
        }
    }

    private static ImportSummary summary(DocumentImporter importer, DocumentText document) {
        return importer.read(document, ImportOptions.DEFAULT).orThrow().summary();
    }

    private static Diagnostic error(DocumentImporter importer, DocumentText document) {
        Validated<Imported> result = importer.read(document, ImportOptions.DEFAULT);
        assertNull(result.value());
        assertEquals(1, result.diagnostics().size());
        return result.diagnostics().get(0);
    }
}
