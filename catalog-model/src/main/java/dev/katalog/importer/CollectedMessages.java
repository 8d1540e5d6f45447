package dev.katalog.importer;

import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The messages of a document, each once, with all the lines where it stands. */
final class CollectedMessages {

    private final Map<String, Message> first = new LinkedHashMap<>();
    private final Map<String, List<Integer>> lines = new LinkedHashMap<>();

    /** Adds a message, unless one with that key is there; then gives that one and keeps only it. */
    @Nullable
    Message add(String key, Message message) {
        Message known = first.putIfAbsent(key, message);
        if (known == null) {
            lines.put(key, new ArrayList<>(message.lines()));
        }
        return known;
    }

    /** Notes that the message with that key stands on another line, too. */
    void standsAlsoOn(String key, int line) {
        lines.getOrDefault(key, new ArrayList<>()).add(line);
    }

    int size() {
        return first.size();
    }

    Set<String> keys() {
        return first.keySet();
    }

    Stream<Message> messages() {
        return first.entrySet().stream().map(entry -> {
            Message message = entry.getValue();
            return new Message(
                    message.id(),
                    message.severity(),
                    message.section(),
                    message.template(),
                    message.explanation(),
                    lines.getOrDefault(entry.getKey(), message.lines()));
        });
    }
}
