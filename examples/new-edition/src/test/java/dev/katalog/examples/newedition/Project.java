package dev.katalog.examples.newedition;

import static org.junit.jupiter.api.Assertions.assertFalse;

import dev.katalog.build.BesideCatalog;
import dev.katalog.build.CatalogImport;
import dev.katalog.build.CatalogSource;
import dev.katalog.build.EventBuild;
import dev.katalog.build.GenerationPlan;
import dev.katalog.build.ImportOutcome;
import dev.katalog.build.OutputClaims;
import dev.katalog.build.Selection;
import dev.katalog.diagnostic.Validated;
import dev.katalog.edition.Retirement;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.importer.CatalogHeader;
import dev.katalog.importer.CenturyNxrImporter;
import dev.katalog.importer.ImportOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the example in a folder of its own, to take the steps of the README in.
 *
 * @param folder the folder
 */
record Project(Path folder) {

    private static final Path DOCUMENTS = Path.of("documents");

    /** A copy of the catalogs of a folder. */
    static Project copy(Path catalogs, Path folder) throws IOException {
        Project project = new Project(folder);
        try (Stream<Path> files = Files.walk(catalogs)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path copy = project.catalogs().resolve(catalogs.relativize(file));
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy);
            }
        }
        return project;
    }

    Path catalogs() {
        return folder.resolve("src/main/catalogs");
    }

    BesideCatalog catalog() {
        return new BesideCatalog(catalogs().resolve("kestrel.catalog.json"));
    }

    /** As {@code mvn katalog:import -Dkatalog.keepRetired}. */
    Validated<@Nullable ImportOutcome> importDocument(String document, CatalogHeader header) {
        Validated<@Nullable ImportOutcome> prepared = CatalogImport.prepare(new CatalogImport.Request(
                DOCUMENTS.resolve(document),
                new CenturyNxrImporter(),
                ImportOptions.DEFAULT.with(header),
                Retirement.RETIRE,
                catalog().catalog(),
                catalog().curation()));
        prepared.orThrow().write();
        return prepared;
    }

    /** As {@code katalog:generate}. */
    Validated<@Nullable GenerationPlan> generate() throws IOException {
        EventBuild.Catalog events = new EventBuild.Catalog(
                CatalogSource.file(catalog().catalog(), catalog().curation()),
                Selection.ALL,
                new GenerationSettings("dev.katalog.examples.newedition.events", "Kestrel"));
        Validated<@Nullable GenerationPlan> plan = EventBuild.plan(new EventBuild.Request(
                List.of(events), EventBuild.OnWarning.PROCEED, sources(), "main", new OutputClaims()));
        plan.orThrow().apply();
        return plan;
    }

    private Path sources() {
        return folder.resolve("target/generated-sources/katalog");
    }

    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Generates, and compiles what was generated with an application; gives the errors. */
    List<Diagnostic<? extends JavaFileObject>> compile(Path application) throws IOException {
        assertFalse(generate().hasErrors());
        Files.createDirectories(classes());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files = compiler.getStandardFileManager(found, Locale.ROOT, null);
                Stream<Path> generated = Files.walk(sources())) {
            List<Path> sources = Stream.concat(
                            Stream.of(application),
                            generated.filter(file -> file.toString().endsWith(".java")))
                    .toList();
            List<String> options =
                    List.of("--release", "21", "-proc:none", "-d", classes().toString());
            compiler.getTask(null, files, found, options, null, files.getJavaFileObjectsFromPaths(sources))
                    .call();
        }
        return found.getDiagnostics().stream()
                .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
                .toList();
    }
}
