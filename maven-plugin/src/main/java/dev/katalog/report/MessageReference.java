package dev.katalog.report;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Curation.DocumentedForm;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Message;
import dev.katalog.diff.Change;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * All that is said about one message.
 *
 * @param event the message as the generator knows it
 * @param documented the message as the document has it
 * @param curation what people wrote about it, or null
 * @param origin whether people wrote what is said, or shapes of the template gave it
 * @param record the generated record, or null if no event is generated of it
 * @param overlaps the messages that match some of its bodies, too
 * @param changes what differs from the baseline
 */
record MessageReference(
        EventMessage event,
        Message documented,
        Curation.@Nullable Message curation,
        Origin origin,
        @Nullable String record,
        List<OverlapReference> overlaps,
        List<Change> changes) {

    MessageReference {
        overlaps = List.copyOf(overlaps);
        changes = List.copyOf(changes);
    }

    /** Where names, types and meanings come from. */
    enum Origin {
        WRITTEN,
        GUESSED
    }

    /** Another template that devices send, and how that is known. */
    record Variant(Template template, Curation.Variant known) {}

    String id() {
        return event.id();
    }

    /** Whether the documented text is no template, so that only variants are matched. */
    boolean isSuperseded() {
        return curation != null && curation.documentedForm() == DocumentedForm.SUPERSEDED;
    }

    /** The template that stands for the message: the documented one, or else the first variant. */
    Template template() {
        return event.templates().get(0);
    }

    List<Variant> variants() {
        if (curation == null) {
            return List.of();
        }
        // The join puts the documented template before the variants, and fails if it cannot read one of them.
        int first = isSuperseded() ? 0 : 1;
        List<Variant> variants = new ArrayList<>();
        for (int i = 0; i < curation.variants().size(); i++) {
            variants.add(new Variant(
                    event.templates().get(first + i), curation.variants().get(i)));
        }
        return variants;
    }
}
