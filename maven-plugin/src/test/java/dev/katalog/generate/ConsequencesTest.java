package dev.katalog.generate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.Compiler;
import com.google.testing.compile.JavaFileObjects;
import com.palantir.javapoet.ClassName;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.LocatedCatalog;
import dev.katalog.diff.CatalogDifference;
import dev.katalog.diff.CatalogVersion;
import dev.katalog.diff.Change;
import dev.katalog.diff.Consequence;
import dev.katalog.diff.FieldChange;
import dev.katalog.diff.JavaType;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Unrecognized;
import dev.katalog.template.BasicType;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is claimed of every kind of change, tried: both versions are generated; code that uses all of the older one is compiled with
 * the newer one, linked with it, and lines are read with both.
 */
class ConsequencesTest {

    private static final Path CASES = Path.of("..", "catalog-model", "src", "test", "resources", "differences");
    private static final GenerationSettings SETTINGS = new GenerationSettings("com.example.acme", "Acme");

    /** Before, exhaustive switches are a preview and patterns of records are not there yet. */
    private static final boolean HAS_RECORD_PATTERNS = Runtime.version().feature() >= 21;

    private static final List<String> LANGUAGE =
            HAS_RECORD_PATTERNS ? List.of("--release", "21") : List.of("--release", "17", "--enable-preview");

    @TempDir
    private Path classes;

    static List<String> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void consequencesAreAsClaimed(String name) throws Exception {
        CatalogVersion before = version(name, "a");
        CatalogVersion after = version(name, "b");
        CatalogDifference difference = CatalogDifference.between(before, after);
        Generated older = Generated.of(before.events(), SETTINGS);
        Generated newer = Generated.of(after.events(), SETTINGS);
        List<JavaFileObject> client = List.of(
                JavaFileObjects.forSourceString("client.Uses", Client.uses(before.events(), SETTINGS)),
                JavaFileObjects.forSourceString(
                        "client.Switches", Client.switches(before.events(), SETTINGS, HAS_RECORD_PATTERNS)));
        assertEquals(List.of(), errors(older, client), "the client is no client of the older version");

        List<String> errors = errors(newer, client);
        if (isShownByPatternsOfRecordsOnly(difference)) {
            assertEquals(HAS_RECORD_PATTERNS, !errors.isEmpty(), () -> "source: " + errors);
        } else {
            assertEquals(claimed(difference, Consequence.SOURCE), !errors.isEmpty(), () -> "source: " + errors);
        }
        List<String> unlinked = linkageErrors(older, newer, client.get(0));
        assertEquals(claimed(difference, Consequence.BINARY), !unlinked.isEmpty(), () -> "binary: " + unlinked);
        if (!claimed(difference, Consequence.SOURCE)) {
            List<String> differing = differingLines(name, before, older, newer);
            assertEquals(
                    claimed(difference, Consequence.BEHAVIOUR), !differing.isEmpty(), () -> "behaviour: " + differing);
        }
    }

    private static boolean claimed(CatalogDifference difference, Consequence consequence) {
        return !difference.with(consequence).isEmpty();
    }

    /** A box takes the place of a primitive type everywhere else. */
    private static boolean isShownByPatternsOfRecordsOnly(CatalogDifference difference) {
        List<Change> source = difference.with(Consequence.SOURCE);
        return !source.isEmpty() && source.stream().allMatch(FieldChange.BecameOptional.class::isInstance);
    }

    private List<String> errors(Generated generated, List<JavaFileObject> client) throws IOException {
        return compile(generated, client, LANGUAGE).errors().stream()
                .map(error -> error.getMessage(null))
                .toList();
    }

    private Compilation compile(Generated generated, List<JavaFileObject> client, List<String> language)
            throws IOException {
        List<File> classpath = new ArrayList<>(Generated.classpath());
        classpath.add(folder(generated).toFile());
        List<String> options = new ArrayList<>(language);
        options.add("-proc:none");
        return Compiler.javac()
                .withOptions(options.toArray())
                .withClasspath(classpath)
                .compile(client);
    }

    private Path folder(Generated generated) throws IOException {
        Path folder = classes.resolve(Integer.toString(System.identityHashCode(generated)));
        for (Map.Entry<String, byte[]> type : generated.classes().entrySet()) {
            Path file = folder.resolve(type.getKey().replace('.', '/') + ".class");
            Files.createDirectories(file.getParent());
            Files.write(file, type.getValue());
        }
        return folder;
    }

    /** What goes wrong if the client was compiled with the older version and runs with the newer one. */
    private List<String> linkageErrors(Generated older, Generated newer, JavaFileObject uses) throws Exception {
        Compilation compilation = compile(older, List.of(uses), List.of("--release", "17"));
        assertTrue(compilation.errors().isEmpty(), compilation.errors()::toString);
        Map<String, byte[]> all = new HashMap<>(newer.classes());
        all.putAll(Generated.classes(compilation));
        List<String> errors = new ArrayList<>();
        Class<?> client = Generated.loader(all).loadClass("client.Uses");
        Method[] methods;
        try {
            methods = client.getDeclaredMethods();
        } catch (LinkageError e) {
            return List.of(e.toString());
        }
        for (Method method : methods) {
            try {
                method.invoke(null, new Object[method.getParameterCount()]);
            } catch (InvocationTargetException e) {
                if (e.getCause() instanceof LinkageError error) {
                    errors.add(error.toString());
                }
            }
        }
        return errors;
    }

    /** Lines that were an event and are now another, have other values or none; and components null that never could be. */
    private static List<String> differingLines(String name, CatalogVersion before, Generated older, Generated newer)
            throws Exception {
        List<String> differing = new ArrayList<>();
        Path file = CASES.resolve(name).resolve("lines.txt");
        assertTrue(Files.exists(file), "a case whose code stays the same needs lines that show the consequence");
        boolean known = false;
        for (String line : Files.readAllLines(file)) {
            Event old = older.parse(line);
            Event now = newer.parse(line);
            boolean was = !(old instanceof Unrecognized);
            known |= was;
            if (was && !shown(old).equals(shown(now)) || hasNewNull(before, now)) {
                differing.add(line + ": " + shown(old) + ", " + shown(now));
            }
        }
        assertTrue(known, "no line of the case is an event");
        return differing;
    }

    private static Map<String, Object> shown(Event event) throws ReflectiveOperationException {
        MessageDescriptor descriptor = event.descriptor();
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("record", event.toString());
        shown.put("id", descriptor.id());
        shown.put("severity", descriptor.severity());
        shown.put("family", descriptor.family());
        shown.put("catalog", descriptor.catalog());
        shown.put("program", String.valueOf(descriptor.program()));
        for (RecordComponent component : event.getClass().getRecordComponents()) {
            if (component.getAccessor().invoke(event) instanceof Enum<?> constant) {
                Object text = constant.getClass().getMethod("text").invoke(constant);
                shown.put(component.getName(), constant.ordinal() + " " + text);
            }
        }
        return shown;
    }

    private static boolean hasNewNull(CatalogVersion before, Event now) throws ReflectiveOperationException {
        for (EventMessage message : before.events().messages()) {
            if (message.id().equals(now.descriptor().id())) {
                Set<String> required = message.fields().stream()
                        .filter(field -> !field.optional())
                        .map(EventField::name)
                        .collect(Collectors.toSet());
                for (RecordComponent component : now.getClass().getRecordComponents()) {
                    if (required.contains(component.getName())
                            && component.getAccessor().invoke(now) == null) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    @ParameterizedTest
    @EnumSource(BasicType.class)
    void comparisonKnowsTheTypesOfJava(BasicType type) {
        FieldCode code = new FieldCode(new Names(SETTINGS, Identification.CODE));
        String generated = code.javaType(type) instanceof ClassName reference
                ? reference.simpleName()
                : code.javaType(type).toString();
        assertEquals(generated, JavaType.of(type));
    }

    @Test
    void everyClaimIsTriedBothWays() throws IOException {
        for (Consequence consequence : Consequence.values()) {
            long claims = cases().stream()
                    .map(name -> CatalogDifference.between(version(name, "a"), version(name, "b")))
                    .filter(difference -> claimed(difference, consequence))
                    .count();
            assertTrue(claims > 0 && claims < cases().size(), consequence + " is claimed " + claims + " times");
        }
    }

    private static CatalogVersion version(String name, String side) {
        Path folder = CASES.resolve(name);
        LocatedCatalog located =
                CatalogFiles.readLocated(folder.resolve(side + ".catalog.json")).orThrow();
        Path curationFolder = folder.resolve(side + ".curation");
        Curation curation = Files.exists(curationFolder)
                ? CurationFiles.read(curationFolder).orThrow()
                : Curation.EMPTY;
        return new CatalogVersion(
                EventCatalogs.join(located.catalog(), curation).orThrow(), curation, located);
    }
}
