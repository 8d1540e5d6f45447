package dev.katalog.benchmarks.scale;

import dev.katalog.benchmarks.corpus.Corpora;
import dev.katalog.benchmarks.corpus.Corpus;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.Identification;
import dev.katalog.generate.EventGenerator;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.generate.SourceFile;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** A made-up catalog in a folder: its generated sources, its classes, and lines of it. */
public record ScaledCatalog(Identification identification, int messages) {

    private static final Path FOLDER = Path.of("target", "scale").toAbsolutePath();
    private static final String PACKAGE = "dev.katalog.scale";
    private static final String READER = """
            package dev.katalog.scale;

            public final class Reader implements dev.katalog.benchmarks.scale.ScaledReader {
                private final dev.katalog.runtime.Match match = new dev.katalog.runtime.Match();

                @Override
                public void over(byte[] bytes) {
                    for (int from = 0; from < bytes.length; ) {
                        int end = dev.katalog.benchmarks.lines.Newlines.next(bytes, from);
                        dev.katalog.benchmarks.lines.Sink.consume(ScaleEvents.parse(bytes, from, end));
                        from = end + 1;
                    }
                }

                @Override
                public String id(byte[] bytes, int from, int to) {
                    var descriptor = ScaleEvents.identify(bytes, from, to, match);
                    return descriptor == null ? null : descriptor.id();
                }
            }
            """;

    /** Generates and compiles the events, writes lines, and reads them for a check. */
    public void build() throws IOException {
        EventCatalog catalog = MadeUpCatalog.of(identification, messages);
        Path sources = folder().resolve("sources");
        GenerationSettings settings = new GenerationSettings(PACKAGE, "Scale");
        for (SourceFile file : EventGenerator.generate(catalog, settings).orThrow()) {
            Path path = sources.resolve(file.path());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.text());
        }
        Files.writeString(sources.resolve(PACKAGE.replace('.', '/')).resolve("Reader.java"), READER);
        compile(sources);
        Corpus corpus = Corpora.of(catalog, Corpora.LINES);
        check(corpus);
        Files.write(folder().resolve("lines.log"), corpus.bytes());
    }

    /** The lines. */
    byte[] lines() throws IOException {
        return Files.readAllBytes(folder().resolve("lines.log"));
    }

    /** The reader of the compiled events. */
    ScaledReader reader() {
        try {
            URL[] classes = {folder().resolve("classes").toUri().toURL()};
            ClassLoader loader = new URLClassLoader(classes, ScaledCatalog.class.getClassLoader());
            return (ScaledReader)
                    loader.loadClass(PACKAGE + ".Reader").getConstructor().newInstance();
        } catch (MalformedURLException | ReflectiveOperationException e) {
            throw new IllegalStateException("not built: " + folder(), e);
        }
    }

    private Path folder() {
        return FOLDER.resolve(identification + "-" + messages);
    }

    private void compile(Path sources) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        Path classes = Files.createDirectories(folder().resolve("classes"));
        List<String> options = new ArrayList<>(List.of("-proc:none", "-nowarn", "-g:none", "--release", "21"));
        options.addAll(List.of("-d", classes.toString(), "-classpath", System.getProperty("java.class.path")));
        try (Stream<Path> files = Files.walk(sources);
                StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            List<Path> javaFiles =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            boolean compiled = compiler.getTask(
                            null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(javaFiles))
                    .call();
            if (!compiled) {
                throw new IllegalStateException("did not compile: " + sources);
            }
        }
    }

    /** Nearly all lines are what they were made from; some texts are other messages too. */
    private void check(Corpus corpus) {
        ScaledReader reader = reader();
        int right = 0;
        int from = 0;
        for (String id : corpus.ids()) {
            int end = from;
            while (corpus.bytes()[end] != '\n') {
                end++;
            }
            right += Objects.equals(id, reader.id(corpus.bytes(), from, end)) ? 1 : 0;
            from = end + 1;
        }
        if (right < 0.999 * corpus.size()) {
            throw new IllegalStateException("only " + right + " lines of " + corpus.size() + " were read right");
        }
    }
}
