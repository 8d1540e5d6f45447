package dev.katalog.benchmarks.study;

import dev.katalog.benchmarks.Jvm;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.lines.WarmUp;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs benchmarks of JMH's in forks of their own. */
final class Jmh {

    private final Form form;
    private final Path corpora;
    private final Duration warmUp;
    private final int threads;

    Jmh(Form form, Path corpora) {
        this(form, corpora, form.warmUp(), 1);
    }

    private Jmh(Form form, Path corpora, Duration warmUp, int threads) {
        this.form = form;
        this.corpora = corpora;
        this.warmUp = warmUp;
        this.threads = threads;
    }

    /** The same with another time at most until the JIT compiler rests. */
    Jmh withWarmUp(Duration other) {
        return new Jmh(form, corpora, other, threads);
    }

    /** The same with another number of threads that run the benchmark at the same time. */
    Jmh withThreads(int other) {
        return new Jmh(form, corpora, warmUp, other);
    }

    /** The timing of one method with one value for each parameter. */
    Timing run(Class<?> benchmark, String method, Map<String, String> parameters) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include("^\\Q" + benchmark.getName() + "." + method + "\\E$")
                .forks(form.forks())
                .warmupIterations(form.warmUps())
                .threads(threads)
                .measurementIterations(form.iterations())
                .warmupTime(TimeValue.milliseconds(form.iteration().toMillis()))
                .measurementTime(TimeValue.milliseconds(form.iteration().toMillis()))
                .jvmArgsPrepend(Jvm.quietly(
                        "-D" + CorpusFiles.FOLDER + "=" + corpora,
                        "-D" + WarmUp.MOST_SECONDS + "=" + warmUp.toSeconds()))
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
        parameters.forEach(options::param);
        try {
            Collection<RunResult> results = new Runner(options.build()).run();
            return timing(results.iterator().next());
        } catch (RunnerException e) {
            throw new IllegalStateException(benchmark.getSimpleName() + "." + method + " " + parameters, e);
        }
    }

    @SuppressWarnings("rawtypes") // JMH's results are.
    private static Timing timing(RunResult result) {
        double[] scores = result.getBenchmarkResults().stream()
                .flatMap(fork -> fork.getIterationResults().stream())
                .mapToDouble(iteration -> iteration.getPrimaryResult().getScore())
                .sorted()
                .toArray();
        double bytes = result.getSecondaryResults().entrySet().stream()
                .filter(entry -> entry.getKey().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(entry -> entry.getValue().getScore())
                .findFirst()
                .orElse(Double.NaN);
        return new Timing(median(scores), scores[0], scores[scores.length - 1], bytes);
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** Parameters in the order given: name, value, name, value. */
    static Map<String, String> parameters(Object... namesAndValues) {
        List<Object> list = List.of(namesAndValues);
        Map<String, String> parameters = new LinkedHashMap<>();
        for (int i = 0; i < list.size(); i += 2) {
            parameters.put(list.get(i).toString(), list.get(i + 1).toString());
        }
        return parameters;
    }
}
