package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Leads the id or the program of a line to the candidates. */
interface Keys {

    /** The candidates for what stands there; null if the catalog has none. */
    Candidate @Nullable [] find(String line, int start, int end);

    /** By six digits: a table. */
    static Keys ids(Map<String, Candidate[]> candidates) {
        Candidate[][] table = new Candidate[1_000_000][];
        candidates.forEach((id, list) -> table[Integer.parseInt(id)] = list);
        return (line, start, end) -> {
            int id = 0;
            for (int i = start; i < end; i++) {
                id = 10 * id + line.charAt(i) - '0';
            }
            return id >= 0 && id < table.length ? table[id] : null;
        };
    }

    /** By program: a hash table. */
    static Keys programs(Map<String, Candidate[]> candidates) {
        return (line, start, end) -> candidates.get(line.substring(start, end));
    }

    /** The candidates of each key in the order in which they are tried. */
    static Map<String, Candidate[]> grouped(
            EventCatalog catalog,
            Function<EventMessage, String> key,
            Function<EventMessage, List<Candidate>> compiler) {
        Map<String, List<Candidate>> lists = new HashMap<>();
        catalog.messages()
                .forEach(message -> lists.computeIfAbsent(key.apply(message), k -> new ArrayList<>())
                        .addAll(compiler.apply(message)));
        Map<String, Candidate[]> arrays = new HashMap<>();
        lists.forEach((name, list) ->
                arrays.put(name, list.stream().sorted(Candidate.ORDER).toArray(Candidate[]::new)));
        return arrays;
    }
}
