package dev.katalog.benchmarks;

import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.lines.HandRunner;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The command line of the benchmarks. */
public final class Benchmarks {

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.stream(arguments)
                .map(argument -> argument.toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
        if (words.isEmpty() || !words.get(0).equals("LINES")) {
            System.err.println("usage: lines [cisco|nxr|mixed [uniform|zipf|ten|misses|long-text]]");
            System.exit(2);
        }
        for (LineStream stream : LineStream.values()) {
            for (CorpusKind kind : CorpusKind.values()) {
                if (isWanted(words, 1, stream) && isWanted(words, 2, kind)) {
                    new ProcessBuilder(HandRunner.command(stream, kind))
                            .inheritIO()
                            .start()
                            .waitFor();
                }
            }
        }
    }

    private static boolean isWanted(List<String> words, int index, Enum<?> value) {
        return words.size() <= index || words.get(index).equals(value.name());
    }
}
