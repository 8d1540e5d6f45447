package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The best way to use patterns: the envelope is passed first, the message id or the program leads to the few that can match,
 * each compiled once, and a prefix shared by many is read once for all of them.
 */
final class Deployment implements Peer {

    private static final Candidate[] NONE = {};

    private final TextEnvelope envelope;
    private final Keys keys;
    private final Candidate[] untagged;

    Deployment(Vendor vendor, Engine engine, TextEnvelope envelope) {
        this.envelope = envelope;
        EventCatalog catalog = vendor.events();
        Map<Prefix, Engine.Head> heads = new HashMap<>();
        boolean coded = catalog.catalog().identification() == Identification.CODE;
        Map<String, Candidate[]> candidates = Keys.grouped(
                catalog,
                message -> coded ? message.id() : message.program() == null ? "" : message.program(),
                message -> compiled(message, engine, heads));
        this.keys = coded ? Keys.ids(candidates) : Keys.programs(candidates);
        this.untagged = candidates.getOrDefault("", NONE);
    }

    private static List<Candidate> compiled(EventMessage message, Engine engine, Map<Prefix, Engine.Head> heads) {
        Prefix prefix = message.prefix();
        String component = prefix == null ? null : prefix.component();
        Engine.Head head = prefix == null ? null : heads.computeIfAbsent(prefix, engine::start);
        return message.templates().stream()
                .map(template -> new Candidate(message.id(), template, engine.whole(template), component, head))
                .toList();
    }

    @Override
    public @Nullable Reading read(String line) {
        Opened opened = envelope.open(line);
        if (opened == null) {
            return null;
        }
        int end = end(line);
        if (opened.keyEnd() > opened.keyStart()) {
            Candidate[] candidates = keys.find(line, opened.keyStart(), opened.keyEnd());
            Reading reading = candidates == null ? null : first(candidates, line, opened.body(), end);
            if (reading != null) {
                return reading;
            }
        }
        Reading reading = first(untagged, line, opened.body(), end);
        return reading != null || opened.otherBody() == opened.body()
                ? reading
                : first(untagged, line, opened.otherBody(), end);
    }

    @Override
    public @Nullable Answer answer(String line) {
        Reading reading = read(line);
        return reading == null ? null : reading.answer();
    }

    private static @Nullable Reading first(Candidate[] candidates, String line, int body, int end) {
        Engine.@Nullable Head tried = null;
        Engine.@Nullable Read prefix = null;
        for (Candidate candidate : candidates) {
            Engine.Head head = candidate.head();
            if (head != null && head != tried) {
                prefix = head.match(line, body, end);
                tried = head;
            }
            boolean prefixed = head != null && prefix != null;
            Object fields = candidate.form().match(line, prefixed ? prefix.end() : body, end);
            if (fields != null) {
                return new Reading(candidate, prefixed ? prefix.captured() : null, fields);
            }
        }
        return null;
    }

    private static int end(String line) {
        int end = line.length();
        while (end > 0 && line.charAt(end - 1) <= ' ') {
            end--;
        }
        return end;
    }
}
