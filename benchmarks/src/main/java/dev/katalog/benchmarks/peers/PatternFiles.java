package dev.katalog.benchmarks.peers;

import dev.katalog.analysis.Specificity;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Writes the regular expressions of a vendor's catalog into a file, for programs that shall not read catalogs. */
public final class PatternFiles {

    private record Row(EventMessage message, Template template) {}

    private PatternFiles() {}

    /** Lines of key, id, name of the prefix and expression, between tabs, the more specific first; prefixes, without an id, before all. */
    public static Path write(Vendor vendor, Path file) throws IOException {
        List<String> lines = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        vendor.events()
                .messages()
                .forEach(message -> message.templates().forEach(template -> rows.add(new Row(message, template))));
        rows.stream()
                .map(row -> row.message().prefix())
                .filter(prefix -> prefix != null)
                .distinct()
                .map(PatternFiles::line)
                .forEach(lines::add);
        rows.sort(Comparator.comparing(Row::template, Specificity.ORDER));
        for (Row row : rows) {
            EventMessage message = row.message();
            String program = message.program() == null ? "" : message.program();
            String key = vendor == Vendor.CISCO ? message.id() : program;
            String prefix = message.prefix() == null ? "" : message.prefix().component();
            String expression = Expressions.of(row.template(), Expressions.PERL).text();
            lines.add(String.join("\t", key, message.id(), prefix, expression));
        }
        Files.createDirectories(file.toAbsolutePath().getParent());
        return Files.write(file, lines);
    }

    private static String line(Prefix prefix) {
        return String.join(
                "\t",
                "",
                "",
                prefix.component(),
                Expressions.of(prefix, Expressions.PERL).text());
    }
}
