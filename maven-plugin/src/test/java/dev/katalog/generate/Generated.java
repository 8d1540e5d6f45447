package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Explanation;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;

/** The types generated from a catalog, compiled as strictly as we compile ourselves, and loaded. */
final class Generated {

    private static final String CLASSES = "/CLASS_OUTPUT/";

    private final GenerationSettings settings;
    private final Map<String, String> sources;
    private final Map<String, byte[]> classes;
    private final Class<?> entryPoint;

    private Generated(GenerationSettings settings, Map<String, String> sources) {
        this.settings = settings;
        this.sources = sources;
        this.classes = compile(sources);
        this.entryPoint = load(settings.prefix() + "Events");
    }

    static Generated of(EventCatalog catalog, GenerationSettings settings) {
        return new Generated(
                settings, sources(EventGenerator.generate(catalog, settings).orThrow()));
    }

    /** Sources that were generated before, by their path below the root of sources. */
    static Generated ofSources(GenerationSettings settings, Map<String, String> sources) {
        return new Generated(settings, sources);
    }

    /** The files' texts by their path below the root of sources; no two may have the same. */
    static Map<String, String> sources(List<SourceFile> files) {
        Map<String, String> sources = new TreeMap<>();
        for (SourceFile file : files) {
            assertEquals(null, sources.put(file.path(), file.text()), () -> file.path() + " is generated twice");
        }
        return sources;
    }

    Map<String, String> sources() {
        return sources;
    }

    /** The source of the type, for messages of failed assertions. */
    String source(String simpleName) {
        return sources.get(settings.packageName().replace('.', '/') + "/" + simpleName + ".java");
    }

    /** The class files by the names of the classes. */
    Map<String, byte[]> classes() {
        return classes;
    }

    Event parse(String line) {
        return (Event) invoke("parse", new Class<?>[] {String.class}, line);
    }

    /** @param key the id or the program */
    Event parseBody(String key, String body) {
        return (Event) invoke("parseBody", new Class<?>[] {String.class, String.class}, key, body);
    }

    @Nullable
    MessageDescriptor identify(byte[] line, Match match) {
        Class<?>[] signature = {byte[].class, int.class, int.class, Match.class};
        return (MessageDescriptor) invoke("identify", signature, line, 0, line.length, match);
    }

    Explanation explain(String line) {
        return (Explanation) invoke("explain", new Class<?>[] {String.class}, line);
    }

    List<?> descriptors() {
        return (List<?>) invoke("descriptors", new Class<?>[0]);
    }

    Class<?> load(String simpleName) {
        try {
            return Class.forName(settings.packageName() + "." + simpleName, true, new Loader(classes));
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private @Nullable Object invoke(String method, Class<?>[] signature, Object... arguments) {
        try {
            return entryPoint.getMethod(method, signature).invoke(null, arguments);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static Map<String, byte[]> compile(Map<String, String> sources) {
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(source -> JavaFileObjects.forSourceString(
                        source.getKey().replace(".java", "").replace('/', '.'), source.getValue()))
                .toList();
        // The generated code needs nothing but the runtime and the annotations.
        Compilation compilation = Compiler.javac()
                .withOptions("--release", "17", "-Xlint:all", "-Werror", "-proc:none")
                .withClasspath(classpath())
                .compile(files);
        assertTrue(
                compilation.status() == Compilation.Status.SUCCESS,
                () -> compilation.diagnostics().stream()
                        .limit(5)
                        .map(Object::toString)
                        .reduce("", (all, one) -> all + "\n" + one));
        return classes(compilation);
    }

    /** All that generated code needs to be compiled. */
    static List<File> classpath() {
        return List.of(jarOf(Event.class), jarOf(Nullable.class));
    }

    /** The class files that were compiled, by the names of the classes. */
    static Map<String, byte[]> classes(Compilation compilation) {
        Map<String, byte[]> classes = new LinkedHashMap<>();
        for (JavaFileObject file : compilation.generatedFiles()) {
            String path = file.toUri().getPath();
            if (path.startsWith(CLASSES)) {
                String name = path.substring(CLASSES.length()).replace(".class", "");
                classes.put(name.replace('/', '.'), bytes(file));
            }
        }
        return classes;
    }

    private static File jarOf(Class<?> type) {
        try {
            return new File(
                    type.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] bytes(JavaFileObject file) {
        try (InputStream in = file.openInputStream()) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes of a line. */
    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Loads the classes, and those of the tests. */
    static ClassLoader loader(Map<String, byte[]> classes) {
        return new Loader(classes);
    }

    private static final class Loader extends ClassLoader {
        private final Map<String, byte[]> classes;

        Loader(Map<String, byte[]> classes) {
            super(Generated.class.getClassLoader());
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
