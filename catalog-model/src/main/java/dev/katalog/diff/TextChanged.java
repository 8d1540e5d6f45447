package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Set;

/**
 * A summary or the meaning of a component has other words: another Javadoc, and another summary in the descriptor.
 *
 * @param what {@code summary}, {@code title} or {@code meaning}
 */
public record TextChanged(Subject subject, Place place, String what, WordChange words) implements Change {

    @Override
    public ChangeRule rule() {
        return ChangeRule.TEXT_CHANGED;
    }

    @Override
    public String text() {
        String member = subject.member();
        return "the " + what + (member == null ? "" : " of " + member) + " has changed";
    }

    @Override
    public Set<Consequence> consequences() {
        return Consequence.NONE;
    }
}
