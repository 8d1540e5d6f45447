package dev.katalog.build;

import dev.katalog.analysis.OverlapCheck;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.CatalogDifference;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.report.CatalogReport;
import dev.katalog.report.ReportFile;
import dev.katalog.report.ReportedCatalog;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes the HTML reference of catalogs. */
public final class ReportBuild {

    /** Names the files that this wrote, so that those of messages that are gone are known to be its own. */
    private static final String RECORD = ".katalog-report";

    /**
     * A version to compare a catalog with.
     *
     * @param name what it is called, for instance {@code 1.4.0}
     */
    public record Baseline(String name, CatalogSource source) {}

    /**
     * One catalog.
     *
     * @param source where it is
     * @param selection which of its messages events are generated of
     * @param settings how their records are called; null if they are called as the messages are
     * @param baseline what to compare it with, or null
     */
    public record Catalog(
            CatalogSource source,
            Selection selection,
            @Nullable GenerationSettings settings,
            @Nullable Baseline baseline) {}

    /**
     * What was written.
     *
     * @param messages how many messages the catalogs have
     * @param files how many files the report has
     */
    public record Written(int messages, int files) {}

    private final Findings findings = new Findings();

    private ReportBuild() {}

    /**
     * Writes the report into a folder; nothing is written, and the result is null, if a catalog or a baseline could not be read.
     * Warnings are for {@link CatalogCheck} to show. Files of an earlier report are replaced; all other files of the folder stay.
     *
     * @throws IOException if a file cannot be written
     */
    public static Validated<@Nullable Written> write(List<Catalog> catalogs, Path output) throws IOException {
        return new ReportBuild().run(catalogs, new SourceFolder(output));
    }

    private Validated<@Nullable Written> run(List<Catalog> catalogs, SourceFolder folder) throws IOException {
        List<ReportedCatalog> reported = new ArrayList<>();
        for (Catalog catalog : catalogs) {
            ReportedCatalog known = reported(catalog);
            if (known != null) {
                reported.add(known);
            }
        }
        if (findings.hasErrors()) {
            return findings.outcome(null);
        }
        List<ReportFile> files = CatalogReport.files(reported);
        write(files, folder);
        int messages = reported.stream()
                .mapToInt(catalog -> catalog.events().messages().size())
                .sum();
        return findings.outcome(new Written(messages, files.size()));
    }

    private @Nullable ReportedCatalog reported(Catalog catalog) {
        JoinedCatalog joined = findings.take(catalog.source().read());
        EventCatalog selected =
                joined == null ? null : findings.take(catalog.selection().of(joined.events()));
        if (joined == null || selected == null) {
            return null;
        }
        return new ReportedCatalog(
                joined.events(),
                joined.curation(),
                OverlapCheck.of(joined.events(), joined.curation()),
                records(selected, catalog.settings()),
                changes(catalog.baseline(), joined));
    }

    private static Map<String, String> records(EventCatalog selected, @Nullable GenerationSettings settings) {
        Map<String, String> records = new HashMap<>();
        selected.messages()
                .forEach(message -> records.put(
                        message.id(),
                        settings == null
                                ? message.name()
                                : settings.recordName(
                                        message, selected.catalog().identification())));
        return records;
    }

    private ReportedCatalog.@Nullable Changes changes(@Nullable Baseline baseline, JoinedCatalog catalog) {
        if (baseline == null) {
            return null;
        }
        CatalogDifference difference = findings.take(CatalogCheck.compare(baseline.source(), catalog));
        return difference == null ? null : new ReportedCatalog.Changes(baseline.name(), difference);
    }

    private static void write(List<ReportFile> files, SourceFolder folder) throws IOException {
        Set<String> names = files.stream().map(ReportFile::path).collect(Collectors.toSet());
        for (String earlier : earlier(folder)) {
            if (!names.contains(earlier)) {
                folder.delete(earlier);
            }
        }
        for (ReportFile file : files) {
            write(folder, file.path(), file.text());
        }
        write(
                folder,
                RECORD,
                files.stream().map(ReportFile::path).sorted().collect(Collectors.joining("\n", "", "\n")));
    }

    private static Set<String> earlier(SourceFolder folder) throws IOException {
        String record = folder.read(RECORD);
        return record == null ? Set.of() : new HashSet<>(record.lines().toList());
    }

    private static void write(SourceFolder folder, String name, String text) throws IOException {
        byte[] content = text.getBytes(StandardCharsets.UTF_8);
        if (!folder.has(name, content)) {
            folder.write(name, content);
        }
    }
}
