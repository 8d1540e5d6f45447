package dev.katalog.mojo;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;

/** What the goals have in common that read catalogs. */
abstract class CatalogsMojo extends AbstractMojo {

    /**
     * The catalogs, each with its package and the prefix of its types:
     *
     * <pre>{@code
     * <catalogs>
     *   <catalog>
     *     <file>src/main/catalogs/acme-router.catalog.json</file>
     *     <packageName>com.example.events.acme</packageName>
     *     <prefix>Acme</prefix>
     *   </catalog>
     *   <catalog>
     *     <artifact>com.example:acme-catalogs:1.4</artifact>
     *     <name>acme-switch</name>
     *     <packageName>com.example.events.acmeswitch</packageName>
     *     <prefix>AcmeSwitch</prefix>
     *     <includes>
     *       <include>family:ports</include>
     *     </includes>
     *   </catalog>
     * </catalogs>
     * }</pre>
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

    CatalogArtifacts artifacts() {
        return new CatalogArtifacts(repositories, repositorySession, project);
    }

    void show(List<Diagnostic> diagnostics) {
        new DiagnosticLog(getLog()).show(diagnostics);
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
