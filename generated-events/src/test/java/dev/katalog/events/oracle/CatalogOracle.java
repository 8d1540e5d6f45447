package dev.katalog.events.oracle;

import dev.katalog.analysis.Specificity;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The oracles of a catalog: for each way in which a body can come to the matchers, the messages that are asked. */
final class CatalogOracle {

    private final boolean byCode;
    private final List<Subject> subjects = new ArrayList<>();
    private final Map<String, EventMessage> messages = new HashMap<>();
    private final Map<String, Oracle> oracles = new HashMap<>();
    private final Oracle unnamed;

    CatalogOracle(EventCatalog events) {
        this.byCode = events.catalog().identification() == Identification.CODE;
        Patterns patterns = new Patterns();
        for (EventMessage message : events.messages()) {
            subjects.add(subject(message, patterns));
            messages.put(message.id(), message);
        }
        this.unnamed = new Oracle(rounds(
                byCode ? subjects.stream().map(Subject::withoutFormsOfTextAlone).toList() : ofProgram(null)));
    }

    private static Subject subject(EventMessage message, Patterns patterns) {
        List<Template> templates =
                message.templates().stream().sorted(Specificity.ORDER).toList();
        List<Template> forms = templates.stream()
                .flatMap(template -> Subject.expanded(template).stream())
                .toList();
        Prefix prefix = message.prefix();
        return new Subject(
                message,
                patterns.of(templates),
                patterns.of(forms),
                patterns.of(prefix == null ? List.of() : prefix.forms()));
    }

    /** For bodies whose id, or else program, is known to be that of the message. */
    Oracle like(EventMessage message) {
        String program = message.program();
        String key = byCode ? message.id() : program == null ? "" : program;
        return oracles.computeIfAbsent(key, wanted -> byCode ? byId(wanted) : byProgram(program));
    }

    EventMessage message(String id) {
        return messages.get(id);
    }

    /** For bodies that neither an id nor a program comes with. */
    Oracle unnamed() {
        return unnamed;
    }

    private Oracle byId(String id) {
        return new Oracle(List.of(filtered(message -> message.id().equals(id))));
    }

    /** A message of the program is asked before those without a tag. */
    private Oracle byProgram(@Nullable String program) {
        List<List<Subject>> rounds = program == null ? new ArrayList<>() : rounds(ofProgram(program));
        rounds.addAll(rounds(ofProgram(null)));
        return new Oracle(rounds);
    }

    private List<Subject> ofProgram(@Nullable String program) {
        return filtered(message -> Objects.equals(message.program(), program));
    }

    private List<Subject> filtered(Predicate<EventMessage> wanted) {
        return subjects.stream()
                .filter(subject -> wanted.test(subject.message()))
                .toList();
    }

    /** Messages without a prefix are asked first. */
    private static List<List<Subject>> rounds(List<Subject> subjects) {
        Map<String, List<Subject>> byPrefix = new TreeMap<>();
        for (Subject subject : subjects) {
            Prefix prefix = subject.message().prefix();
            byPrefix.computeIfAbsent(prefix == null ? "" : prefix.type(), key -> new ArrayList<>())
                    .add(subject);
        }
        return new ArrayList<>(byPrefix.values());
    }
}
