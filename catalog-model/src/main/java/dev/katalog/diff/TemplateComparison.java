package dev.katalog.diff;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.diff.TemplateChange.Reading;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.Template;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares what two versions of a message match: the documented template and the variants. */
final class TemplateComparison {

    private final Sides sides;
    private final EventMessage old;
    private final EventMessage now;
    private final Templates before;
    private final Templates after;
    private final Map<String, Template> lost;
    private final Map<String, Template> gained;

    /** @param renamedFields the newer names of renamed fields */
    TemplateComparison(Sides sides, EventMessage old, EventMessage now, Map<String, String> renamedFields) {
        this.sides = sides;
        this.old = old;
        this.now = now;
        this.before = new Templates(old.templates(), old.fields(), renamedFields);
        this.after = new Templates(now.templates(), now.fields(), Map.of());
        this.lost = before.without(after);
        this.gained = after.without(before);
    }

    void compare(Subject subject, Consumer<Change> changes) {
        compareDocumented(subject, changes);
        lost.values()
                .forEach(template -> changes.accept(new TemplateChange.VariantRemoved(
                        subject,
                        sides.placesBefore().variant(old.id(), variant(old, sides.placesBefore(), template)),
                        KatalogNotation.print(template))));
        gained.values()
                .forEach(template -> changes.accept(new TemplateChange.VariantAdded(
                        subject,
                        sides.placesAfter().variant(now.id(), variant(now, sides.placesAfter(), template)),
                        KatalogNotation.print(template))));
        if (before.isReorderingOf(after)) {
            changes.accept(new TemplateChange.VariantsReordered(
                    subject, sides.placesAfter().message(now.id())));
        }
    }

    /** What becomes of the documented template is told once, and not as a variant that comes or goes. */
    private void compareDocumented(Subject subject, Consumer<Change> changes) {
        Template documented = documented(old, sides.placesBefore());
        Template documentedNow = documented(now, sides.placesAfter());
        String key = documented == null ? null : before.key(documented);
        String keyNow = documentedNow == null ? null : after.key(documentedNow);
        if (!old.documented().equals(now.documented())) {
            Reading reading = reading(key, keyNow);
            WordChange words = WordChange.between(old.documented(), now.documented());
            changes.accept(
                    new TemplateChange.Reworded(subject, sides.placesAfter().template(now.id()), words, reading));
            lost.remove(key);
            gained.remove(keyNow);
        } else if (documented != null && documentedNow != null && lost.containsKey(key) && gained.containsKey(keyNow)) {
            WordChange words =
                    WordChange.between(KatalogNotation.print(documented), KatalogNotation.print(documentedNow));
            changes.accept(
                    new TemplateChange.Reread(subject, sides.placesAfter().message(now.id()), words));
            lost.remove(key);
            gained.remove(keyNow);
        }
    }

    private Reading reading(@Nullable String key, @Nullable String keyNow) {
        if (key != null && lost.containsKey(key)) {
            return Reading.LOST;
        }
        return keyNow == null || !gained.containsKey(keyNow) ? Reading.SAME : Reading.KEPT;
    }

    /** The documented template comes first, unless it is superseded. */
    private static @Nullable Template documented(EventMessage message, Places places) {
        return isSuperseded(message, places) || message.templates().isEmpty()
                ? null
                : message.templates().get(0);
    }

    private static boolean isSuperseded(EventMessage message, Places places) {
        Curation.Message curated = places.curated(message.id());
        return curated != null && curated.documentedForm() == Curation.DocumentedForm.SUPERSEDED;
    }

    private static int variant(EventMessage message, Places places, Template template) {
        List<Template> templates = message.templates();
        return templates.indexOf(template) - (isSuperseded(message, places) ? 0 : 1);
    }
}
