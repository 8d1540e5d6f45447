package dev.katalog.events;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Event;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Function;

/** The two catalogs as the tests see them: the files they were generated from, and the generated entry points. */
enum Catalogs {
    CISCO_FTD("cisco-ftd", FtdEvents::parse, FtdEvents::parseBody),
    CENTURY_NXR("century-nxr", NxrEvents::parse, NxrEvents::parseBody);

    private final Catalog catalog;
    private final Curation curation;
    private final EventCatalog events;
    private final Function<String, ? extends Event> parse;
    private final BiFunction<String, String, ? extends Event> parseBody;

    Catalogs(
            String name,
            Function<String, ? extends Event> parse,
            BiFunction<String, String, ? extends Event> parseBody) {
        Path folder = Path.of("src", "main", "catalogs");
        this.catalog =
                CatalogFiles.readCatalog(folder.resolve(name + ".catalog.json")).orThrow();
        this.curation = CurationFiles.read(folder.resolve(name + ".curation")).orThrow();
        this.events = EventCatalogs.join(catalog, curation).orThrow();
        this.parse = parse;
        this.parseBody = parseBody;
    }

    Catalog catalog() {
        return catalog;
    }

    Curation curation() {
        return curation;
    }

    EventCatalog events() {
        return events;
    }

    Event parse(String line) {
        return parse.apply(line);
    }

    /** Reads a body of the message: by id where the catalog has codes, by program where it has none. */
    Event parseBody(EventCatalog.EventMessage message, String body) {
        String program = message.program();
        String key = switch (catalog.identification()) {
            case CODE -> message.id();
            case WORDING -> program == null ? "" : program;
        };
        return parseBody.apply(key, body);
    }
}
