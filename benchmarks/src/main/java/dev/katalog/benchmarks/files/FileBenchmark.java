package dev.katalog.benchmarks.files;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.CorpusFiles;
import dev.katalog.benchmarks.corpus.CorpusKind;
import dev.katalog.benchmarks.corpus.LineStream;
import dev.katalog.benchmarks.lines.Sink;
import dev.katalog.benchmarks.lines.WarmUp;
import dev.katalog.events.NetworkEvents;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.LogLines;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
import org.openjdk.jmh.annotations.TearDown;

/** Lines of a file, which the system holds in memory, and of a stream, each parsed as it comes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@OperationsPerInvocation(Corpora.LINES)
@Fork(jvmArgsAppend = {Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch"})
public class FileBenchmark {

    @Param({"CISCO", "NXR", "MIXED"})
    public LineStream stream = LineStream.CISCO;

    private byte[] bytes = {};
    private Path file = Path.of("");

    @Setup
    public void write() throws IOException {
        bytes = CorpusFiles.read(stream, CorpusKind.UNIFORM);
        file = Files.write(Files.createTempFile("katalog", ".log"), bytes);
        WarmUp.of(this::pass);
    }

    private void pass() {
        try {
            stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @TearDown
    public void delete() throws IOException {
        Files.delete(file);
    }

    @Benchmark
    public void file() throws IOException {
        parse(Files.newInputStream(file));
    }

    @Benchmark
    public void stream() throws IOException {
        parse(new ByteArrayInputStream(bytes));
    }

    private void parse(InputStream in) throws IOException {
        try (LogLines lines = LogLines.of(in)) {
            switch (stream) {
                case CISCO -> lines.forEach(FtdEvents::parse, Sink::consume);
                case NXR -> lines.forEach(NxrEvents::parse, Sink::consume);
                case MIXED -> lines.forEach(NetworkEvents::parse, Sink::consume);
            }
        }
    }
}
