package dev.katalog.generate;

import dev.katalog.analysis.Expansion;
import dev.katalog.analysis.Lookahead;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diagnostic.Rule;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.Collection;
import java.util.List;

/**
 * Finds what would be more than a class file can hold, or than the JIT compiler takes: it leaves methods of more than 8,000 bytes to
 * the interpreter for ever. All these limits are far beyond what any document has.
 */
final class SizeChecks {

    /** An interface lists its permitted subclasses, and each takes two of 65,535 constants. */
    private static final int MOST_MESSAGES = 30_000;

    /** A line without a code is tried behind each prefix, in one method. */
    private static final int MOST_PREFIXES = 100;

    /** A comparison of text or a field takes some 35 bytes of the method that matches a template, a gap three times as many. */
    private static final int MOST_STEPS = 200;

    /** A call of a form takes some 25 bytes of the method that tries them all. */
    private static final int MOST_FORMS = 256;

    /** With {@code n} optional parts that are not decided a template has up to 2 to the power of n forms. */
    private static final int MOST_UNDECIDED = 8;

    /** A step takes some five of the 65,535 constants of a record. */
    private static final int MOST_STEPS_OF_MESSAGE = 8_000;

    private final Report report;

    /** Takes what was found. */
    interface Report {
        void add(Rule rule, String subject, String message, String hint);
    }

    SizeChecks(Report report) {
        this.report = report;
    }

    void check(EventCatalog catalog, Collection<Prefix> prefixes) {
        if (catalog.messages().size() > MOST_MESSAGES) {
            tooMany("", "the catalog has " + catalog.messages().size() + " messages", MOST_MESSAGES, "generate some");
        }
        if (prefixes.size() > MOST_PREFIXES) {
            tooMany("", "the catalog has " + prefixes.size() + " prefixes", MOST_PREFIXES, "give families the same");
        }
        prefixes.forEach(prefix -> checkTemplates(prefix.type(), prefix.forms()));
        for (EventMessage message : catalog.messages()) {
            checkTemplates(message.id(), message.templates());
        }
    }

    private void checkTemplates(String subject, List<Template> templates) {
        int forms = 0;
        int stepsOfAll = 0;
        for (Template template : templates) {
            int steps = steps(template.segments());
            if (steps > MOST_STEPS) {
                tooMany(
                        subject,
                        "a template has " + steps
                                + " pieces of text, fields (free text counts three times) and spellings",
                        MOST_STEPS,
                        "make one free text of most of it");
            }
            int undecided = undecided(template.segments());
            if (undecided > MOST_UNDECIDED) {
                tooMany(
                        subject,
                        "a template has " + undecided + " optional parts that the bytes ahead do not decide",
                        MOST_UNDECIDED,
                        "write the variants that devices really send");
                return;
            }
            int formsOfTemplate = forms(template);
            forms += formsOfTemplate;
            stepsOfAll += steps * formsOfTemplate;
        }
        if (forms > MOST_FORMS) {
            tooMany(
                    subject,
                    "the templates have " + forms + " forms",
                    MOST_FORMS,
                    "write those that devices really send");
        } else if (stepsOfAll > MOST_STEPS_OF_MESSAGE) {
            tooMany(
                    subject,
                    "the forms have " + stepsOfAll
                            + " pieces of text, fields (free text counts three times) and spellings",
                    MOST_STEPS_OF_MESSAGE,
                    "write those that devices really send");
        }
    }

    private void tooMany(String subject, String found, int most, String hint) {
        report.add(Rule.UNCOMPILABLE_TEMPLATE, subject, found + ", at most " + most + " can be", hint);
    }

    private static int forms(Template template) {
        try {
            return Expansion.of(template).size();
        } catch (Expansion.UndecidedException e) {
            // Reported where the forms are made.
            return 1;
        }
    }

    /** The pieces of text and the fields that a method matches one by one. */
    static int steps(List<Segment> segments) {
        int steps = 0;
        for (Segment segment : segments) {
            if (segment instanceof Segment.Literal literal) {
                steps += LiteralCode.pieces(literal.text()).size();
            } else if (segment instanceof Segment.OptionalPart part) {
                steps += 1 + steps(part.segments());
            } else if (((Segment.Field) segment).type() instanceof ChoiceType choice) {
                steps += choice.spellings().size();
            } else {
                steps += Lookahead.isGap(segment) ? 3 : 1;
            }
        }
        return steps;
    }

    private static int undecided(List<Segment> segments) {
        int count = 0;
        for (int i = 0; i < segments.size(); i++) {
            if (segments.get(i) instanceof Segment.OptionalPart part
                    && !Lookahead.decides(part, segments.subList(i + 1, segments.size()))) {
                count += 1 + parts(part.segments());
            }
        }
        return count;
    }

    private static int parts(List<Segment> segments) {
        int count = 0;
        for (Segment segment : segments) {
            if (segment instanceof Segment.OptionalPart part) {
                count += 1 + parts(part.segments());
            }
        }
        return count;
    }
}
