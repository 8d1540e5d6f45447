package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.corpus.CorpusKind;
import java.time.Duration;
import java.util.List;

/**
 * How thoroughly to measure.
 *
 * @param forks fresh Java virtual machines for each measurement
 * @param warmUp how long a benchmark runs at most until the JIT compiler rests
 * @param warmUps iterations behind that and before those that count
 * @param iterations iterations that count, in each fork
 * @param iteration the time of one; a pass over the lines is finished whatever it takes
 * @param kinds the corpora
 * @param starts fresh Java virtual machines for each cold start
 * @param catalogSizes numbers of messages of the made-up catalogs
 * @param logBytes the size of the log that is read from a file
 */
public record Form(
        String name,
        int forks,
        Duration warmUp,
        int warmUps,
        int iterations,
        Duration iteration,
        List<CorpusKind> kinds,
        int starts,
        List<Integer> catalogSizes,
        long logBytes) {

    /** One pass of everything: whether it runs, its figures mean nothing. */
    public static final Form TRIAL = new Form(
            "trial",
            1,
            Duration.ZERO,
            0,
            1,
            Duration.ofMillis(1),
            List.of(CorpusKind.UNIFORM, CorpusKind.MISSES, CorpusKind.TEN),
            1,
            List.of(20, 40),
            1L << 20);

    /** Between five and six minutes. The readers of hundreds of messages are not yet at their best then. */
    public static final Form QUICK = new Form(
            "quick",
            1,
            Duration.ofSeconds(4),
            0,
            3,
            Duration.ofMillis(300),
            List.of(CorpusKind.UNIFORM, CorpusKind.MISSES, CorpusKind.TEN),
            3,
            List.of(100, 500),
            256L << 20);

    /** About half an hour, a third of it for the made-up catalogs. */
    public static final Form FULL = new Form(
            "full",
            2,
            Duration.ofSeconds(40),
            1,
            5,
            Duration.ofMillis(400),
            List.of(CorpusKind.values()),
            15,
            List.of(100, 1_000, 10_000),
            5L << 30);
}
