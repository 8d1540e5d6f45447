package dev.katalog.benchmarks.peers;

import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A library that matches texts: how it is told the templates. */
interface Engine {

    /** What matches all of a body. */
    Form whole(Template template);

    /** What matches the start of a body: the first form of the prefix that does, which is then kept. */
    Head start(Prefix prefix);

    /** A compiled template. */
    interface Form {

        /** The captured texts of the body from an offset to its end, in whatever way the library gives them; null if it does not match. */
        @Nullable
        Object match(String line, int from, int end);

        /** The captured texts by field; those of absent fields are missing. For checking, not timed. */
        Map<String, String> texts(Object captured);
    }

    /** A compiled prefix. */
    interface Head {

        /** The prefix at an offset; null if there is none. */
        @Nullable
        Read match(String line, int from, int end);

        /** The captured texts by field. For checking, not timed. */
        Map<String, String> texts(Object captured);
    }

    /**
     * A prefix that was read.
     *
     * @param end where the rest begins
     * @param captured its texts
     */
    record Read(int end, Object captured) {}
}
