package dev.katalog.examples.newedition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.build.CatalogDiff;
import dev.katalog.build.CatalogSource;
import dev.katalog.build.ImportOutcome;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.diagnostic.Validated;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.Paint;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.runtime.Event;
import java.io.IOException;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import javax.tools.Diagnostic;
import javax.tools.JavaFileObject;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Takes the steps of the README, and compares what is said with what the README says. */
class NewEditionTest {

    private static final Path BEFORE = Path.of("before");
    private static final Path AFTER = Path.of("src", "main", "catalogs");
    private static final Path OLD_APPLICATION = BEFORE.resolve("Alarms.java");
    private static final Path NEW_APPLICATION =
            Path.of("src", "main", "java", "dev", "katalog", "examples", "newedition", "Alarms.java");

    @TempDir
    private Path folder;

    @Test
    void theFirstEditionWasImportedOnce() throws IOException {
        Project project = new Project(folder);
        CatalogHeader header = new CatalogHeader("kestrel", "Kestrel", "K2", "Kestrel K2 log messages", null, "en");
        project.importDocument("kestrel-1.0.txt", header);
        assertSameText(BEFORE.resolve("kestrel.catalog.json"), project.catalog().catalog());
    }

    @Test
    void theImportSaysWhatIsNewWhatIsGoneAndWhatMayBeTheSame() throws IOException {
        Project project = Project.copy(BEFORE, folder);
        assertInReadme(report(project, project.importDocument("kestrel-2.0.txt", CatalogHeader.DETECTED)));
    }

    @Test
    void withItsRewordingTheMessageKeepsItsId() throws IOException {
        Project project = Project.copy(BEFORE, folder);
        project.importDocument("kestrel-2.0.txt", CatalogHeader.DETECTED);
        Path rewordings = project.catalog().rewordings();
        Files.copy(AFTER.resolve("kestrel.rewordings.json"), rewordings);
        assertInReadme(Files.readString(rewordings));
        assertInReadme(report(project, project.importDocument("kestrel-2.0.txt", CatalogHeader.DETECTED)));
        assertSameText(AFTER.resolve("kestrel.catalog.json"), project.catalog().catalog());
        assertInReadme(Files.readString(project.catalog().proposals().resolve("power.json")));
    }

    @Test
    void proposalsCompileAsTheyAreAndSayWhatIsLeft() throws IOException {
        Project project = Project.copy(BEFORE, folder);
        project.importDocument("kestrel-2.0.txt", CatalogHeader.DETECTED);
        moveProposals(project);
        Validated<?> built = project.generate();
        assertFalse(built.hasErrors(), built::toString);
        List<String> left = built.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(diagnostic -> diagnostic.rule().id())
                .distinct()
                .sorted()
                .toList();
        assertEquals(List.of("missing-sample", "unfinished-proposal"), left);
    }

    /** As {@code katalog:diff} from the folder of this example. */
    @Test
    void theDifferenceSaysWhatItMeansForApplications() throws IOException {
        CatalogDiff.Request request = new CatalogDiff.Request(
                CatalogSource.file(BEFORE.resolve("kestrel.catalog.json")),
                CatalogSource.file(AFTER.resolve("kestrel.catalog.json")));
        assertInReadme(DifferenceText.of(CatalogDiff.run(request).orThrow(), Paint.NONE, ShownPaths.UNCHANGED));
    }

    @Test
    void theApplicationFitsItsEdition() throws Exception {
        Project project = Project.copy(BEFORE, folder);
        assertEquals(List.of(), project.compile(OLD_APPLICATION));
        assertEquals("fan 2 has stopped", alarm(project, "<27>Nov 22 08:22:00 k2 powerd[101]: fan 2 stopped"));
        assertEquals("", alarm(project, "<27>Nov 22 08:23:00 k2 powerd[101]: battery at 61 degrees, charging stopped"));
    }

    @Test
    void theNewEditionStopsTheCompilerAtTheSwitch() throws IOException {
        Project project = Project.copy(AFTER, folder);
        List<Diagnostic<? extends JavaFileObject>> errors = project.compile(OLD_APPLICATION);
        List<String> lines = Files.readAllLines(OLD_APPLICATION);
        int line = lines.indexOf("        return switch (event) {") + 1;
        assertEquals(1, errors.size(), errors::toString);
        assertEquals("compiler.err.not.exhaustive", errors.get(0).getCode());
        String error = OLD_APPLICATION.getFileName() + ":[" + errors.get(0).getLineNumber() + ","
                + errors.get(0).getColumnNumber() + "] " + errors.get(0).getMessage(Locale.ENGLISH);
        assertEquals(
                "Alarms.java:[" + line + ",16] the switch expression does not cover all possible input values", error);
        assertInReadme(error);
    }

    @Test
    void theFixKnowsBothEditions() throws Exception {
        Project project = Project.copy(AFTER, folder);
        assertEquals(List.of(), project.compile(NEW_APPLICATION));
        assertEquals(
                "battery is at 61 degrees",
                alarm(project, "<27>Nov 22 08:23:00 k2 powerd[101]: battery at 61 degrees, charging stopped"));
        assertEquals(
                "no answer from 192.0.2.17 for 30 s",
                alarm(project, "<28>Nov 22 08:15:00 k2 tunneld[230]: peer 192.0.2.17 missed 3 keepalives in 30 s"));
        assertEquals(
                "TunnelEstablished[tunnel=3, peer=192.0.2.17, millis=840]",
                event(project, "<30>Nov 22 08:11:00 k2 tunneld[230]: tunnel 3 to 192.0.2.17 established in 840 ms")
                        .toString());
        assertEquals(
                "TunnelEstablished[tunnel=3, peer=192.0.2.17, millis=null]",
                event(project, "<30>Nov 22 08:11:00 k2 tunneld[230]: tunnel 3 to 192.0.2.17 established")
                        .toString());
        Event retired = event(project, "<30>Nov 22 03:00:00 k2 system: clock set by modem");
        assertEquals(
                "ClockSetByModem[] 2.0", retired + " " + retired.descriptor().retired());
        assertEquals(
                "Kestrel K2 log messages 2.0", retired.descriptor().edition().title());
    }

    @Test
    void theReadmeShowsTheLinesOfTheFix() throws IOException {
        List<String> old = Files.readAllLines(OLD_APPLICATION);
        String added = Files.readAllLines(NEW_APPLICATION).stream()
                .filter(line -> line.contains("case ") && !old.contains(line))
                .map(String::strip)
                .collect(Collectors.joining("\n"));
        assertInReadme(added);
    }

    /** As people do it: each entry into the file of its family. */
    private static void moveProposals(Project project) {
        Curation curation = CurationFiles.read(project.catalog().curation()).orThrow();
        for (Curation.Family proposed :
                CurationFiles.read(project.catalog().proposals()).orThrow().families()) {
            for (Curation.Family family : curation.families()) {
                if (family.family().equals(proposed.family())) {
                    List<Curation.Message> messages = new ArrayList<>(family.messages());
                    messages.addAll(proposed.messages());
                    CurationFiles.write(
                            family.with(messages, family.types()),
                            project.catalog().curation().resolve(family.family() + ".json"));
                }
            }
        }
    }

    /** What the goal shows, with paths from the project on. */
    private static String report(Project project, Validated<@Nullable ImportOutcome> imported) {
        String warnings = imported.diagnostics().stream()
                .filter(diagnostic -> diagnostic.severity() == Severity.WARNING)
                .map(DiagnosticFormat::snippet)
                .collect(Collectors.joining("\n"));
        String changes = String.valueOf(imported.orThrow().changes());
        return (warnings + "\n" + changes).replace(project.folder() + "/", "");
    }

    private static void assertInReadme(String text) throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String block = text.strip();
        assertTrue(readme.contains("\n" + block + "\n"), "README.md lacks\n" + block);
    }

    private static void assertSameText(Path expected, Path actual) throws IOException {
        assertEquals(Files.readString(expected), Files.readString(actual));
    }

    private static Event event(Project project, String line) throws Exception {
        try (URLClassLoader loader = loader(project)) {
            return (Event) parse(loader, line);
        }
    }

    private static String alarm(Project project, String line) throws Exception {
        try (URLClassLoader loader = loader(project)) {
            Class<?> alarms = loader.loadClass("dev.katalog.examples.newedition.Alarms");
            Class<?> event = loader.loadClass("dev.katalog.examples.newedition.events.KestrelEvent");
            return (String) alarms.getMethod("of", event).invoke(null, parse(loader, line));
        }
    }

    private static Object parse(ClassLoader loader, String line) throws ReflectiveOperationException {
        Class<?> events = loader.loadClass("dev.katalog.examples.newedition.events.KestrelEvents");
        Method parse = events.getMethod("parse", String.class);
        return parse.invoke(null, line);
    }

    /** Sees what was compiled in the project before the classes of this module, which have the same names. */
    private static URLClassLoader loader(Project project) throws IOException {
        return new URLClassLoader(new URL[] {project.classes().toUri().toURL()}, new OnlyRuntime());
    }

    /** Hides the classes of this module. */
    private static final class OnlyRuntime extends ClassLoader {

        OnlyRuntime() {
            super(ClassLoader.getPlatformClassLoader());
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            if (name.startsWith("dev.katalog.runtime.")) {
                return Class.forName(name);
            }
            throw new ClassNotFoundException(name);
        }
    }
}
