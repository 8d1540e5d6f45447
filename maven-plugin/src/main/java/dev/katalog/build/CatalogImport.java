package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.RewordingFiles;
import dev.katalog.catalog.Rewordings;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.edition.EditionChanges;
import dev.katalog.edition.Proposals;
import dev.katalog.edition.Retirement;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.DocumentText;
import dev.katalog.importer.ImportOptions;
import dev.katalog.importer.Imported;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Imports one document into a catalog file. A catalog that is there already is replaced, its curation is not touched: what no
 * longer fits is reported, and what is missing is proposed in a folder of its own. Nothing is written unless the whole document and
 * everything beside the catalog could be read.
 */
public final class CatalogImport {

    private final Request request;
    private final BesideCatalog files;
    private final Findings findings = new Findings();

    private CatalogImport(Request request) {
        this.request = request;
        this.files = new BesideCatalog(request.catalog());
    }

    /**
     * What to import.
     *
     * @param document the document's text, in UTF-8
     * @param importer the importer for its layout
     * @param options how to import; what stands beside the catalog file is added to them
     * @param retirement what becomes of messages that the document lacks and the catalog file has
     * @param catalog the catalog file to write
     * @param curation the folder of its curation
     */
    public record Request(
            Path document,
            DocumentImporter importer,
            ImportOptions options,
            Retirement retirement,
            Path catalog,
            Path curation) {}

    /** Reads everything and compares; writes nothing. The outcome is null if something was wrong. */
    public static Validated<@Nullable ImportOutcome> prepare(Request request) {
        return new CatalogImport(request).prepare();
    }

    private Validated<@Nullable ImportOutcome> prepare() {
        Catalog earlier = existing(request.catalog(), CatalogFiles::readCatalog);
        Curation curation = existing(request.curation(), CurationFiles::read);
        Curation proposals = existing(files.proposals(), CurationFiles::read);
        Rewordings rewordings = existing(files.rewordings(), RewordingFiles::read);
        if (earlier != null && !earlier.notation().equals(request.importer().layout())) {
            findings.add(
                    Rule.IMPORT_NOTATION,
                    Place.startOf(request.catalog().toString(), ""),
                    "the catalog is written in the notation \"" + earlier.notation() + "\", the document is read as \""
                            + request.importer().layout() + "\"",
                    "import into another file");
        }
        if (findings.hasErrors()) {
            return findings.outcome(null);
        }
        ImportOptions options = request.options();
        options = earlier == null ? options : options.replacing(earlier);
        options = rewordings == null ? options : options.with(rewordings);
        Imported imported = findings.take(request.importer().read(DocumentText.of(request.document()), options));
        if (imported == null) {
            return findings.outcome(null);
        }
        return findings.outcome(outcome(
                imported,
                earlier,
                curation == null ? Curation.EMPTY : curation,
                proposals == null ? Curation.EMPTY : proposals));
    }

    private ImportOutcome outcome(
            Imported imported, @Nullable Catalog earlier, Curation curation, Curation earlierProposals) {
        EditionChanges changes =
                earlier == null ? null : EditionChanges.of(earlier, imported.catalog(), request.retirement());
        Catalog catalog = changes == null ? imported.catalog() : changes.catalog();
        Curation proposals = Proposals.of(catalog, curation, imported.clues(), earlierProposals);
        new ImportFindings(request.document(), files, findings).add(catalog, curation, changes, proposals);
        return new ImportOutcome(imported.summary(), changes, catalog, proposals, files);
    }

    private <T> @Nullable T existing(Path path, Function<Path, Validated<T>> reader) {
        return Files.exists(path) ? findings.take(reader.apply(path)) : null;
    }
}
