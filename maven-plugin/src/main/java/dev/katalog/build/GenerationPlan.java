package dev.katalog.build;

import dev.katalog.build.BuildRecord.Made;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What an execution is going to write and to delete. Files whose content is right already are left alone, so that javac and IDEs see
 * no change where there is none; files that an earlier build wrote and that are no longer generated are deleted, others are not
 * touched.
 */
public final class GenerationPlan {

    /**
     * One catalog.
     *
     * @param contents the files that were generated; none if those of the earlier build still stand
     */
    record Built(EventBuild.Catalog catalog, Made made, Map<String, byte[]> contents) {}

    /**
     * What becomes of one catalog's files.
     *
     * @param source where the catalog is
     * @param messages of how many messages there are events
     * @param warnings how many warnings there were when they were generated
     * @param written how many files are written
     * @param unchanged how many are right already
     * @param reused whether nothing had to be generated to know that
     */
    public record Report(
            CatalogSource source, int messages, int warnings, int written, int unchanged, boolean reused) {}

    private final EventBuild.Request request;
    private final SourceFolder folder;
    private final BuildRecord before;
    private final BuildRecord after;
    private final List<Report> reports = new ArrayList<>();
    private final Map<String, byte[]> written = new TreeMap<>();
    private final Set<String> deleted = new TreeSet<>();

    private GenerationPlan(EventBuild.Request request, SourceFolder folder, BuildRecord before, BuildRecord after) {
        this.request = request;
        this.folder = folder;
        this.before = before;
        this.after = after;
    }

    static GenerationPlan of(List<Built> catalogs, EventBuild.Request request, SourceFolder folder, BuildRecord before)
            throws IOException {
        BuildRecord after = new BuildRecord(catalogs.stream().map(Built::made).toList());
        GenerationPlan plan = new GenerationPlan(request, folder, before, after);
        for (Built catalog : catalogs) {
            plan.add(catalog);
        }
        Set<String> now = after.files();
        for (String name : before.files()) {
            if (!now.contains(name) && request.claims().otherOwner(folder.inside(name), request.execution()) == null) {
                plan.deleted.add(name);
            }
        }
        return plan;
    }

    private void add(Built catalog) throws IOException {
        int changed = 0;
        for (Map.Entry<String, byte[]> file : catalog.contents().entrySet()) {
            if (!folder.has(file.getKey(), file.getValue())) {
                written.put(file.getKey(), file.getValue());
                changed++;
            }
        }
        Made made = catalog.made();
        reports.add(new Report(
                catalog.catalog().source(),
                made.messages(),
                made.warnings(),
                changed,
                made.files().size() - changed,
                catalog.contents().isEmpty()));
    }

    /** The name of the file in the output folder that keeps the record of an execution. */
    static String recordOf(EventBuild.Request request) {
        return request.execution() + ".katalog-files";
    }

    /** What becomes of each catalog. */
    public List<Report> reports() {
        return List.copyOf(reports);
    }

    /** The files to write, below the output folder. */
    public Set<String> written() {
        return written.keySet();
    }

    /** The files to delete, below the output folder. */
    public Set<String> deleted() {
        return deleted;
    }

    /**
     * Writes and deletes. Where that is interrupted, the next build still knows all files that might be there, and that they have
     * to be generated.
     */
    public void apply() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String name : after.files()) {
            files.add(folder.inside(name));
        }
        request.claims().claim(request.execution(), files);
        if (!written.isEmpty() || !deleted.isEmpty()) {
            writeRecord(unfinished());
        }
        for (Map.Entry<String, byte[]> file : written.entrySet()) {
            folder.write(file.getKey(), file.getValue());
        }
        for (String name : deleted) {
            folder.delete(name);
        }
        writeRecord(after);
    }

    private BuildRecord unfinished() {
        Map<String, String> files = new TreeMap<>();
        before.files().forEach(name -> files.put(name, "-"));
        after.files().forEach(name -> files.put(name, "-"));
        return new BuildRecord(List.of(new Made("unfinished", 0, 0, files)));
    }

    private void writeRecord(BuildRecord record) throws IOException {
        byte[] content = record.text().getBytes(StandardCharsets.UTF_8);
        if (!folder.has(recordOf(request), content)) {
            folder.write(recordOf(request), content);
        }
    }
}
