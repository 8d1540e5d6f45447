package dev.katalog.benchmarks.scale;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.lines.Sink;
import dev.katalog.benchmarks.lines.WarmUp;
import dev.katalog.catalog.Identification;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
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

/** Catalogs of many messages, built before by {@link ScaledCatalog}. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Corpora.LINES)
@Fork(jvmArgsAppend = {Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class ScaleBenchmark {

    @Param({"CODE", "WORDING"})
    public Identification identification = Identification.CODE;

    @Param({"100", "1000", "10000"})
    public int messages = 100;

    private byte[] bytes = {};
    private @Nullable ScaledReader reader;

    @Setup
    public void read() throws IOException {
        ScaledCatalog catalog = new ScaledCatalog(identification, messages);
        bytes = catalog.lines();
        reader = catalog.reader();
        WarmUp.of(this::parse);
    }

    @Benchmark
    public void parse() {
        if (reader != null) {
            reader.over(bytes);
        }
    }
}
