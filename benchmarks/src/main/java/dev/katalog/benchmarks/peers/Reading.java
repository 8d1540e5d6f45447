package dev.katalog.benchmarks.peers;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A line that was read: the message, and the captured texts as the library gives them.
 *
 * @param candidate what matched
 * @param head the texts of the prefix; null if there was none
 * @param fields the texts of the body
 */
record Reading(Candidate candidate, @Nullable Object head, Object fields) {

    /** For checking. */
    Answer answer() {
        Map<String, String> texts = new TreeMap<>(candidate.form().texts(fields));
        if (head != null && candidate.head() != null) {
            candidate.head().texts(head).forEach((name, text) -> texts.put(candidate.component() + "." + name, text));
        }
        return new Answer(candidate.id(), texts);
    }
}
