package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Message;
import dev.katalog.catalog.Rewordings;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Which templates of a document have an id already. A template has that of the rewording that names it; otherwise that of the
 * same template of the earlier catalog; otherwise that of the one template that differs from it in typesetting alone: in blanks
 * and full-width characters, which change with the program that extracted the document's text. Nothing else: whether a message with
 * other words is the same one is for people to say.
 *
 * @param byTemplate the ids by template
 * @param taken ids that no other message may get
 */
record KnownIds(Map<String, String> byTemplate, Set<String> taken) {

    static final KnownIds NONE = new KnownIds(Map.of(), Set.of());

    /**
     * @param templates the templates of the document, each once
     * @param existing the earlier catalog, or null
     */
    static KnownIds of(
            Collection<String> templates, @Nullable Catalog existing, Rewordings rewordings, Findings findings) {
        Map<String, String> before = new LinkedHashMap<>();
        if (existing != null) {
            existing.messages().forEach(message -> before.putIfAbsent(message.template(), message.id()));
        }
        Map<String, String> known = reworded(Set.copyOf(templates), rewordings, findings);
        Set<String> claimed = new HashSet<>(known.values());
        for (String template : templates) {
            String id = before.get(template);
            if (id != null && !known.containsKey(template)) {
                known.put(template, id);
                reportConflict(id, claimed, rewordings, findings);
            }
        }
        claimed.addAll(known.values());
        addTypeset(templates, before, known, claimed);
        Set<String> taken = existing == null
                ? new HashSet<>()
                : existing.messages().stream().map(Message::id).collect(Collectors.toCollection(HashSet::new));
        taken.addAll(claimed);
        return new KnownIds(known, taken);
    }

    private static Map<String, String> reworded(Set<String> templates, Rewordings rewordings, Findings findings) {
        Map<String, String> ids = new HashMap<>();
        Set<String> claimed = new HashSet<>();
        for (Rewordings.Entry entry : rewordings.entries()) {
            String template = entry.template().text();
            if (!templates.contains(template)) {
                findings.add(
                        Rule.UNUSED_REWORDING,
                        entry.template().start(),
                        "no message of the document has the text \"" + template + "\"",
                        "copy the document's text, or remove the entry if a later edition has another one");
            } else if (ids.putIfAbsent(template, entry.id().text()) != null
                    || !claimed.add(entry.id().text())) {
                findings.add(
                        Rule.CONFLICTING_REWORDING,
                        entry.id().start(),
                        "found the id or the text of an earlier entry again",
                        "a message has one id, and an id stands for one message");
            }
        }
        return ids;
    }

    private static void reportConflict(String id, Set<String> claimed, Rewordings rewordings, Findings findings) {
        if (claimed.contains(id)) {
            rewordings.entries().stream()
                    .filter(entry -> entry.id().text().equals(id))
                    .forEach(entry -> findings.add(
                            Rule.CONFLICTING_REWORDING,
                            entry.id().start(),
                            "the document still has the message \"" + id + "\" with its earlier text",
                            "remove the entry: the other text is another message"));
        }
    }

    private static void addTypeset(
            Collection<String> templates, Map<String, String> before, Map<String, String> known, Set<String> claimed) {
        Map<String, String> unique = only(before.keySet());
        only(templates).forEach((words, template) -> {
            String earlier = unique.get(words);
            if (earlier != null && !known.containsKey(template) && claimed.add(before.get(earlier))) {
                known.put(template, before.get(earlier));
            }
        });
    }

    /** The templates that no other one equals but for typesetting, by what remains without it. */
    private static Map<String, String> only(Collection<String> templates) {
        Map<String, Long> counts =
                templates.stream().collect(Collectors.groupingBy(KnownIds::untypeset, Collectors.counting()));
        return templates.stream()
                .filter(template -> counts.get(untypeset(template)) == 1)
                .collect(Collectors.toMap(
                        KnownIds::untypeset, Function.identity(), (one, other) -> one, LinkedHashMap::new));
    }

    private static String untypeset(String template) {
        StringBuilder text = new StringBuilder();
        Normalizer.normalize(template, Normalizer.Form.NFKC)
                .codePoints()
                .filter(c -> !Character.isWhitespace(c) && !Character.isSpaceChar(c))
                .forEach(text::appendCodePoint);
        return text.toString();
    }
}
