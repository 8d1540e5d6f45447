package dev.katalog.catalog;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.FieldTypes;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One run of {@link EventCatalogs#join}: what concerns the catalog as a whole. */
final class CatalogJoin {

    /** A curated message and the file it is in. */
    private record Curated(Curation.Family family, Curation.Message message) {}

    private final Catalog catalog;
    private final Curation curation;
    private final Findings findings = new Findings();
    private final Map<String, Curated> curated = new HashMap<>();
    private final Map<String, EventCatalog.@Nullable Prefix> prefixes = new HashMap<>();
    private final Map<String, EventCatalog.Family> families = new LinkedHashMap<>();

    CatalogJoin(Catalog catalog, Curation curation) {
        this.catalog = catalog;
        this.curation = curation;
    }

    Validated<EventCatalog> join() {
        Notation notation = Notation.named(catalog.notation());
        if (notation == null) {
            findings.add(
                    Rule.INVALID_VALUE,
                    Place.startOf(catalog.catalog(), ""),
                    "found the notation \"" + catalog.notation() + "\", expected one of " + Notation.names(),
                    "mend \"notation\"");
            return findings.outcome(null);
        }
        TypeNames types = new TypeNames(findings);
        curation.families().forEach(family -> family.types().forEach(types::declare));
        FieldTypes fieldTypes = FieldTypes.basic().withChoices(types.choices());
        curation.families().forEach(family -> addFamily(family, fieldTypes));
        reportUnknownMessages();
        List<EventMessage> messages = messages(notation, fieldTypes);
        List<ChoiceType> choices = choices(messages, types);
        reportDuplicateNames(messages, choices);
        return findings.outcome(new EventCatalog(catalog, usedFamilies(messages), choices, messages));
    }

    private void addFamily(Curation.Family family, FieldTypes types) {
        if (!family.catalog().equals(catalog.catalog())) {
            findings.add(
                    Rule.WRONG_CATALOG,
                    family.place(),
                    "found a curation of \"" + family.catalog() + "\", expected \"" + catalog.catalog() + "\"",
                    "move the file to the folder of its catalog");
        }
        new WrittenTexts(findings)
                .check(
                        family.summary(),
                        Rule.MISSING_SUMMARY,
                        family.place(),
                        "the family " + family.family(),
                        "summary",
                        "say in one sentence what its messages are about");
        families.put(family.family(), new EventCatalog.Family(family.family(), family.title(), family.summary()));
        Curation.Prefix prefix = family.prefix();
        prefixes.put(family.family(), prefix == null ? null : new PrefixJoin(types, findings).join(prefix));
        family.messages().forEach(message -> curated.put(message.id().text(), new Curated(family, message)));
    }

    private void reportUnknownMessages() {
        Set<String> ids = new HashSet<>();
        catalog.messages().forEach(message -> ids.add(message.id()));
        for (Curation.Family family : curation.families()) {
            for (Curation.Message message : family.messages()) {
                if (!ids.contains(message.id().text())) {
                    findings.add(
                            Rule.UNKNOWN_MESSAGE,
                            message.id().start(),
                            "the catalog has no message \"" + message.id().text() + "\"",
                            "mend the id; if the document has dropped the message, remove the entry or import with keepRetired");
                }
            }
        }
    }

    private List<EventMessage> messages(Notation notation, FieldTypes types) {
        List<EventMessage> messages = new ArrayList<>();
        DerivedNames names = new DerivedNames(catalog, curation);
        UncuratedJoin uncurated = new UncuratedJoin(catalog, notation, types, names, findings);
        for (Message message : catalog.messages()) {
            Curated known = curated.get(message.id());
            if (known == null) {
                EventMessage joined = uncurated.join(message);
                families.putIfAbsent(
                        joined.family(),
                        new EventCatalog.Family(joined.family(), DocumentFamilies.title(message, catalog), ""));
                messages.add(joined);
            } else {
                MessageJoin join = new MessageJoin(catalog, notation, types, known.family(), findings);
                messages.add(join.join(
                        message, known.message(), prefixes.get(known.family().family())));
            }
        }
        return messages;
    }

    /** The declared ones that are used, then those that templates write on the spot. */
    private List<ChoiceType> choices(List<EventMessage> messages, TypeNames types) {
        Set<ChoiceType> used = new LinkedHashSet<>();
        for (EventMessage message : messages) {
            EventCatalog.Prefix prefix = message.prefix();
            Stream<EventField> shared = prefix == null ? Stream.of() : prefix.fields().stream();
            Stream.concat(shared, message.fields().stream()).forEach(field -> {
                if (field.type() instanceof ChoiceType choice
                        && used.add(choice)
                        && !types.choices().contains(choice)) {
                    types.declare(new Curation.Type(Place.startOf(catalog.catalog() + " " + message.id(), ""), choice));
                }
            });
        }
        return types.choices().stream().filter(used::contains).toList();
    }

    private List<EventCatalog.Family> usedFamilies(List<EventMessage> messages) {
        Set<String> used = new HashSet<>();
        messages.forEach(message -> used.add(message.family()));
        return families.values().stream()
                .filter(family -> used.contains(family.name()))
                .toList();
    }

    /** Two files that differ in case alone are one file on many systems, so case does not tell names apart. */
    private void reportDuplicateNames(List<EventMessage> messages, List<ChoiceType> choices) {
        Map<String, String> owners = new HashMap<>();
        choices.forEach(choice -> owners.put(key(choice.name()), "the type " + choice.name()));
        for (Curation.Family family : curation.families()) {
            Curation.Prefix prefix = family.prefix();
            if (prefix != null) {
                String owner = "the prefix of the family " + family.family();
                reportDuplicateName(prefix.type().text(), owner, prefix.type().start(), owners);
            }
        }
        for (EventMessage message : messages) {
            // With a message code, the id is part of the name of the record.
            String id = catalog.identification() == Identification.CODE ? message.id() : "";
            Curated known = curated.get(message.id());
            Place place = known == null
                    ? Place.startOf(catalog.catalog() + " " + message.id(), message.documented())
                    : known.message().name().start();
            reportDuplicateName(id + message.name(), "the message " + message.id(), place, owners);
        }
    }

    private void reportDuplicateName(String name, String owner, Place place, Map<String, String> owners) {
        String first = owners.putIfAbsent(key(name), owner);
        if (first != null) {
            findings.add(
                    Rule.DUPLICATE_NAME,
                    place,
                    "found the name " + name + " for " + owner + ", it is already that of " + first,
                    "say in the name how the two differ");
        }
    }

    private static String key(String name) {
        return name.toLowerCase(java.util.Locale.ROOT);
    }
}
