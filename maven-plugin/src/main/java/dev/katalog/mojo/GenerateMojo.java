package dev.katalog.mojo;

import dev.katalog.build.EventBuild;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.GenerationSettings;
import java.io.File;
import java.io.IOException;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;

/**
 * Generates typed events from catalogs: for every message an immutable record and a matcher, and an entry point that reads
 * lines.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends CatalogsMojo {

    /** Where the sources go. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/katalog", required = true)
    private File outputDirectory;

    /** Generates nothing; sources that an earlier build generated are still compiled. */
    @Parameter(property = "katalog.skip", defaultValue = "false")
    private boolean skip;

    /** Whether a warning about a catalog or its curation fails the build. */
    @Parameter(property = "katalog.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        // First, so that sources of an earlier build are compiled even if this one is skipped.
        project.addCompileSourceRoot(outputDirectory.getPath());
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        for (CatalogParameter catalog : catalogs()) {
            generate(catalog);
        }
    }

    private void generate(CatalogParameter catalog) throws MojoExecutionException, MojoFailureException {
        if (catalog.file() == null || catalog.packageName() == null || catalog.prefix() == null) {
            throw new MojoFailureException("a <catalog> needs <file>, <packageName> and <prefix>");
        }
        try {
            Validated<EventBuild.Report> built = EventBuild.run(new EventBuild.Request(
                    catalog.file().toPath(),
                    catalog.curation().toPath(),
                    new GenerationSettings(catalog.packageName(), catalog.prefix()),
                    outputDirectory.toPath()));
            show(built.diagnostics());
            if (failOnWarning) {
                failOnWarning(built.diagnostics());
            }
            EventBuild.Report report = built.value();
            if (report == null) {
                throw new MojoFailureException(
                        "Nothing was generated from " + catalog.file() + ": see the errors above");
            }
            getLog().info(catalog.file().getName() + ": " + report.messages() + " messages, " + report.written()
                    + " files written, " + report.unchanged() + " up to date, " + report.deleted() + " deleted");
        } catch (IOException e) {
            throw new MojoExecutionException(
                    "Cannot read " + catalog.file() + " or write its events: " + e.getMessage(), e);
        }
    }
}
