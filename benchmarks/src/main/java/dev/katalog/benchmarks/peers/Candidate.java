package dev.katalog.benchmarks.peers;

import dev.katalog.analysis.Specificity;
import dev.katalog.template.Template;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One template of one message, compiled.
 *
 * @param id the message's id
 * @param component the name of the prefix, or null
 * @param head the compiled prefix, shared by all that have it, or null
 */
record Candidate(
        String id,
        Template template,
        Engine.Form form,
        @Nullable String component,
        Engine.@Nullable Head head) {

    /** The more specific first: the order that decides between templates that match the same body. */
    static final Comparator<Candidate> ORDER = Comparator.comparing(Candidate::template, Specificity.ORDER);
}
