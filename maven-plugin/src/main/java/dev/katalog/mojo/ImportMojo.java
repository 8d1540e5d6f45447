package dev.katalog.mojo;

import dev.katalog.build.BesideCatalog;
import dev.katalog.build.CatalogImport;
import dev.katalog.build.ImportOutcome;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.diagnostic.Validated;
import dev.katalog.edition.Retirement;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.importer.DocumentImporter;
import dev.katalog.importer.Explanations;
import dev.katalog.importer.ImportOptions;
import java.io.File;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/**
 * Imports a vendor's document, as text, into a catalog file. Run by hand when the vendor publishes an edition:
 *
 * <pre>{@code
 * mvn katalog:import -Dkatalog.layout=cisco -Dkatalog.document=syslog.txt -Dkatalog.catalog=src/main/catalogs/cisco-ftd.catalog.json
 * }</pre>
 *
 * <p>Nothing is written unless the whole document could be read. A summary says what was found, and every line that could not be
 * placed.
 *
 * <p>A catalog file that is there already is replaced. Its name, vendor and product stay, and so do the ids of messages that the
 * document does not number. The curation beside it is never written: entries whose text has changed or whose message is gone are
 * reported, and for every message without an entry one is proposed in {@code X.proposals/<family>.json} beside the catalog, for people
 * to complete and to move. Entries of an earlier import that somebody has begun to complete stay.
 */
@Mojo(name = "import", requiresProject = false, threadSafe = true)
public final class ImportMojo extends AbstractMojo {

    /** The text of the document, in UTF-8, as extracted from its PDF or page. */
    @Parameter(property = "katalog.document", required = true)
    private File document;

    /** How the document is laid out: {@code cisco} or {@code century-nxr}. */
    @Parameter(property = "katalog.layout", required = true)
    private String layout;

    /** The catalog file to write. If it exists, it is replaced by the new edition. */
    @Parameter(property = "katalog.catalog", required = true)
    private File catalog;

    /** The folder of the curation, which is only read; by default beside the catalog, {@code *.curation}. */
    @Parameter(property = "katalog.curation")
    private File curation;

    /**
     * What becomes of messages that the catalog file has and the document lacks. {@code true}: they stay in the catalog, marked as
     * retired since the new edition, and are still matched, since older devices send them. {@code false}: they go, and so do those
     * that an earlier import retired. By default they go, and those that an earlier import retired stay.
     */
    @Parameter(property = "katalog.keepRetired")
    private Boolean keepRetired;

    /** Reports what the import would change, and writes nothing. */
    @Parameter(property = "katalog.dryRun", defaultValue = "false")
    private boolean dryRun;

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

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        CatalogHeader header = new CatalogHeader(name, vendor, product, title, release, language);
        ImportOptions options = ImportOptions.DEFAULT
                .with(header)
                .with(includeExplanations ? Explanations.INCLUDED : Explanations.LEFT_OUT);
        ShownPaths paths = ShownPaths.relativeTo(BaseFolder.of(project, session));
        if (!document.isFile()) {
            throw new MojoFailureException("There is no file " + paths.in(document.getPath())
                    + ": katalog.document names the text of the vendor's document");
        }
        try {
            Validated<@Nullable ImportOutcome> imported = CatalogImport.prepare(new CatalogImport.Request(
                    document.toPath(), importer(), options, retirement(), catalog.toPath(), curation()));
            new DiagnosticLog(getLog(), paths).show(imported.diagnostics());
            ImportOutcome outcome = imported.value();
            if (outcome == null) {
                throw new MojoFailureException(paths.in(catalog.getPath()) + " was not written: see the errors above");
            }
            paths.in(outcome.toString()).lines().forEach(getLog()::info);
            if (dryRun) {
                getLog().info("Nothing was written: katalog.dryRun is set");
            } else {
                outcome.write();
                getLog().info("Written to " + paths.in(catalog.getPath()));
            }
        } catch (UncheckedIOException e) {
            throw new MojoExecutionException(
                    "Cannot read or write: " + e.getCause().getMessage(), e);
        }
    }

    private Path curation() {
        return curation != null ? curation.toPath() : new BesideCatalog(catalog.toPath()).curation();
    }

    private Retirement retirement() {
        if (keepRetired == null) {
            return Retirement.KEEP_RETIRED;
        }
        return keepRetired ? Retirement.RETIRE : Retirement.DROP;
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
