package dev.katalog.edition;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.DerivedNames;
import dev.katalog.catalog.DocumentFamilies;
import dev.katalog.catalog.LocatedText;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Place;
import dev.katalog.notation.CenturyNxrNotation;
import dev.katalog.notation.CiscoNotation;
import dev.katalog.notation.Parameter;
import dev.katalog.notation.ParameterClues;
import dev.katalog.notation.Sketch;
import dev.katalog.notation.StrippedPrefixes;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.FieldType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Proposes curation for the messages that have none: a name, the fields with names and types, as far as the document shows them.
 * What people must write is {@value Curation#TODO}, which every check reports: summaries and meanings, since the document's own sentences
 * are the vendor's, and samples, since a line made from the template would prove nothing.
 *
 * <p>A proposal is valid: moved into the curation as it is, it compiles.
 */
public final class Proposals {

    private static final Place NOWHERE = Place.startOf("proposal", "");

    private final Catalog catalog;
    private final Map<String, ParameterClues> clues;
    private final Curation kept;
    private final DerivedNames names;
    private final ProposedTypes types;
    private final NearestFamilies nearest;
    private final Map<String, Curation.Family> curated = new HashMap<>();

    private Proposals(Catalog catalog, Curation curation, Map<String, ParameterClues> clues, Curation kept) {
        this.catalog = catalog;
        this.clues = clues;
        this.kept = kept;
        List<Curation.Family> known = new ArrayList<>(curation.families());
        known.addAll(kept.families());
        this.names = new DerivedNames(catalog, new Curation(known));
        this.types = new ProposedTypes(known, names);
        this.nearest = new NearestFamilies(catalog, curation);
        curation.families().forEach(family -> curated.put(family.family(), family));
    }

    /**
     * A proposal for every message without curation.
     *
     * @param clues what the document tells about parameters, by message id
     * @param earlier proposals of an earlier import, which people may have completed: an entry stays as it is while its message has
     *     no curation, unless nobody has touched it and the message now has another text
     */
    public static Curation of(Catalog catalog, Curation curation, Map<String, ParameterClues> clues, Curation earlier) {
        Map<String, Curation.Message> known = byId(curation);
        return new Proposals(catalog, curation, clues, kept(earlier, curation, catalog)).propose(known);
    }

    private static Map<String, Curation.Message> byId(Curation curation) {
        Map<String, Curation.Message> messages = new HashMap<>();
        curation.families()
                .forEach(family -> family.messages()
                        .forEach(message -> messages.put(message.id().text(), message)));
        return messages;
    }

    /** What stays of earlier proposals. */
    private static Curation kept(Curation earlier, Curation curation, Catalog catalog) {
        Map<String, Curation.Message> curated = byId(curation);
        Map<String, String> templates = new HashMap<>();
        catalog.messages().forEach(message -> templates.put(message.id(), message.template()));
        Set<String> types = curation.families().stream()
                .flatMap(family -> family.types().stream())
                .map(type -> type.choice().name())
                .collect(Collectors.toSet());
        List<Curation.Family> families = new ArrayList<>();
        for (Curation.Family family : earlier.families()) {
            List<Curation.Message> messages = family.messages().stream()
                    .filter(message -> !curated.containsKey(message.id().text()))
                    .filter(message -> !message.summary().startsWith(Curation.TODO)
                            || message.documented()
                                    .text()
                                    .equals(templates.get(message.id().text())))
                    .toList();
            List<Curation.Type> undeclared = family.types().stream()
                    .filter(type -> !types.contains(type.choice().name()))
                    .toList();
            if (!messages.isEmpty()) {
                families.add(family.with(messages, undeclared));
            }
        }
        return new Curation(families);
    }

    private Curation propose(Map<String, Curation.Message> curated) {
        Map<String, List<Curation.Message>> messages = new LinkedHashMap<>();
        Map<String, Message> first = new HashMap<>();
        Map<String, Curation.Message> proposed = byId(kept);
        kept.families().forEach(family -> messages.put(family.family(), new ArrayList<>(family.messages())));
        for (Message message : catalog.messages()) {
            if (!curated.containsKey(message.id()) && !proposed.containsKey(message.id())) {
                String family = nearest.of(message);
                first.putIfAbsent(family, message);
                messages.computeIfAbsent(family, name -> new ArrayList<>()).add(propose(message, family));
            }
        }
        List<Curation.Family> families = new ArrayList<>();
        messages.forEach((name, entries) -> families.add(family(name, entries, first.get(name))));
        return new Curation(families);
    }

    private Curation.Family family(String name, List<Curation.Message> entries, @Nullable Message first) {
        for (Curation.Family before : kept.families()) {
            if (before.family().equals(name)) {
                List<Curation.Type> all = new ArrayList<>(before.types());
                all.addAll(types.of(name));
                return before.with(entries, all);
            }
        }
        Curation.Family known = curated.get(name);
        String title = known != null ? known.title() : first == null ? name : DocumentFamilies.title(first, catalog);
        String summary = known != null ? known.summary() : Curation.TODO;
        return new Curation.Family(
                NOWHERE, catalog.catalog(), name, title, summary, types.of(name), null, entries, List.of());
    }

    private Curation.Message propose(Message message, String family) {
        Curation.Family known = curated.get(family);
        Curation.Prefix prefix = known == null ? null : known.prefix();
        StrippedPrefixes prefixes =
                prefix == null ? StrippedPrefixes.NONE : new StrippedPrefixes(prefix.programs(), prefix.documented());
        Sketch sketch = sketch(message, prefixes, clues.getOrDefault(message.id(), ParameterClues.NONE));
        String taken = prefix != null && prefixes.applyTo(sketch.program())
                ? prefix.component().text()
                : "";
        List<Curation.Field> fields = new ArrayList<>();
        for (Parameter parameter : sketch.parameters()) {
            String name = parameter.name().equals(taken) ? parameter.name() + "Value" : parameter.name();
            fields.add(new Curation.Field(
                    text(parameter.text()), text(name), text(typeName(parameter.type(), family)), Curation.TODO));
        }
        return new Curation.Message(
                NOWHERE,
                text(message.id()),
                text(names.of(message, words(message.template(), sketch))),
                Curation.TODO,
                text(message.template()),
                DocumentedForm.TEMPLATE,
                sketch.literals(),
                List.of(),
                fields,
                List.of(),
                List.of());
    }

    private Sketch sketch(Message message, StrippedPrefixes prefixes, ParameterClues told) {
        return catalog.notation().equals("cisco")
                ? CiscoNotation.sketch(message.template(), prefixes, told)
                : CenturyNxrNotation.sketch(message.template(), prefixes, told);
    }

    private String typeName(FieldType type, String family) {
        return type instanceof ChoiceType choice ? types.name(choice, family) : type.notation();
    }

    /** The text without its parameters. */
    private static String words(String template, Sketch sketch) {
        StringBuilder words = new StringBuilder();
        int from = 0;
        for (Parameter parameter : sketch.parameters()) {
            int at = template.indexOf(parameter.text(), from);
            if (at >= 0) {
                words.append(template, from, at).append(' ');
                from = at + parameter.text().length();
            }
        }
        return words.append(template.substring(from)).toString();
    }

    private static LocatedText text(String text) {
        return new LocatedText(text, NOWHERE);
    }
}
