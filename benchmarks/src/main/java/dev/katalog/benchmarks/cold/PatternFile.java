package dev.katalog.benchmarks.cold;

import dev.katalog.benchmarks.peers.HandEnvelopes;
import dev.katalog.benchmarks.peers.Opened;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The regular expressions of a vendor as a program would ship them, in a file, led to by id or program; each compiled when it is
 * needed first, which is the fastest start that they can have. Made by {@link dev.katalog.benchmarks.peers.PatternFiles}.
 */
final class PatternFile {

    /** A pattern that is compiled when it is needed. */
    private static final class Entry {
        private final String id;
        private final String expression;
        private final @Nullable Entry head;
        private @Nullable Pattern pattern;

        Entry(String id, String expression, @Nullable Entry head) {
            this.id = id;
            this.expression = expression;
            this.head = head;
        }

        Matcher matcher(String line, int from, int end) {
            Pattern compiled = pattern;
            if (compiled == null) {
                compiled = Pattern.compile(expression, Pattern.DOTALL);
                pattern = compiled;
            }
            return compiled.matcher(line).region(from, end);
        }
    }

    private final boolean codes;
    private final Map<String, List<Entry>> entries = new HashMap<>();

    private PatternFile(boolean codes) {
        this.codes = codes;
    }

    /** Reads lines of key, id, name of the prefix and expression, between tabs; a prefix has no id. */
    static PatternFile read(Path file, boolean codes) throws IOException {
        PatternFile patterns = new PatternFile(codes);
        Map<String, Entry> heads = new HashMap<>();
        for (String line : Files.readAllLines(file)) {
            String[] cells = line.split("\t", -1);
            if (cells[1].isEmpty()) {
                heads.put(cells[2], new Entry("", cells[3], null));
            } else {
                Entry entry = new Entry(cells[1], cells[3], heads.get(cells[2]));
                patterns.entries
                        .computeIfAbsent(cells[0], key -> new ArrayList<>())
                        .add(entry);
            }
        }
        return patterns;
    }

    /** Id and texts of a line; null if it is no message. */
    @Nullable
    String @Nullable [] read(String line) {
        Opened opened = codes ? HandEnvelopes.cisco(line) : HandEnvelopes.nxr(line);
        if (opened == null) {
            return null;
        }
        String key = line.substring(opened.keyStart(), opened.keyEnd());
        @Nullable String[] found = first(entries.get(key), line, opened.body());
        if (found == null && !key.isEmpty()) {
            found = first(entries.get(""), line, opened.body());
        }
        return found == null && opened.otherBody() != opened.body()
                ? first(entries.get(""), line, opened.otherBody())
                : found;
    }

    private static @Nullable String @Nullable [] first(@Nullable List<Entry> entries, String line, int body) {
        if (entries == null) {
            return null;
        }
        int end = line.stripTrailing().length();
        for (Entry entry : entries) {
            int from = body;
            Matcher head = entry.head == null ? null : entry.head.matcher(line, body, end);
            if (head != null && head.lookingAt()) {
                from = head.end();
            }
            Matcher matcher = entry.matcher(line, from, end);
            if (matcher.matches()) {
                @Nullable String[] texts = new String[matcher.groupCount() + 1];
                texts[0] = entry.id;
                for (int i = 1; i < texts.length; i++) {
                    texts[i] = matcher.group(i);
                }
                return texts;
            }
        }
        return null;
    }
}
