package dev.katalog.mojo;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.ShownPaths;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.jspecify.annotations.Nullable;

/** What the goals have in common that read catalogs. */
abstract class CatalogsMojo extends AbstractMojo {

    /**
     * The catalogs. Each {@code <catalog>} has
     *
     * <ul>
     *   <li>{@code <file>}: the catalog file, {@code *.catalog.json}, or else</li>
     *   <li>{@code <artifact>}: the artifact whose jar has it as {@code META-INF/katalog/*.catalog.json}, as
     *       {@code groupId:artifactId:version}; without the version, it is that of the project's dependency or dependency
     *       management;</li>
     *   <li>{@code <name>}: which catalog of the artifact, if it has several: {@code acme-router} for
     *       {@code acme-router.catalog.json};</li>
     *   <li>{@code <curation>}: the folder of the curation of a file; by default beside it, {@code acme-router.curation};</li>
     *   <li>{@code <packageName>}: the package of the generated types, for instance {@code com.example.events.acme};</li>
     *   <li>{@code <prefix>}: what the names of common types begin with, for instance {@code Acme} for {@code AcmeEvents};</li>
     *   <li>{@code <recordNames>}: how records are called, {@code NAME} ({@code SessionClosed}), {@code PREFIX_NAME}
     *       ({@code AcmeSessionClosed}) or {@code PREFIX_ID_NAME} ({@code Acme302014SessionClosed}); by default
     *       {@code PREFIX_ID_NAME} where lines carry message codes, {@code NAME} where they don't;</li>
     *   <li>{@code <includes>}: the messages to generate events of, by default all: ids, or names of families after
     *       {@code family:}, in which {@code *} stands for any text. Lines of other messages become the unrecognized form;</li>
     *   <li>{@code <excludes>}: messages to leave out of those, written in the same way.</li>
     * </ul>
     */
    @Parameter(required = true)
    private List<CatalogParameter> catalogs;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private MavenProject project;

    @Parameter(defaultValue = "${repositorySystemSession}", readonly = true, required = true)
    private RepositorySystemSession repositorySession;

    private final RepositorySystem repositories;

    CatalogsMojo(RepositorySystem repositories) {
        this.repositories = repositories;
    }

    List<CatalogParameter> catalogs() {
        return catalogs;
    }

    MavenProject project() {
        return project;
    }

    /** Where the baseline of the catalogs is; null if it is the newest release, and there is none yet. */
    @Nullable
    CatalogLocation baselineLocation(String baseline) throws MojoFailureException {
        CatalogLocation location =
                CatalogLocation.of(baseline, project().getBasedir().toPath(), artifacts());
        if (location == null) {
            getLog().info("There is no release of " + baseline + " yet, so nothing is compared");
            return null;
        }
        if (location.isCatalogFile() && catalogs().size() > 1) {
            throw new MojoFailureException("<baseline> is one catalog file, but there are "
                    + catalogs().size() + " catalogs: name the folder of their baselines");
        }
        return location;
    }

    CatalogArtifacts artifacts() {
        return new CatalogArtifacts(repositories, repositorySession, project);
    }

    /** How files are called in the log: those of the project as its pom names them, those of artifacts by their coordinates. */
    ShownPaths paths() throws MojoFailureException {
        ShownPaths paths = ShownPaths.relativeTo(project.getBasedir().toPath());
        for (CatalogParameter catalog : catalogs) {
            paths = catalog.shown(artifacts(), paths);
        }
        return paths;
    }

    void show(List<Diagnostic> diagnostics) throws MojoFailureException {
        new DiagnosticLog(getLog(), paths()).show(diagnostics);
    }

    void failOnWarning(List<Diagnostic> diagnostics) throws MojoFailureException {
        long warnings = diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .count();
        if (warnings > 0) {
            throw new MojoFailureException("There are warnings, and katalog.failOnWarning is set");
        }
    }
}
