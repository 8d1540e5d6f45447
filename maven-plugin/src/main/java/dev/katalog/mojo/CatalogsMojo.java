package dev.katalog.mojo;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Severity;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;

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
     * </catalogs>
     * }</pre>
     */
    @Parameter(required = true)
    private List<CatalogParameter> catalogs;

    List<CatalogParameter> catalogs() {
        return catalogs;
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
