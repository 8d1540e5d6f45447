package dev.katalog.mojo;

import dev.katalog.build.EventBuild;
import dev.katalog.build.GenerationPlan;
import dev.katalog.build.OutputClaims;
import dev.katalog.diagnostic.Validated;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** Generates into some folder, which is compiled with the main sources or with the tests. */
abstract class AbstractGenerateMojo extends CatalogsMojo {

    /** Generates nothing; sources that an earlier build generated are still compiled. */
    @Parameter(property = "katalog.skip", defaultValue = "false")
    private boolean skip;

    /** Whether a warning about a catalog or its curation fails the build; then nothing is written. */
    @Parameter(property = "katalog.failOnWarning", defaultValue = "false")
    private boolean failOnWarning;

    /** Says which files would be written and deleted, and leaves all as it is. */
    @Parameter(property = "katalog.dryRun", defaultValue = "false")
    private boolean dryRun;

    @Parameter(defaultValue = "${mojoExecution}", readonly = true, required = true)
    private MojoExecution execution;

    private final BuildContext buildContext;

    /**
     * @param repositories finds the artifacts of catalogs
     * @param buildContext is told that there are new files, for the sake of an IDE that runs the build
     */
    AbstractGenerateMojo(RepositorySystem repositories, BuildContext buildContext) {
        super(repositories);
        this.buildContext = buildContext;
    }

    abstract File outputDirectory();

    abstract void addSourceRoot(String path);

    boolean isSkipped() {
        return skip;
    }

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        // First, so that sources of an earlier build are compiled even if this one is skipped.
        addSourceRoot(outputDirectory().getPath());
        if (isSkipped()) {
            getLog().info("Skipped");
            return;
        }
        EventBuild.Request request = request();
        try {
            Validated<GenerationPlan> planned = EventBuild.plan(request);
            show(planned.diagnostics());
            GenerationPlan plan = planned.value();
            if (plan == null) {
                throw new MojoFailureException(
                        planned.hasErrors()
                                ? "Nothing was generated: see the errors above"
                                : "Nothing was generated: there are warnings, and katalog.failOnWarning is set");
            }
            apply(plan);
        } catch (IOException e) {
            throw new MojoExecutionException("Cannot read catalogs or write events: " + e.getMessage(), e);
        }
    }

    private EventBuild.Request request() throws MojoFailureException {
        List<EventBuild.Catalog> requested = new ArrayList<>();
        for (CatalogParameter catalog : catalogs()) {
            requested.add(new EventBuild.Catalog(catalog.source(artifacts()), catalog.selection(), catalog.settings()));
        }
        return new EventBuild.Request(
                requested,
                failOnWarning ? EventBuild.OnWarning.FAIL : EventBuild.OnWarning.PROCEED,
                outputDirectory().toPath(),
                execution.getGoal() + "." + execution.getExecutionId(),
                claims());
    }

    /** Maven keeps one context for each plugin and project. */
    @SuppressWarnings("unchecked")
    private OutputClaims claims() {
        Map<String, Object> context = getPluginContext();
        return (OutputClaims) context.computeIfAbsent(OutputClaims.class.getName(), name -> new OutputClaims());
    }

    private void apply(GenerationPlan plan) throws IOException {
        plan.reports().forEach(report -> getLog().info(describe(report)));
        if (dryRun) {
            plan.written().forEach(name -> getLog().info("Would write " + name));
            plan.deleted().forEach(name -> getLog().info("Would delete " + name));
            return;
        }
        plan.apply();
        if (!plan.deleted().isEmpty()) {
            getLog().info("Deleted " + counted(plan.deleted().size(), "file") + " of messages that are gone");
        }
        buildContext.refresh(outputDirectory());
    }

    private static String describe(GenerationPlan.Report report) {
        String files = report.reused()
                ? "up to date"
                : counted(report.written(), "file") + " to write, " + report.unchanged() + " unchanged";
        String warnings = report.reused() && report.warnings() > 0
                ? ", with " + counted(report.warnings(), "warning") + " that katalog:check shows"
                : "";
        return report.source() + ": " + counted(report.messages(), "message") + ", " + files + warnings;
    }

    private static String counted(int count, String noun) {
        return count + " " + noun + (count == 1 ? "" : "s");
    }
}
