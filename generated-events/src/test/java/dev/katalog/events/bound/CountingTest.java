package dev.katalog.events.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.Catalogs;
import dev.katalog.runtime.Event;
import java.io.IOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instrumented build counts every byte that is looked at: what the bound is worth. */
class CountingTest {

    /** Looks at bytes in all ways; instrumented in the test below. */
    public static final class Sample {

        private static final VarHandle LONGS =
                MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
        private static final VarHandle SHORTS =
                MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.BIG_ENDIAN);

        private Sample() {}

        public static Object elements(byte[] bytes) {
            int sum = 0;
            for (byte value : bytes) {
                sum += value;
            }
            return sum;
        }

        public static Object words(byte[] bytes) {
            return (long) LONGS.get(bytes, 0) + (short) SHORTS.get(bytes, 8);
        }

        public static Object range(byte[] bytes) {
            return Arrays.equals(bytes, 1, 4, bytes, 2, 5);
        }

        public static Object string(byte[] bytes) {
            return new String(bytes, 2, 5, StandardCharsets.ISO_8859_1);
        }

        public static Object characters(byte[] bytes) {
            String text = "abcdefg";
            return text.charAt(1) + text.indexOf('g') + bytes.length;
        }

        public static Object concatenation(byte[] bytes) {
            String text = "abcdefg";
            return text + bytes.length + text;
        }

        public static Object uncounted(byte[] bytes) {
            return Arrays.hashCode(bytes) + Arrays.toString(bytes).compareToIgnoreCase("");
        }
    }

    @ParameterizedTest
    @CsvSource({"elements, 20", "words, 10", "range, 6", "string, 5", "characters, 8", "concatenation, 14"})
    void countsWhatIsLookedAt(String method, long expected) throws ReflectiveOperationException {
        CountingLoader loader = new CountingLoader(type -> type == Sample.class);
        ReadCounter.start(Long.MAX_VALUE);
        loader.loadClass(Sample.class.getName()).getMethod(method, byte[].class).invoke(null, new byte[20]);
        assertEquals(expected, ReadCounter.count());
    }

    @Test
    void namesCallsThatItCannotCount() throws ReflectiveOperationException {
        CountingLoader loader = new CountingLoader(type -> type == Sample.class);
        loader.loadClass(Sample.class.getName());
        assertEquals(
                Set.of(
                        "java/lang/String.compareToIgnoreCase(Ljava/lang/String;)I",
                        "java/util/Arrays.hashCode([B)I",
                        "java/util/Arrays.toString([B)Ljava/lang/String;"),
                loader.unknownCalls());
    }

    @Test
    void everyCallOfGeneratedCodeAndRuntimeIsCounted() throws Exception {
        int classes = 0;
        for (Class<?> place : List.of(Event.class, Catalogs.CISCO_FTD.root())) {
            for (String name : classNames(place)) {
                Instrumented.loader().loadClass(name);
                classes++;
            }
        }
        assertTrue(classes > 600, "only " + classes + " classes");
        assertEquals(Set.of(), Instrumented.loader().unknownCalls());
    }

    private static List<String> classNames(Class<?> place) throws IOException, URISyntaxException {
        URI location = place.getProtectionDomain().getCodeSource().getLocation().toURI();
        if (Files.isDirectory(Path.of(location))) {
            return classNames(Path.of(location));
        }
        try (FileSystem jar = FileSystems.newFileSystem(Path.of(location))) {
            return classNames(jar.getPath("/"));
        }
    }

    private static List<String> classNames(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.map(file -> root.relativize(file).toString().replace('\\', '/'))
                    .filter(file -> file.endsWith(".class") && !file.endsWith("-info.class"))
                    .map(file ->
                            file.substring(0, file.length() - ".class".length()).replace('/', '.'))
                    .toList();
        }
    }
}
