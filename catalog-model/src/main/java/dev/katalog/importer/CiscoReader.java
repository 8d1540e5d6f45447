package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.ParameterClues;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The second reading of a Cisco document: takes its lines one by one and keeps the messages. */
final class CiscoReader {

    private static final Pattern OTHER_LAYOUT = Pattern.compile("Priority [A-Z]+");

    private enum State {
        /** Outside of messages. */
        BETWEEN,
        /** Behind a label whose code stands on the next line. */
        CODE,
        TEMPLATE,
        EXPLANATION,
        ACTION
    }

    /** A message whose template is complete, before its explanation is known. */
    private record Coded(CiscoCode code, DraftMessage draft) {}

    private final ImportOptions options;
    private final String source;
    private final CiscoSurvey survey;
    private final ImportTally tally;
    private final CollectedMessages messages = new CollectedMessages();
    private final Map<String, ParameterClues> clues = new LinkedHashMap<>();
    /** The messages that share the next explanation; the last one is being read. */
    private final List<Coded> group = new ArrayList<>();

    private State state = State.BETWEEN;
    private @Nullable DocumentLine heading;
    private List<String> headingIds = List.of();
    private @Nullable String section;
    private @Nullable CiscoCode firstCode;
    private @Nullable String language;
    private @Nullable DocumentLine first;
    private @Nullable DocumentLine last;
    private @Nullable DocumentLine unreadable;
    private boolean looksLikeOther;

    CiscoReader(String source, ImportOptions options, CiscoSurvey survey) {
        this.source = source;
        this.options = options;
        this.survey = survey;
        this.tally = new ImportTally(source, CiscoImporter.LAYOUT);
    }

    void accept(DocumentLine line) {
        CiscoLine read = CiscoLine.of(line);
        if (read.kind() == CiscoLine.Kind.BLANK) {
            return;
        }
        first = first == null ? line : first;
        last = line;
        unreadable = null;
        if (survey.isFurniture(line)) {
            tally.furniture();
            return;
        }
        switch (read.kind()) {
            case BLANK -> {}
            case TITLE -> tally.furniture();
            case CONTENTS -> contents(line, read);
            case SECTION -> section(line, read);
            case HEADING -> heading(line, read);
            case MESSAGE -> message(line, read.rest());
            case EXPLANATION -> explanation(line, read);
            case ACTION -> action(line);
            case TRAILER -> trailer(line);
            case TEXT -> text(line, read);
        }
    }

    private void contents(DocumentLine line, CiscoLine read) {
        if (state == State.BETWEEN) {
            tally.furniture();
        } else {
            text(line, read);
        }
    }

    private void section(DocumentLine line, CiscoLine read) {
        String range = "Messages " + read.englishRange();
        if (range.equals(section)) {
            tally.furniture();
            return;
        }
        dropHeading();
        endGroup(line);
        section = range;
        state = State.BETWEEN;
    }

    private void heading(DocumentLine line, CiscoLine read) {
        dropHeading();
        endGroup(line);
        heading = line;
        headingIds = read.headingIds();
        state = State.BETWEEN;
    }

    /** A line with ids that no message follows is an entry of a table of contents, or nothing of this layout. */
    private void dropHeading() {
        DocumentLine dropped = heading;
        heading = null;
        if (dropped == null) {
            return;
        }
        headingIds = List.of();
        if (tally.messages() == 0) {
            tally.furniture();
        } else {
            tally.unplaced(dropped);
        }
    }

    private void message(DocumentLine line, String rest) {
        if (heading != null) {
            tally.heading();
            heading = null;
        }
        if (language == null) {
            language = line.text().contains("Message") ? "en" : "ja";
        }
        endMessage();
        if (rest.isEmpty()) {
            state = State.CODE;
        } else {
            code(line, rest);
        }
    }

    private void code(DocumentLine line, String text) {
        CiscoCode code = CiscoCode.read(text);
        if (code == null) {
            unreadable = line;
            state = State.BETWEEN;
            tally.unplaced(line);
            tally.warning(
                    Rule.IMPORT_CODE,
                    line,
                    "found \"" + ImportTally.shortened(text)
                            + "\", expected a code such as %FTD-6-713228: and a message",
                    "the message is left out; mend the code in the document's text to have it");
            return;
        }
        firstCode = firstCode == null ? code : firstCode;
        DraftMessage draft = new DraftMessage(source, line, section, options.explanations());
        draft.severity(code.severity());
        draft.template(code.template());
        group.add(new Coded(code, draft));
        state = State.TEMPLATE;
        if (!headingIds.isEmpty() && !headingIds.contains(code.id())) {
            tally.warning(
                    Rule.IMPORT_HEADING,
                    line,
                    "found message " + code.id() + " under the heading " + String.join(", ", headingIds),
                    "one of the two is a misprint; the code counts");
        }
    }

    private void explanation(DocumentLine line, CiscoLine read) {
        if (state == State.TEMPLATE) {
            state = State.EXPLANATION;
            current().explanation(read.rest());
        } else {
            text(line, new CiscoLine(CiscoLine.Kind.TEXT, line.text()));
        }
    }

    private void action(DocumentLine line) {
        if (state == State.BETWEEN || state == State.CODE) {
            dropHeading();
            tally.unplaced(line);
            state = State.BETWEEN;
        } else {
            state = State.ACTION;
        }
    }

    private void trailer(DocumentLine line) {
        dropHeading();
        endGroup(line);
        state = State.BETWEEN;
        tally.unplaced(line);
    }

    private void text(DocumentLine line, CiscoLine read) {
        String text = read.rest();
        switch (state) {
            case BETWEEN -> {
                dropHeading();
                looksLikeOther |= OTHER_LAYOUT.matcher(text).matches();
                tally.unplaced(line);
            }
            case CODE -> code(line, text);
            case TEMPLATE -> {
                if (CiscoCode.read(text) != null) {
                    endMessage();
                    code(line, text);
                } else if (Prose.isJapanese(text) || Prose.isBullet(text)) {
                    state = State.EXPLANATION;
                    current().explanation(text);
                } else {
                    current().template(text);
                }
            }
            case EXPLANATION -> current().explanation(text);
            case ACTION -> {}
        }
    }

    private DraftMessage current() {
        return group.get(group.size() - 1).draft();
    }

    /** Ends a message before another one: they form a group until one of them is explained. */
    private void endMessage() {
        if (!group.isEmpty() && state != State.TEMPLATE) {
            keepGroup();
        }
    }

    /** Ends the messages under a heading. */
    private void endGroup(DocumentLine next) {
        if (!group.isEmpty() && state == State.TEMPLATE) {
            tally.warning(
                    Rule.IMPORT_EXPLANATION,
                    current().start(),
                    "found no explanation of message "
                            + group.get(group.size() - 1).code().id() + " up to line " + next.number()
                            + ", expected one behind its template",
                    "check where the template ends");
        }
        keepGroup();
        headingIds = List.of();
    }

    private void keepGroup() {
        for (int i = group.size() - 2; i >= 0; i--) {
            if (!group.get(i).draft().isExplained()) {
                group.get(i).draft().explanationOf(group.get(i + 1).draft());
            }
        }
        group.forEach(this::keep);
        group.clear();
    }

    private void keep(Coded coded) {
        DraftMessage draft = coded.draft();
        CiscoCode code = coded.code();
        String marked = code.isCode() ? draft.template().replace("`", "") : draft.template();
        MarkedTemplate template = MarkedTemplate.of(marked, survey.isHtml());
        if (template.text().isEmpty()) {
            throw tally.error(
                    Rule.IMPORT_INCOMPLETE,
                    draft.start(),
                    "found no text behind the code of message " + code.id() + ", expected its template",
                    "add the message's text");
        }
        if (!template.isBalanced()) {
            tally.warning(
                    Rule.IMPORT_MARK,
                    draft.start(),
                    "found a mark in the template of message " + code.id()
                            + " that is opened and not closed, or closed and not opened",
                    "complete the mark in the document's text");
        }
        tally.message(code.severity());
        String explanation =
                MarkedTemplate.of(draft.explanation(), survey.isHtml()).text();
        Message message = new Message(
                code.id(),
                code.severity(),
                draft.section(),
                template.text(),
                options.explanations().kept(explanation),
                List.of(draft.start().number()));
        Message known = messages.add(code.id(), message);
        if (known != null) {
            keepAgain(known, message, draft.start());
            return;
        }
        ParameterClues told = new ParameterClues(template.parameters(), ExplainedParameters.of(explanation));
        if (!told.isEmpty()) {
            clues.put(code.id(), told);
        }
    }

    private void keepAgain(Message known, Message again, DocumentLine line) {
        if (known.template().equals(again.template()) && known.severity().equals(again.severity())) {
            messages.standsAlsoOn(known.id(), line.number());
            return;
        }
        tally.unplaced(line);
        tally.warning(
                Rule.IMPORT_CONFLICT,
                line,
                "found message " + known.id() + " with another text or severity than on line "
                        + known.lines().get(0),
                "the first one counts; add this text as a variant if devices send it");
    }

    Validated<Imported> finish() {
        DocumentLine end = last;
        if (end == null) {
            throw new BadDocument(Rule.IMPORT_EMPTY, source, 1, 1, "found no text at all, expected a document", "");
        }
        refuseTruncated(end);
        keepGroup();
        CiscoCode code = firstCode;
        if (code == null || messages.size() == 0) {
            throw noMessage(end);
        }
        Catalog catalog = catalog(code);
        return new Validated<>(new Imported(catalog, tally.summary(messages.size()), clues), tally.findings());
    }

    private void refuseTruncated(DocumentLine end) {
        String where = null;
        if (state == State.CODE || unreadable != null) {
            where = "behind the label of a message, before its code";
        } else if (heading != null && tally.messages() > 0) {
            where = "behind a heading, before its message";
        } else if ((state == State.TEMPLATE || state == State.EXPLANATION)
                && !current().isExplained()) {
            where = "inside message " + group.get(group.size() - 1).code().id() + ", before its explanation";
        }
        if (where != null) {
            throw tally.errorAfter(
                    Rule.IMPORT_TRUNCATED, end, "the document ends " + where, "the text was cut off: extract it again");
        }
        dropHeading();
        if (state == State.EXPLANATION) {
            tally.warning(
                    Rule.IMPORT_ENDING,
                    end,
                    "the document ends inside message "
                            + group.get(group.size() - 1).code().id() + ", before its recommended action",
                    "check whether the text was cut off");
        }
    }

    private BadDocument noMessage(DocumentLine end) {
        DocumentLine start = Objects.requireNonNullElse(first, end);
        return tally.error(
                Rule.IMPORT_LAYOUT,
                start,
                "found " + end.number() + " lines without a message of the layout \"" + CiscoImporter.LAYOUT
                        + "\", beginning with \"" + ImportTally.shortened(start.text())
                        + "\"; expected lines such as \"Error Message %FTD-6-713228: ...\"",
                looksLikeOther
                        ? "this looks like the layout \"" + CenturyNxrImporter.LAYOUT + "\""
                        : "check that this is the text of a Cisco syslog message guide");
    }

    private Catalog catalog(CiscoCode code) {
        String product = code.product().toLowerCase(Locale.ROOT).replaceAll("[^a-z]+", "-");
        String name = code.isAsa() ? "cisco-asa" : code.isThreatDefense() ? "cisco-ftd" : "cisco-" + product;
        String productName = code.isAsa()
                ? "Adaptive Security Appliance"
                : code.isThreatDefense() ? "Secure Firewall Threat Defense" : code.product();
        CatalogHeader header = options.header(
                new CatalogHeader(null, null, null, survey.document(), survey.release(), language),
                new CatalogHeader(name, "Cisco", productName, "Syslog messages", "", "en"));
        return header.catalog(
                CiscoImporter.LAYOUT, Identification.CODE, messages.messages().toList());
    }
}
