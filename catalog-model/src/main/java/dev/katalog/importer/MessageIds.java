package dev.katalog.importer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Makes up ids for messages that have none: {@code pluto.isakmp-sa-established} from program and wording. An id holds the first
 * eight words of the message, or as many as tell it from the others; a template that already has an id keeps it.
 */
final class MessageIds {

    private static final int WORDS = 8;
    private static final int MORE_WORDS = 12;

    /** {@code program[<PID> ]: } or {@code program: }, also where the document spoils the brackets. */
    private static final Pattern HEAD =
            Pattern.compile("([A-Za-z][\\w.-]*+)\\s*(?:\\[?\\s*<?\\s*PID\\s*>?\\s*\\])?\\s*:(?=\\s|$)");
    /** A parameter with the words glued to it; clipped at the end of a cell, it has no closing bracket. */
    private static final Pattern PARAMETER =
            Pattern.compile("(?<![A-Za-z0-9])[A-Za-z0-9]*+<([^<>]*+)(?:>[A-Za-z0-9]*+|$)");

    private static final Pattern WORD = Pattern.compile("[a-z0-9]+");

    private MessageIds() {}

    /**
     * An id for every template, in the order of the templates.
     *
     * @param templates the templates, each once
     * @param known the ids that stay
     */
    static Map<String, String> assign(Collection<String> templates, KnownIds known) {
        Set<String> taken = new HashSet<>(known.taken());
        Map<String, String> ids = new LinkedHashMap<>();
        List<Wording> open = new ArrayList<>();
        for (String template : templates) {
            String id = known.byTemplate().get(template);
            ids.put(template, id == null ? "" : id);
            if (id == null) {
                open.add(Wording.of(template));
            }
        }
        settle(open, taken, ids);
        return ids;
    }

    /** Lengthens the ids that collide, all of them alike, so that the order of the document decides nothing while it can. */
    private static void settle(List<Wording> wordings, Set<String> taken, Map<String, String> ids) {
        List<Wording> open = wordings;
        for (int level = 0; level <= Wording.LAST_LEVEL && !open.isEmpty(); level++) {
            Map<String, List<Wording>> byId = new LinkedHashMap<>();
            for (Wording wording : open) {
                byId.computeIfAbsent(wording.id(level), id -> new ArrayList<>()).add(wording);
            }
            List<Wording> colliding = new ArrayList<>();
            byId.forEach((id, sharing) -> {
                if (sharing.size() == 1 && taken.add(id)) {
                    ids.put(sharing.get(0).template, id);
                } else {
                    colliding.addAll(sharing);
                }
            });
            open = colliding;
        }
        number(open, taken, ids);
    }

    private static void number(List<Wording> open, Set<String> taken, Map<String, String> ids) {
        Map<String, Integer> next = new HashMap<>();
        for (Wording wording : open) {
            String base = wording.id(Wording.LAST_LEVEL);
            String id = base;
            while (!taken.add(id)) {
                id = base + "-" + next.merge(base, 2, (count, two) -> count + 1);
            }
            ids.put(wording.template, id);
        }
    }

    /**
     * What an id can be made of.
     *
     * @param template the template
     * @param program the program, or null
     * @param words the words of the literal text
     * @param parameters the words of the parameters' names
     */
    private record Wording(String template, @Nullable String program, List<String> words, List<String> parameters) {

        /** From here on an id has all words and parameters. */
        static final int LAST_LEVEL = MORE_WORDS - WORDS + 2;

        static Wording of(String template) {
            Matcher head = HEAD.matcher(template);
            boolean isTagged = head.lookingAt();
            String program = isTagged ? head.group(1).toLowerCase(Locale.ROOT) : null;
            String body = isTagged ? template.substring(head.end()) : template;
            List<String> parameters = new ArrayList<>();
            StringBuilder literal = new StringBuilder();
            Matcher parameter = PARAMETER.matcher(body);
            int end = 0;
            while (parameter.find()) {
                literal.append(body, end, parameter.start()).append(' ');
                parameters.addAll(words(parameter.group(1)));
                end = parameter.end();
            }
            literal.append(body, end, body.length());
            return new Wording(template, program, words(literal.toString()), parameters);
        }

        private static List<String> words(String text) {
            List<String> words = new ArrayList<>();
            Matcher word = WORD.matcher(text.toLowerCase(Locale.ROOT));
            while (word.find()) {
                words.add(word.group());
            }
            return words;
        }

        /** The id of some length: eight words, then one more at each level, then all, then all with the parameters. */
        String id(int level) {
            List<String> parts = new ArrayList<>();
            int limit = level > MORE_WORDS - WORDS ? words.size() : WORDS + level;
            parts.addAll(words.subList(0, Math.min(limit, words.size())));
            if (level == LAST_LEVEL || parts.isEmpty()) {
                parts.addAll(parameters);
            }
            String slug = parts.isEmpty() ? "message" : String.join("-", parts);
            return program == null ? slug : program + "." + slug;
        }
    }
}
