package dev.katalog.importer;

import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads Cisco's syslog message guides: FTD and ASA, the Japanese and the English edition, text of a PDF or of a page.
 *
 * <pre>
 * 713228
 * Error Message %FTD-6-713228: Group = group , Username = uname , IP =
 *
 * remote_IP_address Assigned private IP address assigned_private_IP to remote user
 *
 * Explanation ...
 *
 * Recommended Action ...
 * </pre>
 */
public final class CiscoImporter implements DocumentImporter {

    static final String LAYOUT = "cisco";

    @Override
    public String layout() {
        return LAYOUT;
    }

    @Override
    public Validated<Imported> read(DocumentText document, ImportOptions options) {
        try {
            CiscoReader reader = new CiscoReader(document.name(), options, CiscoSurvey.of(document));
            try (LineReader lines = document.open()) {
                for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
                    reader.accept(line);
                }
            }
            return reader.finish();
        } catch (BadDocument bad) {
            return new Validated<>(null, List.of(bad.diagnostic()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
