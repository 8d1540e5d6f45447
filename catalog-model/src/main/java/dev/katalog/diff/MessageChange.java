package dev.katalog.diff;

import dev.katalog.diagnostic.Place;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A change of what the catalog says about a message; its components and templates have changes of their own. */
public sealed interface MessageChange extends Change {

    /** {@link ChangeRule#MESSAGE_ADDED}: a {@code switch} over the messages is no longer exhaustive. */
    record Added(Subject subject, Place place, String family) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_ADDED;
        }

        @Override
        public String text() {
            return "the message is new, in the family " + family;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.SOURCE);
        }

        @Override
        public VersionStep step() {
            return VersionStep.MINOR;
        }
    }

    /** {@link ChangeRule#MESSAGE_REMOVED}: its record is gone, and its lines are not recognised. */
    record Removed(Subject subject, Place place) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_REMOVED;
        }

        @Override
        public String text() {
            return "the message is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }
    }

    /** {@link ChangeRule#MESSAGE_RETIRED}: its lines match as before; its descriptor says since when it is retired. */
    record Retired(Subject subject, Place place, String since) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_RETIRED;
        }

        @Override
        public String text() {
            return "the message is retired since " + since;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#MESSAGE_RETURNED}: its descriptor no longer says that it is retired. */
    record Returned(Subject subject, Place place, String since) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_RETURNED;
        }

        @Override
        public String text() {
            return "the message was retired since " + since + " and is back";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#MESSAGE_RENAMED}: its record. */
    record Renamed(Subject subject, Place place, String before, String after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_RENAMED;
        }

        @Override
        public String text() {
            return "the name was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.API;
        }
    }

    /** {@link ChangeRule#MESSAGE_ID_CHANGED}: descriptors give another id. */
    record IdChanged(Subject subject, Place place, String before, String after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_ID_CHANGED;
        }

        @Override
        public String text() {
            return "the id was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#MESSAGE_MOVED}: its record is no longer of the interface that it was of. */
    record Moved(Subject subject, Place place, String before, String after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.MESSAGE_MOVED;
        }

        @Override
        public String text() {
            return "the family was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }
    }

    /**
     * {@link ChangeRule#LINES_TAKEN}: something more specific is new.
     *
     * @param text which lines, with a witness, and what they are now
     */
    record LinesTaken(Subject subject, Place place, String text) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.LINES_TAKEN;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#SEVERITY_CHANGED}: descriptors give another severity. */
    record SeverityChanged(Subject subject, Place place, int before, int after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.SEVERITY_CHANGED;
        }

        @Override
        public String text() {
            return "the severity was " + before + " and is " + after;
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#PROGRAM_CHANGED}: lines with the tag of the older program are no longer looked at. */
    record ProgramChanged(
            Subject subject,
            Place place,
            @Nullable String before,
            @Nullable String after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PROGRAM_CHANGED;
        }

        @Override
        public String text() {
            return "the program was " + (before == null ? "none" : before) + " and is "
                    + (after == null ? "none" : after);
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.of(Consequence.BEHAVIOUR);
        }
    }

    /** {@link ChangeRule#SECTION_CHANGED}: generated code does not know sections, only families. */
    record SectionChanged(
            Subject subject,
            Place place,
            @Nullable String before,
            @Nullable String after) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.SECTION_CHANGED;
        }

        @Override
        public String text() {
            return "the section was " + (before == null ? "none" : "'" + before + "'") + " and is "
                    + (after == null ? "none" : "'" + after + "'");
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.NONE;
        }
    }

    /** {@link ChangeRule#PREFIX_ADDED}: the record's first component is new. */
    record PrefixAdded(Subject subject, Place place, String component, String type) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_ADDED;
        }

        @Override
        public String text() {
            return "the prefix " + component + " (" + type + ") is new";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }
    }

    /** {@link ChangeRule#PREFIX_REMOVED}: the record's first component is gone, and lines with it no longer match. */
    record PrefixRemoved(Subject subject, Place place, String component, String type) implements MessageChange {
        @Override
        public ChangeRule rule() {
            return ChangeRule.PREFIX_REMOVED;
        }

        @Override
        public String text() {
            return "the prefix " + component + " (" + type + ") is gone";
        }

        @Override
        public Set<Consequence> consequences() {
            return Consequence.ALL;
        }
    }
}
