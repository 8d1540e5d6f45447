package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Competition;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Finds the templates of a catalog that can match the same body.
 *
 * <p>With a message code, only the templates of one message compete, and all templates for a line whose code is missing.
 * Without, the messages of a program compete, and after them those that have no tag.
 */
public final class Overlaps {

    private final EventCatalog catalog;
    private final List<Overlap> found = new ArrayList<>();

    private Overlaps(EventCatalog catalog) {
        this.catalog = catalog;
    }

    /**
     * All overlaps of a catalog, at most one for each pair of messages and winner, in the order of the messages' ids. Of
     * overlaps of the same two messages, one that is not settled by order is preferred. Left out are those on lines that no device
     * is known to send: the code that would decide is missing, each of the two matches bodies that the other does not, and one of
     * them begins with free text that would have to hold what the other one begins with.
     */
    public static List<Overlap> of(EventCatalog catalog) {
        return new Overlaps(catalog).find();
    }

    private List<Overlap> find() {
        if (catalog.catalog().identification() == Identification.CODE) {
            compete(catalog.messages().stream().flatMap(this::forms).toList(), Competition.WORDING);
        } else {
            Map<String, List<Contender>> byProgram = catalog.messages().stream()
                    .collect(Collectors.groupingBy(
                            Overlaps::program,
                            LinkedHashMap::new,
                            Collectors.flatMapping(this::forms, Collectors.toList())));
            byProgram.values().forEach(forms -> compete(forms, Competition.PROGRAM));
            List<Contender> untagged = byProgram.getOrDefault("", List.of());
            byProgram.remove("");
            byProgram.values().forEach(tagged -> competeByTag(tagged, untagged));
        }
        catalog.messages().forEach(this::compareTemplates);
        return OverlapList.of(found);
    }

    private void compete(List<Contender> forms, Competition competition) {
        List<Contender> ordered = inOrder(forms);
        BiPredicate<Contender, Contender> leaveOut =
                competition == Competition.WORDING ? Overlaps::areOnlyAGuess : (first, second) -> false;
        new Candidates(ordered, leaveOut)
                .forEach((first, second) -> Comparison.compare(competition, ordered, first, second, found::add));
    }

    /** The order in which the generated matchers are tried: without a prefix first, then the more specific. */
    private static List<Contender> inOrder(List<Contender> forms) {
        Map<String, List<Contender>> byPrefix = new TreeMap<>();
        for (Contender form : Specificity.sort(forms, Contender::template)) {
            EventCatalog.Prefix prefix = form.prefix();
            byPrefix.computeIfAbsent(prefix == null ? "" : prefix.type(), type -> new ArrayList<>())
                    .add(form);
        }
        return byPrefix.values().stream().flatMap(List::stream).toList();
    }

    /** Can be said of most pairs without comparing them; {@link OverlapList} leaves out the others. */
    private static boolean areOnlyAGuess(Contender first, Contender second) {
        return first.beginsWithGap() != second.beginsWithGap()
                && !first.mayInclude(second)
                && !second.mayInclude(first);
    }

    private void competeByTag(List<Contender> tagged, List<Contender> untagged) {
        new Candidates(tagged, untagged)
                .forEach((first, second) -> Comparison.compare(Competition.TAG, first, second, found::add));
    }

    /** The templates of one message give the same record; it matters only whether they put the same values into it. */
    private void compareTemplates(EventMessage message) {
        List<Contender> forms = message.templates().stream()
                .sorted(Specificity.ORDER)
                .map(template -> new Contender(message, template))
                .toList();
        for (int i = 0; i < forms.size(); i++) {
            for (Contender second : forms.subList(i + 1, forms.size())) {
                Comparison.compareValues(forms.get(i), second, found::add);
            }
        }
    }

    private static String program(EventMessage message) {
        String program = message.program();
        return program == null ? "" : program;
    }

    /** What the matchers of a message match. */
    private Stream<Contender> forms(EventMessage message) {
        return message.templates().stream()
                .flatMap(template -> expanded(template).stream())
                .filter(this::competes)
                .map(form -> new Contender(message, form));
    }

    /** Where messages have codes, a form that would match any text needs its code. */
    private boolean competes(Template form) {
        return catalog.catalog().identification() == Identification.WORDING
                || !form.segments().stream().allMatch(Lookahead::isGap);
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
