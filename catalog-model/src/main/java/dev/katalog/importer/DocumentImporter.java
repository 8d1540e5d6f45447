package dev.katalog.importer;

import dev.katalog.diagnostic.Validated;
import java.util.List;

/**
 * Reads a vendor's document into a catalog. The same document and options give an equal catalog. Importers have no state; one
 * serves all threads.
 */
public sealed interface DocumentImporter permits CiscoImporter, CenturyNxrImporter {

    /** All importers, in the order in which their layouts are documented. */
    List<DocumentImporter> ALL = List.of(new CiscoImporter(), new CenturyNxrImporter());

    /** The layout's name, which is also that of the notation its templates are written in. */
    String layout();

    /**
     * Reads a document. A document that cannot be used gives one error that says where and why, and no value.
     *
     * @throws java.io.UncheckedIOException if the document cannot be read at all
     */
    Validated<Imported> read(DocumentText document, ImportOptions options);
}
