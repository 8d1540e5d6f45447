package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.analysis.Overlap.Form;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds the templates of a catalog that can match the same body.
 *
 * <p>With a message code, only the templates of one message compete, and all templates for a line whose code is missing.
 * Without, the messages of a program compete, and after them those that have no tag.
 */
public final class Overlaps {

    /** The order in which the generated matchers are tried: without a prefix first, then the more specific. */
    private static final Comparator<Form> ORDER = Comparator.<Form, String>comparing(form -> {
                EventCatalog.Prefix prefix = form.message().prefix();
                return prefix == null ? "" : prefix.type();
            })
            .thenComparing(Form::template, Specificity.ORDER);

    private final EventCatalog catalog;
    private final Comparison comparison = new Comparison();
    private final List<Overlap> found = new ArrayList<>();

    private Overlaps(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All overlaps of a catalog, at most one for each pair of messages and winner, in the order of the messages' ids. Of
     * overlaps of the same two messages, one that is not settled by order is preferred.
     */
    public static List<Overlap> of(EventCatalog catalog) {
        return new Overlaps(catalog).find();
    }

    private List<Overlap> find() {
        if (catalog.catalog().identification() == Identification.CODE) {
            compete(forms(catalog.messages()), Competition.WORDING);
        } else {
            Map<String, List<EventMessage>> byProgram = catalog.messages().stream()
                    .collect(Collectors.groupingBy(Overlaps::program, LinkedHashMap::new, Collectors.toList()));
            byProgram.values().forEach(messages -> compete(forms(messages), Competition.PROGRAM));
            List<Form> untagged = forms(byProgram.getOrDefault("", List.of()));
            byProgram.remove("");
            byProgram
                    .values()
                    .forEach(messages -> new Candidates(forms(messages), untagged)
                            .forEach(
                                    (first, second) -> comparison.compare(Competition.TAG, first, second, found::add)));
        }
        catalog.messages().forEach(this::compareTemplates);
        return OverlapList.of(found);
    }

    private void compete(List<Form> forms, Competition competition) {
        List<Form> ordered = forms.stream().sorted(ORDER).toList();
        new Candidates(ordered)
                .forEach((first, second) -> comparison.compare(competition, ordered, first, second, found::add));
    }

    /** The templates of one message give the same record; it matters only whether they put the same values into it. */
    private void compareTemplates(EventMessage message) {
        List<Form> forms = message.templates().stream()
                .sorted(Specificity.ORDER)
                .map(template -> new Form(message, template))
                .toList();
        for (int i = 0; i < forms.size(); i++) {
            for (Form second : forms.subList(i + 1, forms.size())) {
                comparison.compareValues(forms.get(i), second, found::add);
            }
        }
    }

    private static String program(EventMessage message) {
        String program = message.program();
        return program == null ? "" : program;
    }

    /** What the matchers of the messages match, but for forms that would match any text: these need their id. */
    private static List<Form> forms(List<EventMessage> messages) {
        List<Form> forms = new ArrayList<>();
        for (EventMessage message : messages) {
            for (Template template : message.templates()) {
                for (Template form : expanded(template)) {
                    if (!form.segments().stream().allMatch(Lookahead::isGap)) {
                        forms.add(new Form(message, form));
                    }
                }
            }
        }
        return forms;
    }

    private static List<Template> expanded(Template template) {
        try {
            return Expansion.of(template);
        } catch (Expansion.UndecidedException e) {
            // The generator refuses such a template; until it is mended, its overlaps are worth knowing.
            return List.of(template);
        }
    }
}
