package dev.katalog.benchmarks.peers;

import dev.katalog.analysis.Specificity;
import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What the drivers of the peers in C read: the bodies of the uniform corpus, each behind its message id or program and a blank,
 * so that they need read no envelope; liblognorm's rulebase; Hyperscan's expressions.
 */
public record NativeFiles(Path lines, Path rulebase, Path expressions) {

    private record Row(EventMessage message, Template template) {}

    /** Writes the files of a vendor into a folder. */
    public static NativeFiles write(Vendor vendor, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Row> rows = new ArrayList<>();
        vendor.events()
                .messages()
                .forEach(message -> message.templates().forEach(template -> rows.add(new Row(message, template))));
        rows.sort(Comparator.comparing(Row::template, Specificity.ORDER));
        return new NativeFiles(
                Files.write(folder.resolve(vendor + ".bodies"), bodies(vendor)),
                Files.write(folder.resolve(vendor + ".rulebase"), rules(vendor, rows)),
                Files.write(folder.resolve(vendor + ".expressions"), expressions(vendor, rows)));
    }

    private static String key(Vendor vendor, EventMessage message) {
        String program = message.program() == null ? "" : message.program();
        return vendor == Vendor.CISCO ? message.id() : program;
    }

    /** Lines of id, tab, key and body. */
    private static List<String> bodies(Vendor vendor) {
        Corpus corpus = Corpora.of(vendor, CorpusKind.UNIFORM, Corpora.LINES);
        List<String> texts = corpus.texts();
        List<String> bodies = new ArrayList<>();
        for (int i = 0; i < texts.size(); i++) {
            String line = texts.get(i);
            Opened opened = vendor == Vendor.CISCO ? HandEnvelopes.cisco(line) : HandEnvelopes.nxr(line);
            if (opened != null) {
                String key = line.substring(opened.keyStart(), opened.keyEnd());
                bodies.add(corpus.ids().get(i) + "\t" + key + " " + line.substring(opened.body()));
            }
        }
        return bodies;
    }

    private static List<String> rules(Vendor vendor, List<Row> rows) {
        List<String> rules = new ArrayList<>(List.of("version=2"));
        Set<String> prefixes = new HashSet<>();
        for (Row row : rows) {
            Prefix prefix = row.message().prefix();
            String rule = "rule=" + row.message().id() + ":" + LognormRules.literal(key(vendor, row.message()) + " ");
            if (prefix != null && prefixes.add(prefix.component())) {
                rules.addAll(1, LognormRules.types(prefix));
            }
            for (String body : LognormRules.of(row.template())) {
                rules.add(rule + body);
                if (prefix != null) {
                    LognormRules.heads(prefix).forEach(head -> rules.add(rule + head + body));
                }
            }
        }
        return rules;
    }

    private static List<String> expressions(Vendor vendor, List<Row> rows) {
        List<String> expressions = new ArrayList<>();
        for (Row row : rows) {
            Prefix prefix = row.message().prefix();
            String head = prefix == null
                    ? ""
                    : "(?:" + Expressions.of(prefix, Expressions.AUTOMATON).text() + ")?";
            String body = Expressions.of(row.template(), Expressions.AUTOMATON).text();
            String key = key(vendor, row.message()).replace("-", "\\-").replace(".", "\\.");
            expressions.add(row.message().id() + "\t^" + key + " " + head + body + "$");
        }
        return expressions;
    }
}
