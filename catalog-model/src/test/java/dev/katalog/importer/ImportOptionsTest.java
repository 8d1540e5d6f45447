package dev.katalog.importer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import org.junit.jupiter.api.Test;

class ImportOptionsTest {

    private static final DocumentText DOCUMENT = DocumentText.of(
            "doc.txt", "Error Message %ASA-7-701001: pump\nExplanation No water.\nRecommended Action None.\n");

    @Test
    void leavesTheVendorsProseOutUnlessAsked() {
        assertNull(read(ImportOptions.DEFAULT).messages().get(0).explanation());
        assertEquals(
                "No water.",
                read(ImportOptions.DEFAULT.with(Explanations.INCLUDED))
                        .messages()
                        .get(0)
                        .explanation());
    }

    @Test
    void theHeadSaysWhatIsAskedForAndElseWhatTheDocumentSays() {
        Catalog detected = read(ImportOptions.DEFAULT);
        assertEquals("cisco-asa", detected.catalog());
        assertEquals("Cisco", detected.vendor());
        assertEquals(new Edition("Syslog messages", "", "en"), detected.edition());

        Catalog named = read(
                ImportOptions.DEFAULT.with(new CatalogHeader("my-asa", null, "My ASA", "My guide", "9.20", "en-GB")));
        assertEquals("my-asa", named.catalog());
        assertEquals("Cisco", named.vendor());
        assertEquals("My ASA", named.product());
        assertEquals(new Edition("My guide", "9.20", "en-GB"), named.edition());
        assertEquals(detected.messages(), named.messages());
    }

    private static Catalog read(ImportOptions options) {
        return new CiscoImporter().read(DOCUMENT, options).orThrow().catalog();
    }
}
