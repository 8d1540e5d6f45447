package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.analysis.Expansion;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.template.ChoiceType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Generates all types of a catalog. The result is a pure function of the catalog and the settings: the same input gives
 * the same files, byte for byte.
 */
public final class EventGenerator {

    private final EventCatalog catalog;
    private final GenerationSettings settings;
    private final Names names;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private EventGenerator(EventCatalog catalog, GenerationSettings settings) {
        this.catalog = catalog;
        this.settings = settings;
        this.names = new Names(settings, catalog.catalog().identification());
    }

    /** The files of the catalog, or what prevents them. */
    public static Validated<List<SourceFile>> generate(EventCatalog catalog, GenerationSettings settings) {
        return new EventGenerator(catalog, settings).generate();
    }

    private Validated<List<SourceFile>> generate() {
        List<Diagnostic> unusable = GenerationChecks.of(catalog, settings, names);
        if (!unusable.isEmpty()) {
            return new Validated<@Nullable List<SourceFile>>(null, unusable);
        }
        List<MessageForms> messages = forms();
        List<TypeSpec> types = new ArrayList<>();
        InterfaceGenerator interfaces = new InterfaceGenerator(names);
        types.add(interfaces.createRoot(catalog.catalog(), catalog.families()));
        for (Family family : catalog.families()) {
            types.add(interfaces.createFamily(family, recordsOf(family)));
        }
        ChoiceGenerator choices = new ChoiceGenerator(names);
        for (ChoiceType choice : catalog.choices()) {
            types.add(choices.generate(choice));
        }
        List<ClassName> prefixes = addPrefixes(types);
        MatchersGenerator matchers =
                new MatchersGenerator(names, catalog.catalog().identification());
        types.addAll(matchers.generate(messages));
        EventRecordGenerator records =
                new EventRecordGenerator(names, catalog.catalog().identification());
        types.add(new UnrecognizedGenerator(catalog.catalog(), names).generate());
        types.add(new EventsGenerator(catalog.catalog(), names, prefixes).generate());
        if (!diagnostics.isEmpty()) {
            return new Validated<@Nullable List<SourceFile>>(null, diagnostics);
        }
        Stream<TypeSpec> recordTypes =
                messages.parallelStream().map(message -> records.generate(message, matchers.called(message)));
        return new Validated<>(
                Stream.concat(types.stream(), recordTypes)
                        .map(type -> Poet.file(settings, type))
                        .toList(),
                List.of());
    }

    private List<MessageForms> forms() {
        List<MessageForms> forms = new ArrayList<>();
        for (EventMessage message : catalog.messages()) {
            try {
                MessageForms of = MessageForms.of(message);
                forms.add(catalog.catalog().identification() == Identification.CODE ? of.withSharedHead() : of);
            } catch (Expansion.UndecidedException e) {
                report(message.id(), String.valueOf(e.getMessage()));
            }
        }
        return forms;
    }

    private List<ClassName> recordsOf(Family family) {
        return catalog.messages().stream()
                .filter(message -> message.family().equals(family.name()))
                .map(names::record)
                .toList();
    }

    private List<ClassName> addPrefixes(List<TypeSpec> types) {
        Map<String, Prefix> prefixes = new LinkedHashMap<>();
        for (EventMessage message : catalog.messages()) {
            Prefix prefix = message.prefix();
            if (prefix != null) {
                prefixes.put(prefix.type(), prefix);
            }
        }
        for (Prefix prefix : prefixes.values()) {
            try {
                types.add(new PrefixGenerator(names).generate(prefix));
            } catch (Expansion.UndecidedException e) {
                report(prefix.type(), String.valueOf(e.getMessage()));
            }
        }
        return prefixes.keySet().stream().map(names::type).toList();
    }

    private void report(String subject, String message) {
        diagnostics.add(new Diagnostic(
                Rule.UNCOMPILABLE_TEMPLATE,
                new Location(catalog.catalog().catalog() + " " + subject, 1, 1),
                message,
                "give the message variants that say what it really looks like",
                ""));
    }
}
