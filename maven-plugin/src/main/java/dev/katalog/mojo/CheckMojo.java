package dev.katalog.mojo;

import dev.katalog.build.CatalogCheck;
import dev.katalog.build.CatalogSource;
import dev.katalog.catalog.AllowanceFiles;
import dev.katalog.catalog.Allowances;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.Gate;
import dev.katalog.diff.Tolerance;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import javax.inject.Inject;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.eclipse.aether.RepositorySystem;
import org.jspecify.annotations.Nullable;

/**
 * Checks catalogs and their curation: stale entries, messages without one, missing samples, and messages that match the same text:
 * which of them gets it, and a text as a witness. One that neither the order of specificity nor an entry of the curation settles is
 * a warning. With a baseline it also compares each catalog with the version there, and fails for changes that
 * {@code katalog.failOn} refuses and no entry of the allow list explains.
 */
@Mojo(name = "check", defaultPhase = LifecyclePhase.VERIFY, threadSafe = true)
public final class CheckMojo extends CatalogsMojo {

    /** Checks nothing. */
    @Parameter(property = "katalog.check.skip", defaultValue = "false")
    private boolean skip;

    /** Whether a warning about a catalog or its curation fails the build. */
    @Parameter(property = "katalog.failOnWarning", defaultValue = "true")
    private boolean failOnWarning;

    /**
     * Ids of rules whose warnings are shown and don't fail the build, for instance {@code uncurated-message} as long as a curation
     * is not complete.
     */
    @Parameter(property = "katalog.tolerated")
    private List<String> tolerated = List.of();

    /**
     * The version to compare the catalogs with: a catalog file, a folder of catalogs, a jar, or an artifact as
     * {@code groupId:artifactId[:extension[:classifier]]:version}. The version {@code RELEASE} is the newest release, of the
     * project's own artifact the newest one before the project's version; as long as there is none, nothing is compared. By
     * default there is no baseline.
     */
    @Parameter(property = "katalog.baseline")
    private String baseline;

    /** The version of a baseline that is no artifact, for {@code katalog.failOn=VERSION}. */
    @Parameter(property = "katalog.baselineVersion")
    private String baselineVersion;

    /**
     * Which changes against the baseline fail the build: {@code BINARY} those that may keep compiled code from linking,
     * {@code SOURCE} also those that may keep code from compiling, {@code BEHAVIOUR} also those that make a line give something
     * else, {@code ANYTHING} all, {@code NOTHING} none; {@code VERSION} those that ask for a larger step than the one from the
     * baseline's version to the project's.
     */
    @Parameter(property = "katalog.failOn", defaultValue = "SOURCE")
    private RefusalLevel failOn;

    /**
     * A list of changes that may be, each with its reason. An entry that allows nothing is a warning.
     *
     * <pre>{@code
     * {"allow": [{"rule": "field-renamed", "subject": "713228.address", "reason": "Agreed with its only user."}]}
     * }</pre>
     */
    @Parameter(property = "katalog.allowList")
    private File allowList;

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
        checkTolerated();
        Baseline compared = baseline();
        List<Diagnostic> diagnostics = new ArrayList<>();
        int refused = 0;
        for (CatalogParameter catalog : catalogs()) {
            CatalogSource source = catalog.source(artifacts());
            Validated<CatalogCheck.Report> checked = check(source, compared);
            diagnostics.addAll(checked.diagnostics());
            if (compared != null) {
                refused += compared.show(source, checked.orThrow().difference());
            }
        }
        if (compared != null) {
            show(compared.unused());
            diagnostics.addAll(compared.unused());
        }
        fail(refused, diagnostics);
    }

    private void checkTolerated() throws MojoFailureException {
        for (String id : tolerated) {
            if (Arrays.stream(Rule.values()).noneMatch(rule -> rule.id().equals(id))) {
                throw new MojoFailureException("<tolerated> has \"" + id + "\", which is the id of no rule");
            }
        }
    }

    private @Nullable Baseline baseline() throws MojoFailureException {
        if (baseline == null) {
            return null;
        }
        CatalogLocation location = baselineLocation(baseline);
        if (location == null) {
            return null;
        }
        String version = baselineVersion == null ? location.version() : baselineVersion;
        Tolerance tolerance = failOn.tolerance(version, project().getVersion());
        return new Baseline(location, new Gate(tolerance, allowances()), location.shown(baseline, paths()), getLog());
    }

    private Allowances allowances() throws MojoFailureException {
        if (allowList == null) {
            return Allowances.NONE;
        }
        Path file = allowList.toPath();
        Validated<Allowances> read = AllowanceFiles.read(file);
        show(read.diagnostics());
        if (read.hasErrors()) {
            throw new MojoFailureException(
                    "The allow list " + paths().in(file.toString()) + " could not be read: see the errors above");
        }
        return read.orThrow();
    }

    private Validated<CatalogCheck.Report> check(CatalogSource source, @Nullable Baseline compared)
            throws MojoFailureException {
        Validated<CatalogCheck.Report> checked =
                CatalogCheck.run(new CatalogCheck.Request(source, compared == null ? null : compared.of(source)));
        new DiagnosticLog(getLog(), compared == null ? paths() : compared.paths()).show(checked.diagnostics());
        CatalogCheck.Report report = checked.value();
        if (report == null) {
            throw new MojoFailureException(source + " could not be checked: see the errors above");
        }
        log(source, report);
        return checked;
    }

    private void fail(int refused, List<Diagnostic> diagnostics) throws MojoFailureException {
        if (refused > 0) {
            throw new MojoFailureException((refused == 1 ? "1 change" : refused + " changes") + " against the baseline "
                    + (refused == 1 ? "is" : "are") + " refused, since katalog.failOn is " + failOn);
        }
        if (diagnostics.stream().anyMatch(diagnostic -> diagnostic.severity() == Severity.ERROR)) {
            throw new MojoFailureException("There are errors: see above");
        }
        if (failOnWarning) {
            failOnWarning(diagnostics.stream()
                    .filter(diagnostic -> !tolerated.contains(diagnostic.rule().id()))
                    .toList());
        }
    }

    private void log(CatalogSource source, CatalogCheck.Report report) {
        report.settled().forEach(settled -> getLog().info(settled.toString()));
        getLog().info(source + ": " + report.messages() + (report.messages() == 1 ? " message, " : " messages, ")
                + report.settled().size() + " overlaps settled");
    }
}
