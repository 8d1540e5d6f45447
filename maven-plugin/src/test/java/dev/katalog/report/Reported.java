package dev.katalog.report;

import dev.katalog.analysis.OverlapCheck;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** Catalogs to report, and reports as tests look at them. */
final class Reported {

    static final Path SHIPPED = Path.of("..", "generated-events", "src", "main", "catalogs");
    static final Path OWN = Path.of("src", "test", "resources", "catalogs");

    private Reported() {}

    static ReportedCatalog catalog(Path folder, String name) {
        Path curated = folder.resolve(name + ".curation");
        Curation curation = Files.exists(curated) ? CurationFiles.read(curated).orThrow() : Curation.EMPTY;
        EventCatalog events = EventCatalogs.join(
                        CatalogFiles.readCatalog(folder.resolve(name + ".catalog.json"))
                                .orThrow(),
                        curation)
                .orThrow();
        return of(events, curation);
    }

    /** With records that are called as the messages are. */
    static ReportedCatalog of(EventCatalog events, Curation curation) {
        Map<String, String> records = new HashMap<>();
        events.messages().forEach(message -> records.put(message.id(), message.name()));
        return new ReportedCatalog(events, curation, OverlapCheck.of(events, curation), records, null);
    }

    static Map<String, String> files(ReportedCatalog... catalogs) {
        Map<String, String> files = new TreeMap<>();
        for (ReportFile file : CatalogReport.files(List.of(catalogs))) {
            if (files.put(file.path(), file.text()) != null) {
                throw new AssertionError(file.path() + " is there twice");
            }
        }
        return files;
    }

    /** A page as it is written; fails if it is not well-formed. */
    static Document page(String text) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
        } catch (Exception e) {
            throw new AssertionError(text, e);
        }
    }

    static List<Element> elements(Document page, String name) {
        NodeList found = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < found.getLength(); i++) {
            elements.add((Element) found.item(i));
        }
        return elements;
    }

    /** What the script that is the index calls the search with. */
    static JsonNode index(String script) {
        String begin = "katalogIndex(";
        String end = ");\n";
        if (!script.startsWith(begin) || !script.endsWith(end)) {
            throw new AssertionError(script);
        }
        return new ObjectMapper().readTree(script.substring(begin.length(), script.length() - end.length()));
    }
}
