package dev.katalog.report;

import dev.katalog.report.Pages.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The reference of catalogs as a folder of HTML: for each catalog an overview, its messages by families, its types, what has changed
 * since a baseline, and an index to search. It is read from a disk as well as from a server, and loads nothing from elsewhere. The same
 * catalogs give the same bytes.
 */
public final class CatalogReport {

    static final String CATALOGS = "index.html";
    static final String STYLE = "report.css";
    static final String SCRIPT = "report.js";

    private CatalogReport() {}

    /** All files of the reference. */
    public static List<ReportFile> files(List<ReportedCatalog> reported) {
        List<ReportFile> files = new ArrayList<>();
        files.add(new ReportFile(STYLE, asset(STYLE)));
        files.add(new ReportFile(SCRIPT, asset(SCRIPT)));
        FileNames folders = new FileNames();
        List<CatalogsPage.Entry> entries = new ArrayList<>();
        for (ReportedCatalog catalog : reported) {
            CatalogReference reference = CatalogReference.of(catalog);
            String folder = folders.of(reference.catalog().catalog(), "catalog");
            entries.add(new CatalogsPage.Entry(folder, reference));
            files.addAll(files(folder, reference));
        }
        files.add(new ReportFile(CATALOGS, CatalogsPage.of(entries)));
        return files;
    }

    private static List<ReportFile> files(String folder, CatalogReference catalog) {
        List<ReportFile> files = new ArrayList<>();
        Pages pages = new Pages(catalog.families());
        Frame frame = new Frame(catalog, pages);
        files.add(frame.page(folder, Pages.OVERVIEW, "Overview", html -> OverviewPage.write(html, pages, catalog)));
        for (Part page : pages.parts()) {
            files.add(frame.page(
                    folder, page.file(), page.family().family().title(), html -> FamilyPage.write(html, pages, page)));
        }
        files.add(frame.page(folder, Pages.TYPES, "Types", html -> TypesPage.write(html, catalog)));
        ReportedCatalog.Changes changes = catalog.changes();
        if (changes != null) {
            files.add(frame.page(folder, Pages.CHANGES, "Changes", html -> ChangesPage.write(html, pages, changes)));
        }
        files.add(new ReportFile(folder + "/" + Pages.INDEX, SearchIndex.of(catalog, pages)));
        return files;
    }

    private static String asset(String name) {
        try (InputStream in = Objects.requireNonNull(CatalogReport.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
