package dev.katalog.importer;

import dev.katalog.notation.ParameterClues;
import dev.katalog.notation.ParameterClues.Explained;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the NXR document tells about parameters: in each message's explanation, and in its table of types for all of them. */
final class NxrClues {

    private final Map<String, List<Explained>> explained = new HashMap<>();
    private final List<Explained> types = new ArrayList<>();

    void explanation(String template, String explanation) {
        explained.put(template, ExplainedParameters.of(explanation));
    }

    /** A row of the table of types; other lines say nothing. */
    void row(String line) {
        Explained row = ExplainedParameters.row(line);
        if (row != null) {
            types.add(row);
        }
    }

    /** @param ids the ids by template */
    Map<String, ParameterClues> byId(Map<String, String> ids) {
        Map<String, ParameterClues> clues = new LinkedHashMap<>();
        ids.forEach((template, id) -> {
            List<Explained> told = new ArrayList<>(explained.getOrDefault(template, List.of()));
            types.stream()
                    .filter(type -> template.contains("<" + type.parameter()))
                    .forEach(told::add);
            if (!told.isEmpty()) {
                clues.put(id, new ParameterClues(List.of(), told));
            }
        });
        return clues;
    }
}
