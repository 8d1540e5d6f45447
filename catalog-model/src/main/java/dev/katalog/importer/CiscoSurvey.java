package dev.katalog.importer;

import dev.katalog.importer.CiscoLine.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a first reading of a Cisco document shows: its title, whether it is HTML, and which lines are page furniture. A page
 * breaks at a line with a page number that has a running title beside it: a text that stands beside page numbers, or at the head
 * of the document, at least twice. The line below a running title may repeat a heading of the page.
 */
final class CiscoSurvey {

    private static final int MOST_PAGES = 20_000;
    private static final Pattern PAGE_NUMBER =
            Pattern.compile("[0-9]{1,4}|[0-9]{1,2}-[0-9]{1,4}|[0-9]{1,4}/[0-9]{1,4}");
    private static final Pattern RELEASE =
            Pattern.compile("(?:Release|Version|リリース|バージョン)\\s*([0-9]{1,3}(?:\\.[0-9]{1,3})+(?:\\([0-9]{1,3}\\))?)");

    private final BitSet furniture = new BitSet();
    private final Map<String, Integer> titleCounts = new HashMap<>();
    private final Map<String, Integer> sectionCounts = new HashMap<>();
    private final List<PageBreak> breaks = new ArrayList<>();
    private @Nullable Near head;
    private @Nullable String document;
    private @Nullable String release;
    private boolean html;
    private boolean inPreamble = true;

    /** A line with a page number and the lines around it that may be running titles. */
    private record PageBreak(int number, List<Near> near) {

        long below() {
            return near.stream().filter(line -> line.number > number).count();
        }

        Near last() {
            return near.get(near.size() - 1);
        }
    }

    private record Near(int number, String text) {}

    private CiscoSurvey() {}

    static CiscoSurvey of(DocumentText document) throws IOException {
        CiscoSurvey survey = new CiscoSurvey();
        try (LineReader lines = document.open()) {
            survey.read(lines);
        }
        survey.markFurniture();
        return survey;
    }

    boolean isFurniture(DocumentLine line) {
        return furniture.get(line.number());
    }

    /** The document's title in English, or null if it shows none. */
    @Nullable
    String document() {
        return document;
    }

    /** The release that the text before the first message names, or null. */
    @Nullable
    String release() {
        return release;
    }

    boolean isHtml() {
        return html;
    }

    private void read(LineReader lines) throws IOException {
        Deque<Near> before = new ArrayDeque<>();
        PageBreak open = null;
        DocumentLine previous = null;
        for (DocumentLine line = lines.next(); line != null; line = lines.next()) {
            CiscoLine read = CiscoLine.of(line);
            if (read.kind() == Kind.BLANK) {
                continue;
            }
            describe(line, read, previous == null);
            boolean contiguous = previous != null && previous.number() == line.number() - 1;
            if (open != null) {
                open = follow(open, line, read, contiguous);
            }
            if (PAGE_NUMBER.matcher(line.text()).matches() && breaks.size() < MOST_PAGES) {
                open = new PageBreak(line.number(), new ArrayList<>(before));
                open.near.forEach(near -> titleCounts.merge(near.text, 1, Integer::sum));
                breaks.add(open);
            }
            remember(before, line, read, contiguous);
            previous = line;
        }
    }

    private void describe(DocumentLine line, CiscoLine read, boolean first) {
        if (!html) {
            html = MarkedTemplate.isHtml(line.text());
        }
        inPreamble &= read.kind() != Kind.MESSAGE;
        if (read.kind() == Kind.TITLE && document == null) {
            document = "Syslog messages " + read.englishRange();
        }
        if (inPreamble && release == null) {
            Matcher named = RELEASE.matcher(line.text());
            release = named.find() ? named.group(1) : null;
        }
        if (read.kind() == Kind.SECTION && sectionCounts.size() < MOST_PAGES) {
            sectionCounts.merge(line.text(), 1, Integer::sum);
        }
        if (first && !read.isLabel()) {
            head = new Near(line.number(), line.text());
            titleCounts.merge(line.text(), 1, Integer::sum);
        }
    }

    /**
     * Adds a line below a page number to its break: the first one, and a second one directly below it. A heading directly above a
     * label is that message's own, also below a running title.
     */
    private @Nullable PageBreak follow(PageBreak open, DocumentLine line, CiscoLine read, boolean contiguous) {
        long below = open.below();
        if (read.isLabel()) {
            if (contiguous && below > 0 && isHeading(open.last().text)) {
                open.near.remove(open.last());
            }
            return null;
        }
        if (below == 2 || below == 1 && !contiguous) {
            return null;
        }
        open.near.add(new Near(line.number(), line.text()));
        titleCounts.merge(line.text(), 1, Integer::sum);
        return open;
    }

    private static boolean isHeading(String text) {
        return kind(text) == Kind.HEADING;
    }

    private static Kind kind(String text) {
        return CiscoLine.of(new DocumentLine(1, text)).kind();
    }

    private static void remember(Deque<Near> before, DocumentLine line, CiscoLine read, boolean contiguous) {
        if (!contiguous) {
            before.clear();
        }
        if (before.size() == 2) {
            before.removeFirst();
        }
        if (!read.isLabel() && read.kind() != Kind.HEADING) {
            before.add(new Near(line.number(), line.text()));
        }
    }

    private void markFurniture() {
        Near first = head;
        if (first != null && isRunningTitle(first.text)) {
            furniture.set(first.number);
        }
        breaks.forEach(this::markFurniture);
    }

    private void markFurniture(PageBreak page) {
        boolean titled = false;
        int lastTitle = -1;
        for (Near near : page.near) {
            boolean title = isRunningTitle(near.text);
            if (title || kind(near.text) == Kind.SECTION) {
                titled = true;
                lastTitle = near.number;
            }
            boolean repeatsHeading = near.number > page.number && near.number == lastTitle + 1 && isHeading(near.text);
            if (title || repeatsHeading) {
                furniture.set(near.number);
            }
        }
        if (titled) {
            furniture.set(page.number);
        }
    }

    /** Whether a line beside a page number repeats: the name of a section does if it stands elsewhere, too. */
    private boolean isRunningTitle(String text) {
        int count = titleCounts.getOrDefault(text, 0);
        return switch (kind(text)) {
            case HEADING -> false;
            case SECTION -> sectionCounts.getOrDefault(text, 0) > count;
            default -> count >= 2;
        };
    }
}
