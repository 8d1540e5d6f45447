package dev.katalog.mojo;

import dev.katalog.build.CatalogSource;
import dev.katalog.build.ReportBuild;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Writes an HTML reference of catalogs: a folder of pages that need no server and no network. Messages are searched by id, word or
 * field; each is shown with its template, fields, record, variants, errata, sample lines, overlaps, and what has changed since a
 * baseline.
 *
 * <pre>{@code
 * mvn katalog:report
 * }</pre>
 */
@Mojo(name = "report", defaultPhase = LifecyclePhase.PACKAGE, threadSafe = true)
public final class ReportMojo extends CatalogsMojo {

    /** Writes nothing. */
    @Parameter(property = "katalog.report.skip", defaultValue = "false")
    private boolean skip;

    /** Where the pages go; {@code index.html} is the first one. Other files there are left alone. */
    @Parameter(
            property = "katalog.report.outputDirectory",
            defaultValue = "${project.build.directory}/katalog-report",
            required = true)
    private File outputDirectory;

    /**
     * The version whose differences from the catalogs are shown: a catalog file, a folder of catalogs, a jar, or an artifact as
     * {@code groupId:artifactId[:extension[:classifier]]:version}. The version {@code RELEASE} is the newest release, of the
     * project's own artifact the newest one before the project's version. By default no changes are shown.
     */
    @Parameter(property = "katalog.baseline")
    private String baseline;

    @Inject
    ReportMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        try {
            Validated<ReportBuild.Written> report = ReportBuild.write(requested(), outputDirectory.toPath());
            // Warnings are for the goal check: a reference is wanted most while a catalog is not finished.
            show(report.diagnostics().stream().filter(ReportMojo::isError).toList());
            ReportBuild.Written written = report.value();
            if (written == null) {
                throw new MojoFailureException("No report was written: see the errors above");
            }
            File first = new File(outputDirectory, "index.html").getAbsoluteFile();
            getLog().info(written.messages() + (written.messages() == 1 ? " message" : " messages") + " in "
                    + written.files() + " files, from " + paths().in(first.toString()));
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write the report: " + e.getMessage(), e);
        }
    }

    private List<ReportBuild.Catalog> requested() throws MojoFailureException {
        CatalogLocation compared = baseline == null ? null : baselineLocation(baseline);
        List<ReportBuild.Catalog> requested = new ArrayList<>();
        for (CatalogParameter catalog : catalogs()) {
            CatalogSource source = catalog.source(artifacts());
            requested.add(new ReportBuild.Catalog(
                    source, catalog.selection(), catalog.settingsIfAny(), baseline(compared, source)));
        }
        return requested;
    }

    private static ReportBuild.@Nullable Baseline baseline(@Nullable CatalogLocation location, CatalogSource catalog) {
        if (location == null) {
            return null;
        }
        String version = location.version();
        return new ReportBuild.Baseline(version == null ? "the baseline" : version, location.source(catalog.name()));
    }

    private static boolean isError(Diagnostic diagnostic) {
        return diagnostic.severity() == Severity.ERROR;
    }
}
