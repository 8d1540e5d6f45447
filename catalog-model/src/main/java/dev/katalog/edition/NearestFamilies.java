package dev.katalog.edition;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.DocumentFamilies;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The family that a new message probably belongs to: that of the nearest curated message of its kin. Kin is the class of a code, its
 * first three digits, or the section of the document. Without kin it is what the document's section is called.
 */
final class NearestFamilies {

    private static final int CLASS_DIGITS = 3;

    private final Catalog catalog;
    private final Map<String, Integer> positions = new HashMap<>();
    private final Map<String, TreeMap<Integer, String>> families = new HashMap<>();

    NearestFamilies(Catalog catalog, Curation curation) {
        this.catalog = catalog;
        Map<String, String> curated = new HashMap<>();
        curation.families()
                .forEach(family -> family.messages()
                        .forEach(message -> curated.put(message.id().text(), family.family())));
        List<Message> messages = catalog.messages();
        for (int i = 0; i < messages.size(); i++) {
            Message message = messages.get(i);
            positions.put(message.id(), i);
            String family = curated.get(message.id());
            if (family != null) {
                families.computeIfAbsent(kin(message), kin -> new TreeMap<>()).put(i, family);
            }
        }
    }

    String of(Message message) {
        TreeMap<Integer, String> kin = families.get(kin(message));
        if (kin == null) {
            return DocumentFamilies.name(message, catalog);
        }
        int position = positions.get(message.id());
        Map.Entry<Integer, String> before = kin.floorEntry(position);
        return before != null ? before.getValue() : kin.firstEntry().getValue();
    }

    private String kin(Message message) {
        if (catalog.identification() == Identification.CODE) {
            return message.id().substring(0, Math.min(CLASS_DIGITS, message.id().length()));
        }
        return DocumentFamilies.name(message, catalog);
    }
}
