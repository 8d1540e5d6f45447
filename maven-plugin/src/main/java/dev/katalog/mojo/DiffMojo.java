package dev.katalog.mojo;

import dev.katalog.build.CatalogDiff;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.CatalogDifference;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.Paint;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.inject.Inject;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;

/**
 * Shows what differs between two versions of a catalog, what it means for applications, and which step of the version it asks
 * for:
 *
 * <pre>{@code
 * mvn katalog:diff -Dkatalog.before=com.example:acme-catalogs:1.4 -Dkatalog.after=src/main/catalogs/acme-router.catalog.json
 * }</pre>
 *
 * <p>Each version is a catalog file with its curation beside it, a folder of catalogs, a jar, or an artifact.
 */
@Mojo(name = "diff", requiresProject = false, threadSafe = true)
public final class DiffMojo extends AbstractMojo {

    /**
     * The older version: a catalog file, a folder of catalogs, a jar, or an artifact as
     * {@code groupId:artifactId[:extension[:classifier]]:version}. The version {@code RELEASE} is the newest release.
     */
    @Parameter(property = "katalog.before", required = true)
    private String before;

    /** The newer version, in the same way. */
    @Parameter(property = "katalog.after", required = true)
    private String after;

    /** The catalog, if a folder, jar or artifact has several: {@code acme-router} for {@code acme-router.catalog.json}. */
    @Parameter(property = "katalog.name")
    private String name;

    /** How to show it: {@code TEXT} for people, {@code JSON} for tools, {@code MARKDOWN} for a release note. */
    @Parameter(property = "katalog.format", defaultValue = "TEXT")
    private DifferenceFormat format;

    /** The file to write it to; by default it goes to the log. */
    @Parameter(property = "katalog.output")
    private File output;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${session}", readonly = true, required = true)
    private MavenSession session;

    private final RepositorySystem repositories;

    @Inject
    DiffMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    @Override
    public void execute() throws MojoExecutionException, MojoFailureException {
        Path base = BaseFolder.of(project, session);
        CatalogLocation older = location("before", before, base);
        CatalogLocation newer = location("after", after, base);
        Validated<CatalogDifference> compared =
                CatalogDiff.run(new CatalogDiff.Request(older.source(name), newer.source(name)));
        ShownPaths paths = newer.shown(after, older.shown(before, ShownPaths.relativeTo(base)));
        new DiagnosticLog(getLog(), paths).show(compared.diagnostics());
        CatalogDifference difference = compared.value();
        if (difference == null) {
            throw new MojoFailureException(before + " and " + after + " could not be compared: see the errors above");
        }
        if (output == null) {
            format.render(difference, Terminal.paint(session), paths).lines().forEach(getLog()::info);
        } else {
            write(format.render(difference, Paint.NONE, paths));
            getLog().info(DifferenceText.summary(difference));
            getLog().info("Written to " + paths.in(output.getPath()));
        }
    }

    private CatalogLocation location(String parameter, String text, Path base) throws MojoFailureException {
        CatalogArtifacts artifacts = new CatalogArtifacts(repositories, session.getRepositorySession(), project);
        CatalogLocation location = CatalogLocation.of(text, base, artifacts);
        if (location == null) {
            throw new MojoFailureException("katalog." + parameter + " is " + text + ", of which there is no release");
        }
        return location;
    }

    private void write(String text) throws MojoExecutionException {
        Path file = output.toPath().toAbsolutePath();
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot write " + file + ": " + e.getMessage(), e);
        }
    }
}
