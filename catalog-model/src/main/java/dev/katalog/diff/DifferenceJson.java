package dev.katalog.diff;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.PrettyJson;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.ShownPaths;
import java.util.Locale;
import tools.jackson.core.JsonGenerator;

/** A difference as JSON, for tools; {@code difference.schema.json} describes it. The order of properties never changes. */
public final class DifferenceJson {

    private final ShownPaths paths;

    private DifferenceJson(ShownPaths paths) {
        this.paths = paths;
    }

    /** The JSON of a difference; the same difference gives the same bytes. */
    public static String of(CatalogDifference difference, ShownPaths paths) {
        return PrettyJson.write(json -> new DifferenceJson(paths).write(difference, json));
    }

    private void write(CatalogDifference difference, JsonGenerator json) {
        json.writeStartObject();
        catalog("before", difference.before(), json);
        catalog("after", difference.after(), json);
        json.writeStringProperty("step", difference.step().toString());
        json.writeArrayPropertyStart("changes");
        difference.changes().forEach(change -> write(change, json));
        json.writeEndArray();
        json.writeEndObject();
    }

    private static void catalog(String property, Catalog catalog, JsonGenerator json) {
        Edition edition = catalog.edition();
        json.writeObjectPropertyStart(property);
        json.writeStringProperty("catalog", catalog.catalog());
        json.writeStringProperty("document", edition.document());
        json.writeStringProperty("release", edition.release());
        json.writeStringProperty("language", edition.language());
        json.writeNumberProperty("messages", catalog.messages().size());
        json.writeEndObject();
    }

    private void write(Change change, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty("rule", change.rule().id());
        subject(change.subject(), json);
        json.writeStringProperty("text", change.text());
        json.writeArrayPropertyStart("consequences");
        change.consequences().forEach(consequence -> json.writeString(consequence.toString()));
        json.writeEndArray();
        json.writeStringProperty("step", change.step().toString());
        location(paths.of(change.place().location()), json);
        WordChange words = change.words();
        if (words != null) {
            json.writeArrayPropertyStart("words");
            words.pieces().forEach(piece -> piece(piece, json));
            json.writeEndArray();
        }
        json.writeEndObject();
    }

    private static void subject(Subject subject, JsonGenerator json) {
        json.writeObjectPropertyStart("subject");
        json.writeStringProperty("kind", subject.kind().toString());
        json.writeStringProperty("owner", subject.owner());
        if (!subject.title().isEmpty()) {
            json.writeStringProperty("title", subject.title());
        }
        if (subject.member() != null) {
            json.writeStringProperty("member", subject.member());
        }
        json.writeStringProperty("key", subject.key());
        json.writeEndObject();
    }

    private static void location(Location location, JsonGenerator json) {
        json.writeObjectPropertyStart("location");
        json.writeStringProperty("file", location.source());
        json.writeNumberProperty("line", location.line());
        json.writeNumberProperty("column", location.column());
        json.writeEndObject();
    }

    private static void piece(WordChange.Piece piece, JsonGenerator json) {
        json.writeStartObject();
        json.writeStringProperty(piece.kind().name().toLowerCase(Locale.ROOT), piece.text());
        json.writeEndObject();
    }
}
