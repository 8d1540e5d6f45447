package dev.katalog.benchmarks.lines;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.infra.BenchmarkParams;

/** The steps of reading a line, each with all before it. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Corpora.LINES)
@Fork(jvmArgsAppend = {Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class LineBenchmark {

    @Param({"CISCO", "NXR", "MIXED"})
    public LineStream stream = LineStream.CISCO;

    @Param({"UNIFORM", "ZIPF", "TEN", "MISSES", "LONG_TEXT"})
    public CorpusKind kind = CorpusKind.UNIFORM;

    private byte[] bytes = {};
    private Passes passes = Passes.of(stream);

    @Setup
    public void read(BenchmarkParams benchmark) {
        bytes = CorpusFiles.read(stream, kind);
        passes = Passes.of(stream);
        String step =
                benchmark.getBenchmark().substring(benchmark.getBenchmark().lastIndexOf('.') + 1);
        Pass pass = Objects.requireNonNull(passes.steps().get(step));
        WarmUp.of(() -> pass.over(bytes));
    }

    @Benchmark
    public void newlines() {
        Passes.newlines(bytes);
    }

    @Benchmark
    public void envelope() {
        passes.envelope(bytes);
    }

    @Benchmark
    public void identify() {
        passes.identify(bytes);
    }

    @Benchmark
    public void parse() {
        passes.parse(bytes);
    }
}
