package dev.katalog.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Catalogs of a jar, and of the folder that a jar is made of. */
class CatalogJarTest {

    private static final Path CATALOGS = Path.of("src", "test", "resources", "catalogs");

    @TempDir
    private Path folder;

    @Test
    void readsACatalogWithItsCuration() throws IOException {
        JoinedCatalog read =
                CatalogJar.read(jar("META-INF/katalog/"), "acme-firewall").orThrow();
        assertEquals(14, read.events().messages().size());
        assertEquals(List.of("system", "vpn"), familiesOf(read));
        assertEquals(
                JoinedCatalog.read(
                                CATALOGS.resolve("acme-firewall.catalog.json"),
                                CATALOGS.resolve("acme-firewall.curation"))
                        .orThrow()
                        .events(),
                read.events());
    }

    @Test
    void readsACatalogWithoutACuration() throws IOException {
        JoinedCatalog read =
                CatalogJar.read(jar("META-INF/katalog/"), "acme-gateway").orThrow();
        assertEquals("acme-gateway", read.events().catalog().catalog());
        assertEquals(List.of(), familiesOf(read));
    }

    @Test
    void readsTheFolderThatAJarIsMadeOf() throws IOException {
        Trees.copy(CATALOGS, folder.resolve("META-INF/katalog"));
        assertEquals(
                14,
                CatalogJar.read(folder, "acme-firewall")
                        .orThrow()
                        .events()
                        .messages()
                        .size());
    }

    @Test
    void wantsANameIfThereAreSeveral() throws IOException {
        Diagnostic diagnostic = only(CatalogJar.read(jar("META-INF/katalog/"), null));
        assertEquals(Rule.NO_CATALOG, diagnostic.rule());
        assertEquals("expected one catalog, found acme-firewall, acme-gateway", diagnostic.message());
        assertEquals(
                "expected the catalog \"acme\", found acme-firewall, acme-gateway",
                only(CatalogJar.read(jar("META-INF/katalog/"), "acme")).message());
    }

    @Test
    void saysThatThereIsNone() throws IOException {
        Diagnostic diagnostic = only(CatalogJar.read(jar("elsewhere/"), null));
        assertEquals(Rule.NO_CATALOG, diagnostic.rule());
        assertEquals("expected one catalog, found none", diagnostic.message());
        assertEquals(folder.resolve("acme.jar") + ":1:1", diagnostic.location().toString());
    }

    @Test
    void namesTheJarAndTheFileInIt() throws IOException {
        Path jar = folder.resolve("bad.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar))) {
            entry("META-INF/katalog/bad.catalog.json", "{\n  \"catalog\" 1}".getBytes(StandardCharsets.UTF_8), out);
        }
        Diagnostic diagnostic = only(CatalogJar.read(jar, null));
        assertEquals(Rule.JSON_SYNTAX, diagnostic.rule());
        assertEquals(
                jar + "!/META-INF/katalog/bad.catalog.json",
                diagnostic.location().source());
    }

    @Test
    void refusesWhatIsNoJar() throws IOException {
        assertEquals(
                Rule.UNREADABLE_FILE,
                only(CatalogJar.read(folder.resolve("none.jar"), null)).rule());
        Path text = Files.writeString(folder.resolve("text.jar"), "no jar");
        assertEquals(Rule.UNREADABLE_FILE, only(CatalogJar.read(text, null)).rule());
    }

    private static Diagnostic only(Validated<@Nullable JoinedCatalog> read) {
        assertNull(read.value());
        assertEquals(1, read.diagnostics().size(), () -> read.diagnostics().toString());
        return read.diagnostics().get(0);
    }

    private static List<String> familiesOf(JoinedCatalog catalog) {
        return catalog.curation().families().stream()
                .map(family -> family.family())
                .toList();
    }

    /** A jar without entries for folders, as some tools make them. */
    private Path jar(String prefix) throws IOException {
        Path jar = folder.resolve("acme.jar");
        try (JarOutputStream out = new JarOutputStream(Files.newOutputStream(jar));
                Stream<Path> files = Files.walk(CATALOGS)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                entry(prefix + CATALOGS.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file), out);
            }
        }
        return jar;
    }

    private static void entry(String name, byte[] bytes, JarOutputStream jar) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(bytes);
        jar.closeEntry();
    }
}
