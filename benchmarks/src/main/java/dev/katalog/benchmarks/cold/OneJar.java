package dev.katalog.benchmarks.cold;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;

/** All classes of a program in one jar, as programs are shipped, so that opening jars costs one program as much as another. */
public final class OneJar {

    private static final String CLASS_FILE = ".class";

    private final JarOutputStream out;
    private final Set<String> names = new HashSet<>();

    private OneJar(JarOutputStream out) {
        this.out = out;
    }

    /**
     * Writes the classes of all folders and jars that these classes come from.
     *
     * @return the jar
     */
    public static Path write(Path jar, List<Class<?>> some) throws IOException {
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            OneJar one = new OneJar(out);
            for (Class<?> type : some) {
                one.addAll(origin(type));
            }
        }
        return jar;
    }

    private static Path origin(Class<?> type) {
        try {
            return Path.of(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException(type.getName(), e);
        }
    }

    private void addAll(Path origin) throws IOException {
        if (Files.isDirectory(origin)) {
            try (Stream<Path> files = Files.walk(origin)) {
                files.filter(Files::isRegularFile).sorted().forEach(file -> add(origin, file));
            }
            return;
        }
        try (JarInputStream in = new JarInputStream(Files.newInputStream(origin))) {
            for (JarEntry entry = in.getNextJarEntry(); entry != null; entry = in.getNextJarEntry()) {
                add(entry.getName(), in);
            }
        }
    }

    private void add(Path folder, Path file) {
        try {
            String name = folder.relativize(file).toString().replace('\\', '/');
            add(name, new ByteArrayInputStream(Files.readAllBytes(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void add(String name, InputStream bytes) throws IOException {
        if (name.endsWith(CLASS_FILE) && names.add(name)) {
            out.putNextEntry(new JarEntry(name));
            bytes.transferTo(out);
            out.closeEntry();
        }
    }
}
