package dev.katalog.benchmarks.peers;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.corpus.Vendor;
import dev.katalog.benchmarks.lines.Sink;
import dev.katalog.benchmarks.lines.WarmUp;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
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

/** The peers in Java on the uniform corpus. They get the lines as texts that were split before: that is not timed. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Corpora.LINES)
@Fork(jvmArgsAppend = {Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class PeerBenchmark {

    @Param({"CISCO", "NXR"})
    public Vendor vendor = Vendor.CISCO;

    @Param({"REGEX", "REGEX_GENERATED", "REGEX_LITERAL_FIRST", "REGEX_ENVELOPE", "GROK", "DISSECT", "RE2J"})
    public Peers peers = Peers.REGEX;

    private String[] lines = {};
    private @Nullable Peer peer;

    @Setup
    public void read() {
        byte[] bytes = CorpusFiles.read(LineStream.of(vendor), CorpusKind.UNIFORM);
        lines = new String(bytes, StandardCharsets.UTF_8).lines().toArray(String[]::new);
        peer = peers.of(vendor);
        WarmUp.of(this::readLines);
    }

    @Benchmark
    public void readLines() {
        Peer reader = Objects.requireNonNull(peer);
        for (String line : lines) {
            Sink.consume(reader.read(line));
        }
    }
}
