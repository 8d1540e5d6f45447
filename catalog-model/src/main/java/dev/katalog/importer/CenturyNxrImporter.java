package dev.katalog.importer;

import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * Reads Century Systems' list of the NXR routers' log messages, a table with three rows for each message:
 *
 * <pre>
 * メッセージ pluto[&lt;PID&gt; ]: "tunnel&lt;NUM1&gt; " #&lt;NUM2&gt; : ISAKMP SA established
 * Priority WARNING
 * 説明 ...
 * </pre>
 *
 * <p>Pages begin with a form feed or a single blank, some with the name of a section. A page without one leaves the section open.
 * The messages have no ids; {@link MessageIds} makes them up.
 */
public final class CenturyNxrImporter implements DocumentImporter {

    static final String LAYOUT = "century-nxr";

    @Override
    public String layout() {
        return LAYOUT;
    }

    @Override
    public Validated<Imported> read(DocumentText document, ImportOptions options) {
        try (LineReader lines = document.open()) {
            NxrReader reader = new NxrReader(document.name(), options);
            for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
                reader.accept(line);
            }
            return reader.finish();
        } catch (BadDocument bad) {
            return new Validated<>(null, List.of(bad.diagnostic()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
