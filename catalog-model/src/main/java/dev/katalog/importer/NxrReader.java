package dev.katalog.importer;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Takes the lines of the NXR document one by one and keeps the messages. */
final class NxrReader {

    private static final Pattern OTHER_LAYOUT = Pattern.compile("(?:Error Message|エラーメッセージ)\\s*%.*");
    private static final Pattern VERSION = Pattern.compile("([0-9]+(?:\\.[0-9]+)+)(?:\\s.*)?");
    private static final Set<String> PRIORITIES =
            Set.of("EMERG", "PANIC", "ALERT", "CRIT", "ERR", "ERROR", "WARN", "WARNING", "NOTICE", "INFO", "DEBUG");

    private enum State {
        /** Outside of messages and tables. */
        BETWEEN,
        VERSIONS,
        TYPES,
        TEMPLATE,
        /** Behind the priority, before the explanation. */
        PRIORITY,
        EXPLANATION
    }

    private final String source;
    private final ImportOptions options;
    private final ImportTally tally;
    /** The messages by template; their ids are not known yet. */
    private final CollectedMessages messages = new CollectedMessages();

    private final NxrClues clues = new NxrClues();

    private State state = State.BETWEEN;
    private @Nullable DraftMessage draft;
    private @Nullable String section;
    private @Nullable String release;
    private @Nullable DocumentLine first;
    private @Nullable DocumentLine last;
    private boolean behindPageNumber;
    private boolean looksLikeOther;

    NxrReader(String source, ImportOptions options) {
        this.source = source;
        this.options = options;
        this.tally = new ImportTally(source, CenturyNxrImporter.LAYOUT);
    }

    void accept(DocumentLine line) {
        NxrLine read = NxrLine.of(line);
        if (read.kind() == NxrLine.Kind.BLANK) {
            return;
        }
        first = first == null ? line : first;
        last = line;
        if (read.kind() == NxrLine.Kind.PAGE_NUMBER) {
            tally.furniture();
            behindPageNumber = true;
            return;
        }
        boolean pageTop = behindPageNumber || line.isPageTop();
        behindPageNumber = false;
        if (pageTop && isSectionName(read)) {
            warnInsideTemplate(line);
            section = read.section();
            tally.heading();
            return;
        }
        if (pageTop) {
            section = null;
        }
        switch (read.kind()) {
            case BLANK, PAGE_NUMBER -> {}
            case MESSAGE -> message(line, read);
            case PRIORITY -> priority(line, read);
            case EXPLANATION -> explanation(line, read);
            case VERSIONS -> table(line, State.VERSIONS);
            case TYPES -> table(line, State.TYPES);
            case NAME, TEXT -> text(line, read.rest());
        }
    }

    /** Inside a template only the name of its own section is surely none of its lines. */
    private boolean isSectionName(NxrLine read) {
        if (read.kind() != NxrLine.Kind.NAME) {
            return false;
        }
        DraftMessage open = draft;
        return state != State.TEMPLATE
                || open == null
                || Objects.equals(open.section(), read.section())
                || open.section() == null && !open.template().isEmpty();
    }

    private void warnInsideTemplate(DocumentLine line) {
        DraftMessage open = draft;
        if (state == State.TEMPLATE && open != null && !line.text().equals(open.section())) {
            tally.warning(
                    Rule.IMPORT_HEADING,
                    line,
                    "found \"" + line.text()
                            + "\" at the top of a page inside a template, and read it as the name of a section",
                    "if it belongs to the template, join it to the line before it");
        }
    }

    private void message(DocumentLine line, NxrLine read) {
        if (read.section() != null) {
            section = read.section();
            tally.heading();
        }
        endMessage();
        DraftMessage begun = new DraftMessage(source, line, section, options.explanations());
        begun.template(read.rest());
        draft = begun;
        state = State.TEMPLATE;
    }

    private void priority(DocumentLine line, NxrLine read) {
        DraftMessage open = draft;
        if (state != State.TEMPLATE || open == null) {
            text(line, line.text());
            return;
        }
        String word = read.rest();
        if (!PRIORITIES.contains(word)) {
            throw tally.error(
                    Rule.IMPORT_INCOMPLETE,
                    line,
                    "found " + (word.isEmpty() ? "nothing" : "\"" + word + "\"")
                            + " as priority of the message of line "
                            + open.start().number()
                            + ", expected one such as INFO or WARNING",
                    "mend or complete the row");
        }
        open.severity(word);
        state = State.PRIORITY;
    }

    private void explanation(DocumentLine line, NxrLine read) {
        DraftMessage open = draft;
        if (state == State.PRIORITY && open != null) {
            open.explanation(read.rest());
            state = State.EXPLANATION;
        } else {
            text(line, line.text());
        }
    }

    private void table(DocumentLine line, State table) {
        if (state == State.BETWEEN || state == State.VERSIONS || state == State.TYPES) {
            tally.furniture();
            state = table;
        } else {
            text(line, line.text());
        }
    }

    private void text(DocumentLine line, String text) {
        DraftMessage open = draft;
        switch (state) {
            case BETWEEN -> unplaced(line);
            case VERSIONS -> version(line, text);
            case TYPES -> type(line, text);
            case TEMPLATE -> Objects.requireNonNull(open).template(text);
            case PRIORITY -> tally.unplaced(line);
            case EXPLANATION -> Objects.requireNonNull(open).explanation(text);
        }
    }

    private void version(DocumentLine line, String text) {
        Matcher version = VERSION.matcher(text);
        if (version.matches()) {
            release = version.group(1);
            tally.furniture();
        } else {
            unplaced(line);
        }
    }

    private void type(DocumentLine line, String text) {
        if (text.startsWith("<")) {
            clues.row(text);
            tally.furniture();
        } else {
            unplaced(line);
        }
    }

    private void unplaced(DocumentLine line) {
        looksLikeOther |= OTHER_LAYOUT.matcher(line.text()).matches();
        tally.unplaced(line);
    }

    private void endMessage() {
        DraftMessage ended = draft;
        draft = null;
        if (ended == null) {
            return;
        }
        String severity = ended.severity();
        if (ended.template().isEmpty()) {
            throw tally.error(
                    Rule.IMPORT_INCOMPLETE,
                    ended.start(),
                    "found a message without text, expected its template",
                    "complete the row");
        }
        if (severity == null) {
            throw tally.error(
                    Rule.IMPORT_INCOMPLETE,
                    ended.start(),
                    "found a message without priority, expected a row such as \"Priority INFO\" before the next message",
                    "complete the rows of this message");
        }
        if (!ended.isExplained()) {
            tally.warning(
                    Rule.IMPORT_EXPLANATION,
                    ended.start(),
                    "found no explanation of this message, expected one behind its priority",
                    "check the rows of this message");
        }
        keep(ended, severity);
    }

    private void keep(DraftMessage ended, String severity) {
        tally.message(severity);
        Message message = new Message(
                "",
                severity,
                ended.section(),
                ended.template(),
                options.explanations().kept(ended.explanation()),
                List.of(ended.start().number()));
        Message known = messages.add(message.template(), message);
        if (known == null) {
            clues.explanation(message.template(), ended.explanation());
            return;
        }
        messages.standsAlsoOn(message.template(), ended.start().number());
        if (!known.severity().equals(severity)) {
            tally.warning(
                    Rule.IMPORT_CONFLICT,
                    ended.start(),
                    "found priority " + severity + " for a message that has " + known.severity() + " on line "
                            + known.lines().get(0),
                    "the first one counts");
        }
    }

    Validated<Imported> finish() {
        Findings findings = new Findings();
        DocumentLine end = last;
        if (end == null) {
            throw new BadDocument(Rule.IMPORT_EMPTY, source, 1, 1, "found no text at all, expected a document", "");
        }
        refuseTruncated(end);
        endMessage();
        if (messages.size() == 0) {
            throw noMessage(end);
        }
        KnownIds known = KnownIds.of(messages.keys(), options.existing(), options.rewordings(), findings);
        findings.addAll(tally.findings());
        if (findings.hasErrors()) {
            return findings.outcome(null);
        }
        Map<String, String> ids = MessageIds.assign(messages.keys(), known);
        CatalogHeader header = options.header(
                new CatalogHeader(null, null, null, null, release, null),
                new CatalogHeader("century-nxr", "Century Systems", "NXR series", "NXR log messages", "", "ja"));
        Catalog catalog = header.catalog(CenturyNxrImporter.LAYOUT, Identification.WORDING, messages(ids));
        return findings.outcome(new Imported(catalog, tally.summary(messages.size()), clues.byId(ids)));
    }

    private List<Message> messages(Map<String, String> ids) {
        return messages.messages()
                .map(message -> new Message(
                        Objects.requireNonNull(ids.get(message.template())),
                        message.severity(),
                        message.section(),
                        message.template(),
                        message.explanation(),
                        message.lines()))
                .toList();
    }

    private void refuseTruncated(DocumentLine end) {
        DraftMessage open = draft;
        if (open == null || open.isExplained()) {
            return;
        }
        String missing = open.severity() == null ? "priority" : "explanation";
        throw tally.errorAfter(
                Rule.IMPORT_TRUNCATED,
                end,
                "the document ends inside the message of line " + open.start().number() + ", before its " + missing,
                "the text was cut off: extract it again");
    }

    private BadDocument noMessage(DocumentLine end) {
        DocumentLine start = Objects.requireNonNullElse(first, end);
        return tally.error(
                Rule.IMPORT_LAYOUT,
                start,
                "found " + end.number() + " lines without a message of the layout \"" + CenturyNxrImporter.LAYOUT
                        + "\", beginning with \"" + ImportTally.shortened(start.text())
                        + "\"; expected rows such as \"メッセージ ...\", \"Priority INFO\", \"説明 ...\"",
                looksLikeOther
                        ? "this looks like the layout \"" + CiscoImporter.LAYOUT + "\""
                        : "check that this is the text of the NXR log message list");
    }
}
