package dev.katalog.events;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.events.ftd.FtdEvent;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvent;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The two catalogs as the tests see them: the files they were generated from, and the generated entry points. */
public enum Catalogs {
    CISCO_FTD("cisco-ftd", FtdEvent.class, FtdEvents::parse, FtdEvents::identify, FtdEvents::parseBody),
    CENTURY_NXR("century-nxr", NxrEvent.class, NxrEvents::parse, NxrEvents::identify, NxrEvents::parseBody);

    private interface Parse {
        Event parse(byte[] line, int from, int to);
    }

    private interface Identify {
        @Nullable
        MessageDescriptor identify(byte[] line, int from, int to, Match match);
    }

    private interface ParseBody {
        Event parseBody(String key, String body);
    }

    private final Catalog catalog;
    private final Curation curation;
    private final EventCatalog events;
    private final Class<? extends Event> root;
    private final Parse parse;
    private final Identify identify;
    private final ParseBody parseBody;

    Catalogs(String name, Class<? extends Event> root, Parse parse, Identify identify, ParseBody parseBody) {
        Path folder = Path.of("src", "main", "catalogs");
        this.catalog =
                CatalogFiles.readCatalog(folder.resolve(name + ".catalog.json")).orThrow();
        this.curation = CurationFiles.read(folder.resolve(name + ".curation")).orThrow();
        this.events = EventCatalogs.join(catalog, curation).orThrow();
        this.root = root;
        this.parse = parse;
        this.identify = identify;
        this.parseBody = parseBody;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Curation curation() {
        return curation;
    }

    public EventCatalog events() {
        return events;
    }

    /** The interface of all events of the catalog; their records stand in the same package. */
    public Class<? extends Event> root() {
        return root;
    }

    public Event parse(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        return parse(bytes, 0, bytes.length);
    }

    public Event parse(byte[] line, int from, int to) {
        return parse.parse(line, from, to);
    }

    public @Nullable MessageDescriptor identify(byte[] line, int from, int to, Match match) {
        return identify.identify(line, from, to, match);
    }

    /** Reads a body of the message: by id where the catalog has codes, by program where it has none. */
    public Event parseBody(EventCatalog.EventMessage message, String body) {
        String program = message.program();
        String key = switch (catalog.identification()) {
            case CODE -> message.id();
            case WORDING -> program == null ? "" : program;
        };
        return parseBody.parseBody(key, body);
    }
}
