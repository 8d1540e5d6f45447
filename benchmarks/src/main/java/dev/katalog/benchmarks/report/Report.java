package dev.katalog.benchmarks.report;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Markdown document that grows by sections. */
public final class Report {

    private final List<String> sections = new ArrayList<>();

    /** Adds a section: its title and, each with an empty line between, its paragraphs and tables. */
    public void section(String title, Object... parts) {
        StringBuilder section = new StringBuilder("## ").append(title).append('\n');
        for (Object part : parts) {
            section.append('\n').append(part.toString().stripTrailing()).append('\n');
        }
        sections.add(section.toString());
    }

    /** A copy with one more section in front of the others. */
    public Report with(String title, Object... parts) {
        Report copy = new Report();
        copy.section(title, parts);
        copy.sections.addAll(sections);
        return copy;
    }

    /** Writes the document. */
    public void write(Path file, String title) throws IOException {
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(file, "# " + title + "\n\n" + String.join("\n", sections));
    }
}
