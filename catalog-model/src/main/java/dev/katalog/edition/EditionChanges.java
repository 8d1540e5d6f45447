package dev.katalog.edition;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a new edition changes in a catalog, message by message; {@code katalog:diff} says what that means.
 *
 * @param catalog the catalog of the new edition, with the messages that are kept as retired behind those of the document
 * @param before the edition that it replaces
 * @param sameDocument whether the earlier catalog was made from the same texts
 * @param unchanged how many messages have the same text and severity
 * @param added the messages that the earlier edition does not have, in the order of the document
 * @param reworded the ids of the messages whose text has changed
 * @param resevered the ids of the messages whose severity has changed
 * @param retired the messages that this edition retires
 * @param gone the messages of the earlier catalog that the new one has no more
 */
public record EditionChanges(
        Catalog catalog,
        Edition before,
        boolean sameDocument,
        int unchanged,
        List<Message> added,
        List<String> reworded,
        List<String> resevered,
        List<Message> retired,
        List<Message> gone) {

    private static final int MOST_NAMED = 10;

    public EditionChanges {
        added = List.copyOf(added);
        reworded = List.copyOf(reworded);
        resevered = List.copyOf(resevered);
        retired = List.copyOf(retired);
        gone = List.copyOf(gone);
    }

    /** Compares a catalog with the messages that a document has now. */
    public static EditionChanges of(Catalog earlier, Catalog imported, Retirement retirement) {
        Map<String, Message> before = byId(earlier);
        Map<String, Message> now = byId(imported);
        List<Message> added = where(imported, message -> !before.containsKey(message.id()));
        List<Message> stayed = where(imported, message -> before.containsKey(message.id()));
        Predicate<Message> sameText =
                message -> message.template().equals(before.get(message.id()).template());
        Predicate<Message> sameSeverity =
                message -> message.severity().equals(before.get(message.id()).severity());
        List<Message> missing = where(earlier, message -> !now.containsKey(message.id()));
        List<Message> kept = kept(missing, imported, retirement);
        Set<String> keptIds = kept.stream().map(Message::id).collect(Collectors.toSet());
        return new EditionChanges(
                imported.with(Stream.concat(imported.messages().stream(), kept.stream())
                        .toList()),
                earlier.edition(),
                texts(earlier).equals(texts(imported)),
                (int) stayed.stream().filter(sameText.and(sameSeverity)).count(),
                added,
                ids(stayed.stream().filter(sameText.negate())),
                ids(stayed.stream().filter(sameSeverity.negate())),
                kept.stream()
                        .filter(message -> before.get(message.id()).retired() == null)
                        .toList(),
                missing.stream()
                        .filter(message -> !keptIds.contains(message.id()))
                        .toList());
    }

    /** What stays of messages that the document lacks. */
    private static List<Message> kept(List<Message> missing, Catalog imported, Retirement retirement) {
        // Where ids are made up, a text that is there has only got another id, by a rewording.
        Set<String> renamed = imported.identification() == Identification.CODE
                ? Set.of()
                : imported.messages().stream().map(Message::template).collect(Collectors.toSet());
        List<Message> kept = new ArrayList<>();
        for (Message message : missing) {
            if (renamed.contains(message.template())) {
                continue;
            }
            if (message.retired() == null && retirement == Retirement.RETIRE) {
                kept.add(message.retiredSince(label(imported.edition())));
            } else if (message.retired() != null && retirement != Retirement.DROP) {
                kept.add(message);
            }
        }
        return kept;
    }

    private static Map<String, Message> byId(Catalog catalog) {
        return catalog.messages().stream().collect(Collectors.toMap(Message::id, Function.identity()));
    }

    private static List<Message> where(Catalog catalog, Predicate<Message> condition) {
        return catalog.messages().stream().filter(condition).toList();
    }

    private static List<String> ids(Stream<Message> messages) {
        return messages.map(Message::id).toList();
    }

    private static Set<String> texts(Catalog catalog) {
        return catalog.messages().stream()
                .filter(message -> message.retired() == null)
                .map(message -> message.severity() + " " + message.template())
                .collect(Collectors.toSet());
    }

    /** What an edition is called where a message is retired: its release, or the document if it names none. */
    public static String label(Edition edition) {
        return edition.release().isEmpty() ? edition.document() : edition.release();
    }

    /** Several lines for people. */
    @Override
    public String toString() {
        return "edition:        " + title(catalog.edition()) + ", was " + title(before) + "\n"
                + "as before:      " + unchanged + "\n"
                + line("new:            ", ids(added.stream()))
                + line("other text:     ", reworded)
                + line("other severity: ", resevered)
                + line("retired:        ", ids(retired.stream()))
                + line("gone:           ", ids(gone.stream()));
    }

    private static String title(Edition edition) {
        return edition.document() + (edition.release().isEmpty() ? " without a release" : " " + edition.release());
    }

    private static String line(String title, List<String> ids) {
        String named = ids.stream().limit(MOST_NAMED).collect(Collectors.joining(", "));
        String more = ids.size() > MOST_NAMED ? ", ..." : "";
        return title + ids.size() + (ids.isEmpty() ? "" : " (" + named + more + ")") + "\n";
    }
}
