package dev.katalog.events.oracle;

import dev.katalog.analysis.Specificity;
import dev.katalog.events.oracle.Patterns.Reading;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Decides between messages that match the same body: the one with the most specific form that matches. The forms of one
 * message share their places in the order, and fill them in the order in which the message tries them.
 */
final class SpecificityOrder {

    /** A message that matches, and how much of the body its prefix takes. */
    record Contender(Subject subject, int prefixLength) {}

    private record Place(Reading form, Reading placedAs, Subject subject) {}

    private final List<Place> places = new ArrayList<>();

    SpecificityOrder(List<Subject> subjects) {
        Comparator<Reading> order = Comparator.comparing(Reading::template, Specificity.ORDER);
        for (Subject subject : subjects) {
            List<Reading> sorted = subject.forms().stream().sorted(order).toList();
            for (int i = 0; i < sorted.size(); i++) {
                places.add(new Place(subject.forms().get(i), sorted.get(i), subject));
            }
        }
        places.sort(Comparator.comparing(Place::placedAs, order));
    }

    Subject winner(List<Contender> contenders, String body) {
        if (contenders.size() == 1) {
            return contenders.get(0).subject();
        }
        for (Place place : places) {
            for (Contender contender : contenders) {
                if (contender.subject() == place.subject()
                        && place.form()
                                .pattern()
                                .matcher(body)
                                .region(contender.prefixLength(), body.length())
                                .matches()) {
                    return place.subject();
                }
            }
        }
        throw new AssertionError("a template matches, but none of its forms: " + Octets.escaped(body));
    }
}
