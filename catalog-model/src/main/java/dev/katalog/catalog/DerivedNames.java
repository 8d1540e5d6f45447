package dev.katalog.catalog;

import dev.katalog.template.Identifiers;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Java names for messages that nobody has named. A name must not change because another message was added, so it is made of what
 * stays: of the id where the id is words; where the id is a number, which stands before the name in Java, of the first words of
 * the text.
 */
public final class DerivedNames {

    private static final int WORDS = 4;

    private final Identification identification;
    private final Set<String> taken = new HashSet<>();

    /** @param curation whose names no other message may get */
    public DerivedNames(Catalog catalog, Curation curation) {
        this.identification = catalog.identification();
        for (Curation.Family family : curation.families()) {
            family.types().forEach(type -> take(type.choice().name()));
            family.messages().forEach(message -> take(message.name().text()));
            Curation.Prefix prefix = family.prefix();
            if (prefix != null) {
                take(prefix.type().text());
            }
        }
    }

    /** @param words the message's literal text */
    public String of(Message message, String words) {
        if (identification == Identification.CODE) {
            String first = Arrays.stream(words.split("[^A-Za-z0-9]+"))
                    .filter(word -> !word.isEmpty())
                    .limit(WORDS)
                    .collect(Collectors.joining(" "));
            return legal(Identifiers.type(first));
        }
        return unused(legal(Identifiers.type(message.id())));
    }

    /** The name, or if there is one like it, the name with a number. */
    public String unused(String name) {
        String unused = name;
        for (int i = 2; !take(unused); i++) {
            unused = name + i;
        }
        return unused;
    }

    /** Two files that differ in case alone are one file on many systems, so case does not tell names apart. */
    private boolean take(String name) {
        return taken.add(name.toLowerCase(Locale.ROOT));
    }

    private static String legal(String name) {
        return Identifiers.objectionToType(name) == null ? name : "Message" + name;
    }
}
