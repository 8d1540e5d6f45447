package dev.katalog.examples.readlog;

import dev.katalog.runtime.Event;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Unrecognized;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** How often each message occurred, and how many lines were none. Grows with the catalogs, not with the log. */
final class Summary {

    /** By identity: a catalog has one descriptor for each message, and hashing its texts for each line would be slow. */
    private final Map<MessageDescriptor, Tally> messages = new IdentityHashMap<>();

    private final Map<Reason, Tally> unrecognized = new EnumMap<>(Reason.class);

    /** A message and how often it occurred. */
    record Row(MessageDescriptor message, long count) {}

    void count(MessageDescriptor message) {
        messages.computeIfAbsent(message, key -> new Tally()).count++;
    }

    void count(Event event) {
        if (event instanceof Unrecognized line) {
            unrecognized.computeIfAbsent(Reason.of(line), key -> new Tally()).count++;
        } else {
            count(event.descriptor());
        }
    }

    /** The messages that occurred, the most frequent first, then by id. */
    List<Row> rows() {
        return messages.entrySet().stream()
                .map(entry -> new Row(entry.getKey(), entry.getValue().count))
                .sorted(Comparator.comparingLong(Row::count)
                        .reversed()
                        .thenComparing(row -> row.message().id()))
                .toList();
    }

    long recognized() {
        return messages.values().stream().mapToLong(tally -> tally.count).sum();
    }

    long unrecognized() {
        return unrecognized.values().stream().mapToLong(tally -> tally.count).sum();
    }

    long unrecognized(Reason reason) {
        Tally tally = unrecognized.get(reason);
        return tally == null ? 0 : tally.count;
    }

    private static final class Tally {
        private long count;
    }
}
