package dev.katalog.events.oracle;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.events.oracle.Patterns.Reading;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import org.jspecify.annotations.Nullable;

/**
 * Says by regular expressions which of some messages a body is, and the text that each of its fields captured. Bodies are
 * {@link Octets}, without padding at their ends.
 */
final class Oracle {

    /** A range of the body. */
    record Span(int start, int end) {}

    /**
     * What a body is.
     *
     * @param message the message
     * @param fields the values by the name of the component, prefixes as nested maps
     * @param spans where the fields stand in the body, those of a prefix excluded
     */
    record Answer(EventMessage message, Map<String, Object> fields, Map<String, Span> spans) {}

    /**
     * Messages that are asked together.
     *
     * @param subjects the messages
     * @param order what decides where several match
     */
    private record Round(List<Subject> subjects, SpecificityOrder order) {}

    private final List<Round> rounds;

    /**
     * An oracle for messages that only their wording tells apart, or for a single message.
     *
     * @param rounds the messages of a later round are asked if none of an earlier one matched
     */
    Oracle(List<List<Subject>> rounds) {
        this.rounds = rounds.stream()
                .map(subjects -> new Round(subjects, new SpecificityOrder(subjects)))
                .toList();
    }

    /** The answer for a body; null if it is none of the messages. */
    @Nullable
    Answer match(String body) {
        Map<List<Reading>, PrefixMatch> prefixes = new IdentityHashMap<>();
        for (Round round : rounds) {
            Map<Subject, Answer> answers = new IdentityHashMap<>();
            List<SpecificityOrder.Contender> contenders = new ArrayList<>();
            for (Subject subject : round.subjects()) {
                PrefixMatch before = prefixes.computeIfAbsent(subject.prefix(), forms -> PrefixMatch.of(forms, body));
                Answer answer = answer(subject, before, body);
                if (answer != null) {
                    answers.put(subject, answer);
                    contenders.add(new SpecificityOrder.Contender(subject, before.length()));
                }
            }
            if (!contenders.isEmpty()) {
                return answers.get(round.order().winner(contenders, body));
            }
        }
        return null;
    }

    private static @Nullable Answer answer(Subject subject, PrefixMatch before, String body) {
        for (Reading reading : subject.templates()) {
            Matcher matcher = reading.pattern().matcher(body).region(before.length(), body.length());
            if (matcher.matches()) {
                Map<String, Object> fields = new LinkedHashMap<>();
                if (before.length() > 0) {
                    fields.put(subject.message().prefix().component(), before.fields());
                }
                Map<String, Span> spans = new LinkedHashMap<>();
                reading.capture(matcher, fields, spans);
                return new Answer(subject.message(), fields, spans);
            }
        }
        return null;
    }

    private record PrefixMatch(int length, Map<String, Object> fields) {

        /** The first form of the prefix that matches; forms are tried in order, none given back. */
        static PrefixMatch of(List<Reading> forms, String body) {
            for (Reading form : forms) {
                Matcher matcher = form.pattern().matcher(body);
                if (matcher.lookingAt()) {
                    Map<String, Object> fields = new LinkedHashMap<>();
                    form.capture(matcher, fields, new HashMap<>());
                    return new PrefixMatch(matcher.end(), fields);
                }
            }
            return new PrefixMatch(0, Map.of());
        }
    }
}
