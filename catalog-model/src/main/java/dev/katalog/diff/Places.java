package dev.katalog.diff;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.LocatedCatalog.MessagePlaces;
import dev.katalog.catalog.LocatedText;
import dev.katalog.diagnostic.Place;
import dev.katalog.template.ChoiceType;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the parts of a version of a catalog stand: in its curation if that has them, else in the catalog. */
final class Places {

    private final CatalogVersion version;
    private final Map<String, Curation.Message> curated = new HashMap<>();
    private final Map<String, Curation.Family> families = new HashMap<>();
    private final Map<String, Place> choices = new HashMap<>();
    private final Map<String, Curation.Prefix> prefixes = new HashMap<>();

    Places(CatalogVersion version) {
        this.version = version;
        for (Curation.Family family : version.curation().families()) {
            families.put(family.family(), family);
            family.messages().forEach(message -> curated.put(message.id().text(), message));
            family.types().forEach(type -> choices.putIfAbsent(type.choice().name(), type.place()));
            Curation.Prefix prefix = family.prefix();
            if (prefix != null) {
                prefixes.put(prefix.type().text(), prefix);
            }
        }
        for (EventMessage message : version.events().messages()) {
            message.fields().stream()
                    .filter(field -> field.type() instanceof ChoiceType)
                    .forEach(field -> choices.putIfAbsent(field.type().name(), template(message.id())));
        }
    }

    Curation.@Nullable Message curated(String id) {
        return curated.get(id);
    }

    Place catalog() {
        return version.located().place();
    }

    Place family(String name) {
        Curation.Family family = families.get(name);
        return family == null ? catalog() : family.place();
    }

    Place choice(String name) {
        return choices.getOrDefault(name, catalog());
    }

    Place prefix(String type) {
        Curation.Prefix prefix = prefixes.get(type);
        return prefix == null ? catalog() : prefix.type().start();
    }

    Place prefixField(String type, String field) {
        Curation.Prefix prefix = prefixes.get(type);
        return prefix == null
                ? catalog()
                : field(prefix.fields(), field, prefix.type().start());
    }

    /** The message as people describe it. */
    Place message(String id) {
        Curation.Message message = curated.get(id);
        return message == null ? inCatalog(id).message() : message.id().start();
    }

    Place name(String id) {
        Curation.Message message = curated.get(id);
        return message == null ? inCatalog(id).message() : message.name().start();
    }

    Place severity(String id) {
        return inCatalog(id).severity();
    }

    Place template(String id) {
        return inCatalog(id).template();
    }

    Place field(String id, String field) {
        Curation.Message message = curated.get(id);
        return message == null
                ? template(id)
                : field(message.fields(), field, message.id().start());
    }

    /** @param index counted from the first variant */
    Place variant(String id, int index) {
        Curation.Message message = curated.get(id);
        return message == null || index < 0 || index >= message.variants().size()
                ? template(id)
                : message.variants().get(index).template().start();
    }

    private static Place field(List<Curation.Field> fields, String name, Place otherwise) {
        return fields.stream()
                .map(Curation.Field::name)
                .filter(field -> field.text().equals(name))
                .map(LocatedText::start)
                .findFirst()
                .orElse(otherwise);
    }

    private MessagePlaces inCatalog(String id) {
        return version.located().messages().getOrDefault(id, new MessagePlaces(catalog(), catalog(), catalog()));
    }
}
