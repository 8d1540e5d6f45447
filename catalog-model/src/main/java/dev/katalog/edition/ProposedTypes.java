package dev.katalog.edition;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.DerivedNames;
import dev.katalog.diagnostic.Place;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The enumerations that proposals use: those that a curation has, and new ones for words that none has. */
final class ProposedTypes {

    private final DerivedNames names;
    private final Map<Set<String>, String> bySpellings = new HashMap<>();
    private final Map<String, List<Curation.Type>> proposed = new LinkedHashMap<>();

    /** @param known the families that declare types */
    ProposedTypes(List<Curation.Family> known, DerivedNames names) {
        this.names = names;
        known.forEach(family -> family.types()
                .forEach(type -> bySpellings.putIfAbsent(
                        spellings(type.choice()), type.choice().name())));
    }

    /** The name of an enumeration with just these words; if there is none, the family gets a new one. */
    String name(ChoiceType choice, String family) {
        return bySpellings.computeIfAbsent(spellings(choice), words -> {
            String name = names.unused(choice.name());
            ChoiceType named = new ChoiceType(name, Curation.TODO, choice.constants());
            proposed.computeIfAbsent(family, key -> new ArrayList<>())
                    .add(new Curation.Type(Place.startOf("proposal", ""), named));
            return name;
        });
    }

    /** What the family must declare. */
    List<Curation.Type> of(String family) {
        return proposed.getOrDefault(family, List.of());
    }

    private static Set<String> spellings(ChoiceType choice) {
        return choice.spellings().stream()
                .map(ChoiceType.Spelling::text)
                .collect(Collectors.toCollection(HashSet::new));
    }
}
