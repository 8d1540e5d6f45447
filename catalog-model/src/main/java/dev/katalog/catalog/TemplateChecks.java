package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.ArrayList;
import java.util.List;

/** Finds templates that match other than their author thinks: free text that nothing ends, optional parts that need a guess. */
final class TemplateChecks {

    private final Place place;
    private final Findings findings;

    TemplateChecks(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    void check(Template template) {
        check(template.segments(), false, List.of());
    }

    /**
     * @param blankBefore whether a blank comes before these segments
     * @param follow what comes after them
     */
    private void check(List<Segment> segments, boolean blankBefore, List<Segment> follow) {
        boolean afterGap = false;
        boolean afterBlank = blankBefore;
        for (int i = 0; i < segments.size(); i++) {
            List<Segment> rest = new ArrayList<>(segments.subList(i + 1, segments.size()));
            rest.addAll(follow);
            if (segments.get(i) instanceof Segment.OptionalPart part) {
                // Literal text or a number between a free text and an optional part settles where the free text ends.
                if (afterGap) {
                    checkOptional(part, rest);
                }
                checkBlanks(part, afterBlank, rest);
                check(part.segments(), afterBlank, rest);
                afterBlank = afterBlank && Blanks.end(part.segments());
            } else {
                afterBlank = Blanks.end(List.of(segments.get(i)));
                afterGap = segments.get(i) instanceof Segment.Field field && isGap(field);
            }
            if (afterGap && segments.get(i) instanceof Segment.Field gap) {
                checkGap(gap, rest);
            }
        }
    }

    private void checkGap(Segment.Field gap, List<Segment> rest) {
        if (rest.isEmpty()) {
            return;
        }
        if (rest.get(0) instanceof Segment.Field next) {
            String both = "<" + gap.name() + "> is directly followed by <" + next.name() + ">";
            findings.add(
                    isGap(next) ? Rule.ADJACENT_GAPS : Rule.GAP_BEFORE_FIELD,
                    place,
                    both + ", expected literal text between them",
                    "put the text that devices send between them, or make one field of both");
        } else if (rest.size() > 1
                && gap.type() == BasicType.TEXT
                && rest.get(0) instanceof Segment.Literal literal
                && literal.text().isBlank()
                && rest.get(1) instanceof Segment.Field next
                && isGap(next)) {
            findings.add(
                    Rule.BLANK_BETWEEN_GAPS,
                    place,
                    "only a blank stands between <" + gap.name() + "> and <" + next.name()
                            + ">, and both may hold blanks",
                    "make <" + gap.name() + "> a token if it has no blanks");
        }
    }

    private void checkOptional(Segment.OptionalPart part, List<Segment> rest) {
        String text = KatalogNotation.print(new Template(List.of(part)));
        if (new Template(part.segments()).fields().stream().anyMatch(TemplateChecks::isGap)) {
            report(text + " after a free text has a free text inside");
            return;
        }
        FirstCharacters inside = FirstCharacters.of(part.segments());
        if (inside.isAnyOf(FirstCharacters.of(rest))) {
            report(text + " after a free text may begin as what follows it");
        }
    }

    /** A run of blanks in a template takes all blanks of a body, so two runs never stand side by side in it. */
    private void checkBlanks(Segment.OptionalPart part, boolean afterBlank, List<Segment> rest) {
        boolean beforeBlank = Blanks.begin(rest);
        boolean neverThere = afterBlank && Blanks.begin(part.segments()) || beforeBlank && Blanks.end(part.segments());
        if (neverThere || afterBlank && beforeBlank) {
            findings.add(
                    Rule.OPTIONAL_BETWEEN_BLANKS,
                    place,
                    KatalogNotation.print(new Template(List.of(part))) + " can never be "
                            + (neverThere ? "there: it would be" : "absent: without it there are")
                            + " two runs of blanks side by side, which are one",
                    "put one of the blanks into the brackets, and leave one outside: 'a[ b] c'");
        }
    }

    private void report(String message) {
        findings.add(Rule.AMBIGUOUS_OPTIONAL, place, message, "write two variants, one with the part and one without");
    }

    private static boolean isGap(Segment.Field field) {
        return field.type() instanceof BasicType type && type.isGap();
    }
}
