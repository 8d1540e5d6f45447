package dev.katalog.importer;

import dev.katalog.diagnostic.Rule;
import org.jspecify.annotations.Nullable;

/** A message while its lines are being read. */
final class DraftMessage {

    static final int LONGEST_TEMPLATE = 4_000;
    static final int LONGEST_EXPLANATION = 100_000;
    private static final int MOST_TO_LEARN_FROM = 4_000;

    private final String source;
    private final DocumentLine start;
    private final @Nullable String section;
    private final Explanations explanations;
    private final StringBuilder template = new StringBuilder();
    private final StringBuilder explanation = new StringBuilder();
    private @Nullable String severity;
    private boolean explained;

    DraftMessage(String source, DocumentLine start, @Nullable String section, Explanations explanations) {
        this.source = source;
        this.start = start;
        this.section = section;
        this.explanations = explanations;
    }

    DocumentLine start() {
        return start;
    }

    @Nullable
    String section() {
        return section;
    }

    @Nullable
    String severity() {
        return severity;
    }

    void severity(String documented) {
        severity = documented;
    }

    /** The template so far, the lines joined by one blank. */
    String template() {
        return template.toString();
    }

    void template(String line) {
        if (line.isEmpty()) {
            return;
        }
        if (template.length() > 0) {
            template.append(' ');
        }
        template.append(line);
        if (template.length() > LONGEST_TEMPLATE) {
            throw new BadDocument(
                    Rule.IMPORT_SIZE,
                    source,
                    start.number(),
                    start.column(),
                    "the message that begins here has a template of more than " + LONGEST_TEMPLATE
                            + " characters, expected its explanation before that",
                    "look for a missing row or label below this line");
        }
    }

    /** Whether the document explains the message, kept or not. */
    boolean isExplained() {
        return explained;
    }

    /** The explanation so far; where explanations are left out only the beginning, for what it says about parameters. */
    String explanation() {
        return explanation.toString();
    }

    void explanation(String line) {
        if (line.isEmpty()) {
            return;
        }
        explained = true;
        if (explanation.length() > 0) {
            explanation.append(Prose.separator(explanation.charAt(explanation.length() - 1), line));
        }
        explanation.append(line);
        if (explanations == Explanations.LEFT_OUT) {
            explanation.setLength(Math.min(explanation.length(), MOST_TO_LEARN_FROM));
        } else if (explanation.length() > LONGEST_EXPLANATION) {
            throw new BadDocument(
                    Rule.IMPORT_SIZE,
                    source,
                    start.number(),
                    start.column(),
                    "the message that begins here has an explanation of more than " + LONGEST_EXPLANATION
                            + " characters",
                    "look for a missing heading below this line");
        }
    }

    /** Takes over the explanation of a message that shares it. */
    void explanationOf(DraftMessage other) {
        explained = other.explained;
        explanation.append(other.explanation);
    }
}
