package dev.katalog.mojo;

import dev.katalog.build.CatalogCheck;
import dev.katalog.build.CatalogSource;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import java.util.ArrayList;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;

/**
 * Checks catalogs and their curation, and lists the messages that match the same text: which of them gets it, and a text as a
 * witness. One that neither the order of specificity nor an entry of the curation settles is a warning.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CatalogsMojo {

    /** Checks nothing. */
    @Parameter(property = "katalog.check.skip", defaultValue = "false")
    private boolean skip;

    /** Whether a warning about a catalog or its curation fails the build. */
    @Parameter(property = "katalog.failOnWarning", defaultValue = "true")
    private boolean failOnWarning;

    @Inject
    CheckMojo(RepositorySystem repositories) {
        super(repositories);
    }

    @Override
    public void execute() throws MojoFailureException {
        if (skip) {
            getLog().info("Skipped");
            return;
        }
        List<Diagnostic> diagnostics = new ArrayList<>();
        for (CatalogParameter catalog : catalogs()) {
            diagnostics.addAll(check(catalog));
        }
        if (failOnWarning) {
            failOnWarning(diagnostics);
        }
    }

    private List<Diagnostic> check(CatalogParameter catalog) throws MojoFailureException {
        CatalogSource source = catalog.source(artifacts());
        Validated<CatalogCheck.Report> checked = CatalogCheck.run(new CatalogCheck.Request(source));
        show(checked.diagnostics());
        CatalogCheck.Report report = checked.value();
        if (report == null) {
            throw new MojoFailureException(source + " could not be checked: see the errors above");
        }
        log(source, report);
        return checked.diagnostics();
    }

    private void log(CatalogSource source, CatalogCheck.Report report) {
        report.settled().forEach(settled -> getLog().info(settled.toString()));
        getLog().info(source + ": " + report.messages() + " messages, "
                + report.settled().size() + " overlaps settled");
    }
}
