package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;

/** Reports the texts that nobody has written yet: missing ones, and those that a proposal left to be written. */
final class WrittenTexts {

    private final Findings findings;

    WrittenTexts(Findings findings) {
        this.findings = findings;
    }

    /**
     * Reports the text if it is not written.
     *
     * @param missing the rule for a text that is not there
     * @param subject what must have it, for instance {@code the message 713228}
     * @param what what it is, for instance {@code summary}
     */
    void check(String text, Rule missing, Place place, String subject, String what, String hint) {
        if (text.isBlank()) {
            findings.add(missing, place, subject + " has no " + what, hint);
        } else if (text.strip().startsWith(Curation.TODO)) {
            findings.add(Rule.UNFINISHED_PROPOSAL, place, subject + " has the " + what + " \"" + text + "\"", hint);
        }
    }
}
