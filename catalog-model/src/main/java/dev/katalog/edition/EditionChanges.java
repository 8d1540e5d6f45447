package dev.katalog.edition;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a new edition changes in a catalog, message by message; {@code katalog:diff} says what that means.
 *
 * @param catalog the catalog of the new edition, with the messages that are kept as retired behind those of the document
 * @param before the edition that it replaces
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
        Map<String, Message> before =
                earlier.messages().stream().collect(Collectors.toMap(Message::id, Function.identity()));
        List<Message> added = new ArrayList<>();
        List<String> reworded = new ArrayList<>();
        List<String> resevered = new ArrayList<>();
        int unchanged = 0;
        for (Message message : imported.messages()) {
            Message known = before.get(message.id());
            if (known == null) {
                added.add(message);
                continue;
            }
            boolean sameText = known.template().equals(message.template());
            boolean sameSeverity = known.severity().equals(message.severity());
            if (!sameText) {
                reworded.add(message.id());
            }
            if (!sameSeverity) {
                resevered.add(message.id());
            }
            unchanged += sameText && sameSeverity ? 1 : 0;
        }
        Set<String> now = imported.messages().stream().map(Message::id).collect(Collectors.toSet());
        List<Message> missing = earlier.messages().stream()
                .filter(message -> !now.contains(message.id()))
                .toList();
        List<Message> retired = new ArrayList<>();
        List<Message> gone = new ArrayList<>();
        List<Message> messages = new ArrayList<>(imported.messages());
        for (Message message : missing) {
            Message kept = kept(message, label(imported.edition()), retirement);
            if (kept == null) {
                gone.add(message);
            } else {
                messages.add(kept);
            }
            if (kept != null && message.retired() == null) {
                retired.add(kept);
            }
        }
        return new EditionChanges(
                imported.with(messages), earlier.edition(), unchanged, added, reworded, resevered, retired, gone);
    }

    private static @Nullable Message kept(Message missing, String edition, Retirement retirement) {
        if (missing.retired() != null) {
            return retirement == Retirement.DROP ? null : missing;
        }
        return retirement == Retirement.RETIRE ? missing.retiredSince(edition) : null;
    }

    /** What an edition is called where a message is retired: its release, or the document if it names none. */
    public static String label(Edition edition) {
        return edition.release().isEmpty() ? edition.document() : edition.release();
    }

    public boolean isEmpty() {
        return added.isEmpty() && reworded.isEmpty() && resevered.isEmpty() && retired.isEmpty() && gone.isEmpty();
    }

    /** Several lines for people. */
    @Override
    public String toString() {
        return "edition:        " + title(catalog.edition()) + ", was " + title(before) + "\n"
                + "as before:      " + unchanged + "\n"
                + line("new:            ", added.stream().map(Message::id).toList())
                + line("other text:     ", reworded)
                + line("other severity: ", resevered)
                + line("retired:        ", retired.stream().map(Message::id).toList())
                + line("gone:           ", gone.stream().map(Message::id).toList());
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
