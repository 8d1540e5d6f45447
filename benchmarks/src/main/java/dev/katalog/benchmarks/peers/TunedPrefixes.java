package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import org.jspecify.annotations.Nullable;

/**
 * A prefix as a regular expression that somebody wrote by hand.
 *
 * <p>The forms of Cisco's prefix as alternatives cost a regular expression microseconds, since each text searches the whole
 * line for what follows it. So they are written in one, with texts that end at a comma: it would not do for a group that holds
 * one, but gives the same answers on these lines. An empty text is an absent field.
 */
final class TunedPrefixes {

    private static final String ADDRESS = "IP = *+{ip:[^ ,]*+},?+ ++";
    private static final String USER = "Username = *+(?:'{username:[^']++}'|{username:[^',]*+}), ++";
    private static final String PEER = "(?>Group = *+{group:[^,]*+}, ++(?:" + USER + ")?+(?:" + ADDRESS + ")?+"
            + "|" + USER + "(?:" + ADDRESS + ")?+"
            + "|" + ADDRESS
            + "|Group ++{group:[^= ].*?}(?: ++Username ++{username:.+?})? ++IP ++{ip:[0-9A-Fa-f.:]++},?+ ++)";

    private TunedPrefixes() {}

    /** The expression, with fields as {@code {name:expression}}; null if the generated one is good enough. */
    static @Nullable String of(Prefix prefix) {
        return prefix.component().equals("peer") ? PEER : null;
    }
}
