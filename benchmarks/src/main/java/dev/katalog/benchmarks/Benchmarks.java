package dev.katalog.benchmarks;

import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.peers.Peers;
import dev.katalog.benchmarks.study.Form;
import dev.katalog.benchmarks.study.Study;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** The command line of the benchmarks. */
public final class Benchmarks {

    private static final String USAGE = """
            usage: trial|quick|full [lines|peers|cold|scale|files|native ...]
                   lines [cisco|nxr|mixed [uniform|zipf|ten|misses|long-text]]
                   messages [cisco|nxr [envelope|identify|parse]]
                   peers [cisco|nxr [regex|regex-generated|regex-literal-first|regex-envelope|grok|dissect|re2j]]
            """;

    private Benchmarks() {}

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> words = Arrays.stream(arguments)
                .map(argument -> argument.toUpperCase(Locale.ROOT).replace('-', '_'))
                .toList();
        switch (words.isEmpty() ? "" : words.get(0)) {
            case "TRIAL" -> study(Form.TRIAL, Path.of("target"), words);
            case "QUICK" -> study(Form.QUICK, Path.of("target"), words);
            case "FULL" -> study(Form.FULL, Path.of(""), words);
            case "LINES" -> lines(words);
            case "MESSAGES" -> messages(words);
            case "PEERS" -> peers(words);
            default -> {
                System.err.print(USAGE);
                System.exit(2);
            }
        }
    }

    private static void study(Form form, Path folder, List<String> words) throws IOException {
        List<String> parts = words.subList(1, words.size()).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        new Study(form, folder).run(parts);
    }

    private static void lines(List<String> words) throws IOException, InterruptedException {
        for (LineStream stream : LineStream.values()) {
            for (CorpusKind kind : CorpusKind.values()) {
                if (isWanted(words, 1, stream) && isWanted(words, 2, kind)) {
                    Jvm.run(HandRunner.class, List.of(stream.name(), kind.name()));
                }
            }
        }
    }

    private static void messages(List<String> words) throws IOException, InterruptedException {
        for (LineStream stream : List.of(LineStream.CISCO, LineStream.NXR)) {
            String step = words.size() > 2 ? words.get(2).toLowerCase(Locale.ROOT) : "identify";
            if (isWanted(words, 1, stream)) {
                Jvm.run(MessageRunner.class, List.of(stream.name(), step));
            }
        }
    }

    private static void peers(List<String> words) throws IOException, InterruptedException {
        for (LineStream stream : List.of(LineStream.CISCO, LineStream.NXR)) {
            for (Peers peers : Peers.values()) {
                if (isWanted(words, 1, stream) && isWanted(words, 2, peers)) {
                    Jvm.run(HandRunner.class, List.of(stream.name(), CorpusKind.UNIFORM.name(), peers.name()));
                }
            }
        }
    }

    private static boolean isWanted(List<String> words, int index, Enum<?> value) {
        return words.size() <= index || words.get(index).equals(value.name());
    }
}
