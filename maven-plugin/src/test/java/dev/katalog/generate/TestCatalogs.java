package dev.katalog.generate;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Validated;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Catalogs for tests: from {@code src/test/resources/catalogs}, or made of a few templates. */
final class TestCatalogs {

    static final GenerationSettings FIREWALL = new GenerationSettings("dev.katalog.golden.firewall", "Acme");
    static final GenerationSettings GATEWAY = new GenerationSettings("dev.katalog.golden.gateway", "Gate");

    private static final Path FOLDER = Path.of("src", "test", "resources", "catalogs");

    private TestCatalogs() {}

    static EventCatalog firewall() {
        return joined("acme-firewall");
    }

    static EventCatalog gateway() {
        return joined("acme-gateway");
    }

    private static EventCatalog joined(String name) {
        Catalog catalog =
                CatalogFiles.readCatalog(FOLDER.resolve(name + ".catalog.json")).orThrow();
        return EventCatalogs.join(catalog, curation(name)).orThrow();
    }

    private static Curation curation(String name) {
        Path folder = FOLDER.resolve(name + ".curation");
        return Files.exists(folder) ? CurationFiles.read(folder).orThrow() : Curation.EMPTY;
    }

    /** A catalog in katalog notation without a curation, as the join gives it. */
    static Validated<EventCatalog> join(Identification identification, List<Message> messages) {
        return EventCatalogs.join(catalog(identification, messages), Curation.EMPTY);
    }

    /** A catalog of messages that are joined already. */
    static EventCatalog of(Identification identification, List<EventMessage> messages) {
        return new EventCatalog(
                catalog(identification, List.of()),
                List.of(new EventCatalog.Family("all", "All", "All messages.")),
                List.of(),
                messages);
    }

    static Message message(String id, @Nullable String program, String name, String template) {
        return new Message(id, "6", null, template, null, List.of(), name, "A message.", program);
    }

    static Catalog catalog(Identification identification, List<Message> messages) {
        return new Catalog("test", "Acme", "Tester", Edition.NONE, "katalog", identification, messages);
    }
}
