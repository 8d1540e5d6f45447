package dev.katalog.benchmarks;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.lines.Pass;
import dev.katalog.benchmarks.lines.Passes;
import dev.katalog.benchmarks.lines.WarmUp;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Times the lines of each message alone, over and over in the same order: to see which messages cost more than they should,
 * and, beside the time of all lines in random order, what it costs that no branch predictor can know the next line.
 */
public final class MessageRunner {

    private static final Duration WARM_UP = Duration.ofSeconds(40);
    private static final int ROUNDS = 8;
    private static final int LINES_OF_ROUND = 20_000;
    private static final int SHOWN = 25;

    private record Message(String id, int lines, byte[] bytes) {
        String first() {
            String text = new String(bytes, StandardCharsets.UTF_8);
            return text.substring(0, text.indexOf('\n'));
        }
    }

    private record Timed(Message message, double nanos) {}

    private MessageRunner() {}

    /**
     * Prints the mean of all messages, and the slowest.
     *
     * @param arguments stream and step
     */
    public static void main(String[] arguments) {
        LineStream stream = LineStream.valueOf(arguments[0]);
        Pass pass = Objects.requireNonNull(Passes.of(stream).steps().get(arguments[1]));
        Corpus corpus = stream.corpus(CorpusKind.UNIFORM, Corpora.LINES);
        List<Message> messages = messages(corpus);
        WarmUp.of(() -> pass.over(corpus.bytes()), WARM_UP);
        // What was compiled for lines in random order is compiled again where many of one message come in a row.
        WarmUp.of(() -> messages.forEach(message -> pass.over(message.bytes())), WARM_UP);
        List<Timed> timed = new ArrayList<>();
        for (Message message : messages) {
            timed.add(new Timed(message, least(pass, message)));
        }
        timed.sort(Comparator.comparingDouble(one -> -one.nanos()));
        double sum = timed.stream()
                .mapToDouble(one -> one.nanos() * one.message().lines())
                .sum();
        int lines = timed.stream().mapToInt(one -> one.message().lines()).sum();
        System.out.printf("%s %s, mean of all lines, each message alone: %.1f ns%n", stream, arguments[1], sum / lines);
        for (Timed one : timed.subList(0, Math.min(SHOWN, timed.size()))) {
            System.out.printf(
                    "  %6.1f ns  %s  %s%n",
                    one.nanos(), one.message().id(), one.message().first());
        }
    }

    private static List<Message> messages(Corpus corpus) {
        List<@Nullable String> ids = corpus.ids();
        List<String> texts = corpus.texts();
        Map<String, StringBuilder> byId = new HashMap<>();
        Map<String, Integer> counts = new HashMap<>();
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            if (id != null) {
                byId.computeIfAbsent(id, any -> new StringBuilder())
                        .append(texts.get(i))
                        .append('\n');
                counts.merge(id, 1, Integer::sum);
            }
        }
        List<Message> messages = new ArrayList<>();
        byId.forEach((id, lines) -> messages.add(new Message(
                id, Objects.requireNonNull(counts.get(id)), lines.toString().getBytes(StandardCharsets.UTF_8))));
        return messages;
    }

    private static double least(Pass pass, Message message) {
        int passes = 1 + LINES_OF_ROUND / message.lines();
        double least = Double.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long start = System.nanoTime();
            for (int i = 0; i < passes; i++) {
                pass.over(message.bytes());
            }
            least = Math.min(least, (System.nanoTime() - start) / ((double) passes * message.lines()));
        }
        return least;
    }
}
