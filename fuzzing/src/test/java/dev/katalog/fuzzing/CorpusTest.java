package dev.katalog.fuzzing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every target keeps its promises on all that its corpus holds: ordinary inputs, and those that once broke one. */
class CorpusTest {

    private record Input(Target target, Path file) {
        @Override
        public String toString() {
            return target.folder() + "/" + file.getFileName();
        }
    }

    @ParameterizedTest
    @MethodSource("inputs")
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyInputIsReadAsPromised(Input input) throws IOException {
        input.target().accept(Files.readAllBytes(input.file()));
    }

    @ParameterizedTest
    @EnumSource
    void everyTargetHasACorpus(Target target) {
        assertFalse(inputs(target).toList().isEmpty());
    }

    @Test
    void everyCorpusHasATarget() throws IOException {
        try (Stream<Path> folders = Files.list(Target.ENVELOPE.corpus().getParent())) {
            assertEquals(Target.values().length, folders.count());
        }
    }

    private static Stream<Input> inputs() {
        return Arrays.stream(Target.values()).flatMap(CorpusTest::inputs);
    }

    private static Stream<Input> inputs(Target target) {
        try (Stream<Path> files = Files.list(target.corpus())) {
            return files.sorted().map(file -> new Input(target, file)).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
