package dev.katalog.diff;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Place;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Compares two versions of a message. */
final class MessageComparison {

    /** The newer names of types that are the same but for the name. */
    record Renamed(Map<String, String> choices, Map<String, String> prefixes) {}

    /** A message as it was documented and as it was joined. */
    record Joined(Message documented, EventMessage message) {}

    private final Sides sides;
    private final Renamed renamed;
    private final Consumer<Change> changes;

    MessageComparison(Sides sides, Renamed renamed, Consumer<Change> changes) {
        this.sides = sides;
        this.renamed = renamed;
        this.changes = changes;
    }

    static Subject subject(EventMessage message) {
        return new Subject(Subject.Kind.MESSAGE, message.id(), null, message.name());
    }

    void compare(Joined older, Joined newer) {
        EventMessage old = older.message();
        EventMessage now = newer.message();
        Subject subject = subject(now);
        Places places = sides.placesAfter();
        if (!old.id().equals(now.id())) {
            changes.accept(new MessageChange.IdChanged(subject, places.message(now.id()), old.id(), now.id()));
        }
        if (!old.name().equals(now.name())) {
            changes.accept(new MessageChange.Renamed(subject, places.name(now.id()), old.name(), now.name()));
        }
        compareRetirement(subject, old.retired(), now);
        if (!old.family().equals(now.family())) {
            changes.accept(new MessageChange.Moved(subject, places.message(now.id()), old.family(), now.family()));
        }
        if (old.severity() != now.severity()) {
            changes.accept(new MessageChange.SeverityChanged(
                    subject, places.severity(now.id()), old.severity(), now.severity()));
        }
        if (!Objects.equals(old.program(), now.program())) {
            changes.accept(
                    new MessageChange.ProgramChanged(subject, places.template(now.id()), old.program(), now.program()));
        }
        if (!Objects.equals(older.documented().section(), newer.documented().section())) {
            changes.accept(new MessageChange.SectionChanged(
                    subject,
                    places.template(now.id()),
                    older.documented().section(),
                    newer.documented().section()));
        }
        if (!old.summary().equals(now.summary())) {
            WordChange words = WordChange.between(old.summary(), now.summary());
            changes.accept(new TextChanged(subject, places.message(now.id()), "summary", words));
        }
        comparePrefix(subject, old.prefix(), now.prefix(), places.message(now.id()));
        compareShape(subject, old, now);
    }

    private void compareRetirement(Subject subject, @Nullable String retired, EventMessage now) {
        String retiredNow = now.retired();
        Place place = sides.placesAfter().template(now.id());
        if (retired == null && retiredNow != null) {
            changes.accept(new MessageChange.Retired(subject, place, retiredNow));
        } else if (retired != null && retiredNow == null) {
            changes.accept(new MessageChange.Returned(subject, place, retired));
        }
    }

    /** Whether the message has a prefix; what has changed in a prefix is a change of the prefix. */
    private void comparePrefix(Subject subject, @Nullable Prefix old, @Nullable Prefix now, Place place) {
        String typeNow = old == null ? null : renamed.prefixes().getOrDefault(old.type(), old.type());
        if (Objects.equals(typeNow, now == null ? null : now.type())) {
            return;
        }
        if (old != null) {
            changes.accept(new MessageChange.PrefixRemoved(
                    subject.member(old.component()), place, old.component(), old.type()));
        }
        if (now != null) {
            changes.accept(
                    new MessageChange.PrefixAdded(subject.member(now.component()), place, now.component(), now.type()));
        }
    }

    private void compareShape(Subject subject, EventMessage old, EventMessage now) {
        Map<String, String> fields = new FieldComparison(
                        subject,
                        new FieldComparison.Side(
                                old.fields(), name -> sides.placesBefore().field(old.id(), name)),
                        new FieldComparison.Side(
                                now.fields(), name -> sides.placesAfter().field(now.id(), name)),
                        renamed.choices())
                .compare(changes);
        new TemplateComparison(sides, old, now, fields).compare(subject, changes);
    }
}
