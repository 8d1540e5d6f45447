package dev.katalog.mojo;

import dev.katalog.build.CatalogImport;
import dev.katalog.diagnostic.Validated;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.Explanations;
import dev.katalog.importer.ImportOptions;
import dev.katalog.importer.ImportSummary;
import java.io.File;
import java.io.UncheckedIOException;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;

/**
 * Imports a vendor's document, as text, into a catalog file. Run by hand when the vendor publishes an edition:
 *
 * <pre>{@code
 * mvn katalog:import -Dkatalog.layout=cisco -Dkatalog.document=syslog.txt -Dkatalog.catalog=src/main/catalogs/cisco-ftd.catalog.json
 * }</pre>
 *
 * <p>Nothing is written unless the whole document could be read. A summary says what was found, and every line that could not be
 * placed.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    /** The text of the document, in UTF-8, as extracted from its PDF or page. */
    @Parameter(property = "katalog.document", required = true)
    private File document;

    /** How the document is laid out: {@code cisco} or {@code century-nxr}. */
    @Parameter(property = "katalog.layout", required = true)
    private String layout;

    /** The catalog file to write. If it exists, the ids that it gave to messages without an id of their own stay. */
    @Parameter(property = "katalog.catalog", required = true)
    private File catalog;

    /** The catalog's name; by default that of the layout's product, for instance {@code cisco-ftd}. */
    @Parameter(property = "katalog.name")
    private String name;

    /** The vendor; by default that of the layout. */
    @Parameter(property = "katalog.vendor")
    private String vendor;

    /** The product; by default that of the layout. */
    @Parameter(property = "katalog.product")
    private String product;

    /** The title of the document, in English; by default as the document itself says. */
    @Parameter(property = "katalog.title")
    private String title;

    /** The product release or document version; by default as the document itself says. */
    @Parameter(property = "katalog.release")
    private String release;

    /** The language of the document; by default as its headings show. */
    @Parameter(property = "katalog.language")
    private String language;

    /** Whether the catalog gets the vendor's explanations. They are the vendor's prose: keep such a catalog to yourself. */
    @Parameter(property = "katalog.includeExplanations", defaultValue = "false")
    private boolean includeExplanations;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        CatalogHeader header = new CatalogHeader(name, vendor, product, title, release, language);
        ImportOptions options = ImportOptions.DEFAULT
                .with(header)
                .with(includeExplanations ? Explanations.INCLUDED : Explanations.LEFT_OUT);
        try {
            Validated<ImportSummary> imported = CatalogImport.run(
                    new CatalogImport.Request(document.toPath(), importer(), options, catalog.toPath()));
            new DiagnosticLog(getLog()).show(imported.diagnostics());
            ImportSummary summary = imported.value();
            if (summary == null) {
                throw new MojoFailureException(catalog + " was not written: see the errors above");
            }
            summary.toString().lines().forEach(getLog()::info);
            getLog().info("Written to " + catalog);
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    "Cannot read or write: " + e.getCause().getMessage(), e);
        }
    }

    private DocumentImporter importer() throws MojoFailureException {
        return DocumentImporter.ALL.stream()
                .filter(candidate -> candidate.layout().equals(layout))
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("Unknown layout " + layout + "; known are "
                        + DocumentImporter.ALL.stream()
                                .map(DocumentImporter::layout)
                                .toList()));
    }
}
