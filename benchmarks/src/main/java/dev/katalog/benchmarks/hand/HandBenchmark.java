package dev.katalog.benchmarks.hand;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.lines.Newlines;
import dev.katalog.benchmarks.lines.Sink;
import dev.katalog.benchmarks.lines.WarmUp;
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

/** The matchers written by hand on their corpus, in the same loop as the generated ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Corpora.LINES)
@Fork(jvmArgsAppend = {Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class HandBenchmark {

    @Param({"CISCO", "NXR"})
    public Vendor vendor = Vendor.CISCO;

    private byte[] bytes = {};
    private HandMatcher matcher = HandMatcher.of(vendor);

    @Setup
    public void read() {
        bytes = CorpusFiles.read(LineStream.of(vendor), CorpusKind.TEN);
        matcher = HandMatcher.of(vendor);
        WarmUp.of(this::parse);
    }

    @Benchmark
    public void parse() {
        over(bytes, matcher);
    }

    /** Goes once over all lines. */
    public static void over(byte[] bytes, HandMatcher matcher) {
        for (int from = 0; from < bytes.length; ) {
            int end = Newlines.next(bytes, from);
            Sink.consume(matcher.parse(bytes, from, end));
            from = end + 1;
        }
    }
}
