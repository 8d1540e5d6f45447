package dev.katalog.build;

import com.palantir.javapoet.JavaFile;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Validated;
import dev.katalog.generate.EventGenerator;
import dev.katalog.generate.GenerationSettings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Builds the sources of one catalog. Stops at the border of the first stage that has errors, with all of that stage's. */
public final class EventBuild {

    private EventBuild() {}

    /**
     * What to build.
     *
     * @param catalog the catalog file
     * @param curation the directory of its curation
     * @param settings how the types are called
     * @param output the root directory of the generated sources
     */
    public record Request(Path catalog, Path curation, GenerationSettings settings, Path output) {}

    /**
     * What was built.
     *
     * @param messages how many messages the catalog has
     * @param written how many files were written
     * @param unchanged how many files were right already
     * @param deleted how many files of an earlier build were deleted
     */
    public record Report(int messages, int written, int unchanged, int deleted) {}

    /** Builds; the report is null if something was wrong, and then nothing was written. */
    public static Validated<@Nullable Report> run(Request request) throws IOException {
        Validated<@Nullable JoinedCatalog> read = JoinedCatalog.read(request.catalog(), request.curation());
        List<Diagnostic> diagnostics = new ArrayList<>(read.diagnostics());
        JoinedCatalog joined = read.value();
        if (joined == null) {
            return new Validated<>(null, diagnostics);
        }
        EventCatalog events = joined.events();
        Validated<List<JavaFile>> files = EventGenerator.generate(events, request.settings());
        diagnostics.addAll(files.diagnostics());
        if (files.hasErrors()) {
            return new Validated<>(null, diagnostics);
        }
        SourceWriter.Result written =
                new SourceWriter(request.output()).write(events.catalog().catalog(), files.orThrow());
        return new Validated<>(
                new Report(events.messages().size(), written.written(), written.unchanged(), written.deleted()),
                diagnostics);
    }
}
