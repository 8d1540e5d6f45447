package dev.katalog.build;

import dev.katalog.build.BuildRecord.Made;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.EventGenerator;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.generate.SourceFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Builds the sources of one execution: of each of its catalogs, unless they are there already, made of the same inputs by the same
 * code. Each catalog stops at the border of the first stage that has errors, with all of that stage's.
 */
public final class EventBuild {

    /** What a warning does to the build. */
    public enum OnWarning {
        PROCEED,
        FAIL
    }

    /**
     * One catalog.
     *
     * @param source where it is
     * @param selection which of its messages
     * @param settings how the types are called
     */
    public record Catalog(CatalogSource source, Selection selection, GenerationSettings settings) {}

    /**
     * What to build.
     *
     * @param catalogs the catalogs
     * @param onWarning what a warning does
     * @param output the root folder of the generated sources
     * @param execution what tells this execution from others that use the same folder
     * @param claims what other executions of this build wrote
     */
    public record Request(
            List<Catalog> catalogs, OnWarning onWarning, Path output, String execution, OutputClaims claims) {
        public Request {
            catalogs = List.copyOf(catalogs);
        }
    }

    private final Request request;
    private final SourceFolder folder;
    private final BuildRecord before;
    private final Findings findings = new Findings();

    private EventBuild(Request request) throws IOException {
        this.request = request;
        this.folder = new SourceFolder(request.output());
        this.before = BuildRecord.of(Objects.requireNonNullElse(folder.read(GenerationPlan.recordOf(request)), ""));
    }

    /**
     * Finds out what is to be written; nothing is written yet. The plan is null if something was wrong.
     *
     * @throws IOException if a file cannot be read, or would be written outside the output folder
     */
    public static Validated<@Nullable GenerationPlan> plan(Request request) throws IOException {
        return new EventBuild(request).plan();
    }

    private Validated<@Nullable GenerationPlan> plan() throws IOException {
        List<GenerationPlan.Built> built = new ArrayList<>();
        for (Catalog catalog : request.catalogs()) {
            GenerationPlan.Built outcome = build(catalog);
            if (outcome != null) {
                built.add(outcome);
            }
        }
        Collisions.report(built, request, folder, findings);
        List<Diagnostic> diagnostics = findings.outcome(null).diagnostics();
        return new Validated<>(
                findings.hasErrors() || request.onWarning() == OnWarning.FAIL && warnings(diagnostics) > 0
                        ? null
                        : GenerationPlan.of(built, request, folder, before),
                diagnostics);
    }

    private GenerationPlan.@Nullable Built build(Catalog catalog) throws IOException {
        String inputs = inputs(catalog);
        Made made = before.madeOf(inputs);
        boolean hasWarningsToShow = made != null && made.warnings() > 0 && request.onWarning() == OnWarning.FAIL;
        return made != null && !hasWarningsToShow && made.isIntactIn(folder, GenerationPlan.recordOf(request))
                ? new GenerationPlan.Built(catalog, made, Map.of())
                : generate(catalog, inputs);
    }

    private static String inputs(Catalog catalog) throws IOException {
        InputDigest digest = new InputDigest()
                .add(GeneratorCode.digest())
                .add(catalog.settings().toString())
                .add(catalog.selection().includes())
                .add(catalog.selection().excludes());
        catalog.source().addTo(digest);
        return digest.value();
    }

    private GenerationPlan.@Nullable Built generate(Catalog catalog, String inputs) {
        Findings found = new Findings();
        JoinedCatalog joined = found.take(catalog.source().read());
        Findings later = new Findings();
        EventCatalog events =
                joined == null ? null : later.take(catalog.selection().of(joined.events()));
        List<SourceFile> files =
                events == null ? null : later.take(EventGenerator.generate(events, catalog.settings()));
        if (joined != null) {
            found.addAll(joined.inFile(later.outcome(null).diagnostics()));
        }
        List<Diagnostic> diagnostics = found.outcome(null).diagnostics();
        findings.addAll(diagnostics);
        if (events == null || files == null || found.hasErrors()) {
            return null;
        }
        Map<String, byte[]> contents = new TreeMap<>();
        Map<String, String> digests = new TreeMap<>();
        for (SourceFile file : files) {
            byte[] content = file.text().getBytes(StandardCharsets.UTF_8);
            contents.put(file.path(), content);
            digests.put(file.path(), InputDigest.of(content));
        }
        return new GenerationPlan.Built(
                catalog, new Made(inputs, events.messages().size(), warnings(diagnostics), digests), contents);
    }

    private static int warnings(List<Diagnostic> diagnostics) {
        return (int) diagnostics.stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .count();
    }
}
