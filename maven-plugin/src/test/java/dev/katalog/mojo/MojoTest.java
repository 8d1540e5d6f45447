package dev.katalog.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecution;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.descriptor.MojoDescriptor;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.build.BuildContext;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.RepositorySystem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, configured as Maven configures them. */
class MojoTest {

    private static final Path CATALOGS = Path.of("src", "test", "resources", "catalogs");

    /** No catalog of these tests is in an artifact. */
    private static final RepositorySystem NO_REPOSITORIES = none(RepositorySystem.class);

    private static final BuildContext BUILD_CONTEXT = none(BuildContext.class);

    @TempDir
    private Path folder;

    private final MavenProject project = new MavenProject();
    private final List<String> log = new ArrayList<>();

    @BeforeEach
    void setBaseFolder() {
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    @Test
    void generateWritesSourcesAndHasThemCompiled() throws Exception {
        generate("acme-firewall", "").execute();
        assertTrue(Files.exists(folder.resolve("sources/com/example/acme/AcmeEvents.java")));
        assertEquals(List.of(folder.resolve("sources").toString()), project.getCompileSourceRoots());
        assertEquals(
                1,
                log.stream()
                        .filter(line -> line.startsWith("info: acme-firewall.catalog.json: 14 messages"))
                        .count());
    }

    @Test
    void generateCanBeSkippedButNotTheCompilationOfWhatIsThere() throws Exception {
        generate("acme-firewall", "<skip>true</skip>").execute();
        assertFalse(Files.exists(folder.resolve("sources")));
        assertEquals(List.of(folder.resolve("sources").toString()), project.getCompileSourceRoots());
    }

    @Test
    void generateFailsForErrorsAndShowsThem() throws Exception {
        AbstractMojo mojo = generate("no-such", "");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().contains("errors"), failure.getMessage());
        assertTrue(
                log.stream().anyMatch(line -> line.startsWith("error: ") && line.contains("unreadable-file")),
                log::toString);
        assertFalse(Files.exists(folder.resolve("sources")));
    }

    /** Nothing at all: a build that is run again must not find what the failed one left. */
    @Test
    void generateFailsForWarningsIfToldTo() throws Exception {
        AbstractMojo mojo = generate("acme-firewall", "<failOnWarning>true</failOnWarning>");
        assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(
                log.stream().anyMatch(line -> line.startsWith("warn: ") && line.contains("gap-before-field")),
                log::toString);
        assertFalse(Files.exists(folder.resolve("sources")));
    }

    @Test
    void generateSaysWhatItWouldWriteAndDelete() throws Exception {
        generate("acme-firewall", "").execute();
        Files.delete(folder.resolve("sources/com/example/acme/AcmeEvents.java"));
        log.clear();
        generate("acme-firewall", "<dryRun>true</dryRun>").execute();
        assertTrue(log.contains("info: Would write com/example/acme/AcmeEvents.java"), log::toString);
        assertFalse(Files.exists(folder.resolve("sources/com/example/acme/AcmeEvents.java")));
        log.clear();
        generate("acme-gateway", "<dryRun>true</dryRun>").execute();
        assertTrue(log.contains("info: Would delete com/example/acme/Acme100012Note.java"), log::toString);
        assertTrue(Files.exists(folder.resolve("sources/com/example/acme/Acme100012Note.java")));
    }

    @Test
    void generateSaysThatAllIsUpToDate() throws Exception {
        generate("acme-firewall", "").execute();
        log.clear();
        generate("acme-firewall", "").execute();
        assertEquals(
                List.of("info: acme-firewall.catalog.json: 14 messages, up to date, with 1 warning that katalog:check"
                        + " shows"),
                log);
    }

    @Test
    void generateTestHasTheTestsCompiledWithTheSources() throws Exception {
        configured(new GenerateTestMojo(NO_REPOSITORIES, BUILD_CONTEXT), firewall(""))
                .execute();
        assertTrue(Files.exists(folder.resolve("sources/com/example/acme/AcmeEvents.java")));
        assertEquals(List.of(), project.getCompileSourceRoots());
        assertEquals(List.of(folder.resolve("sources").toString()), project.getTestCompileSourceRoots());
    }

    @Test
    void generateTestIsSkippedWithTheTests() throws Exception {
        configured(new GenerateTestMojo(NO_REPOSITORIES, BUILD_CONTEXT), firewall("") + "<skipTests>true</skipTests>")
                .execute();
        assertFalse(Files.exists(folder.resolve("sources")));
        assertEquals(List.of(folder.resolve("sources").toString()), project.getTestCompileSourceRoots());
    }

    @Test
    void generateTakesAllOptionsOfACatalog() throws Exception {
        configured(
                        new GenerateMojo(NO_REPOSITORIES, BUILD_CONTEXT),
                        firewall("<recordNames>NAME</recordNames>"
                                + "<includes><include>family:vpn</include><include>1*</include></includes>"
                                + "<excludes><exclude>200002</exclude><exclude>1*</exclude></excludes>"))
                .execute();
        assertTrue(Files.exists(folder.resolve("sources/com/example/acme/PhaseCompleted.java")));
        assertTrue(
                log.stream().anyMatch(line -> line.startsWith("info: acme-firewall.catalog.json: 1 message, ")),
                log::toString);
    }

    @Test
    void generateWantsAllOfACatalog() throws Exception {
        assertRefused("<catalog/>", "<file> or <artifact>");
        assertRefused("<catalog><file>x</file><artifact>a:b:1</artifact></catalog>", "<file> or <artifact>");
        assertRefused("<catalog><file>x</file><prefix>X</prefix></catalog>", "<packageName>");
        assertRefused("<catalog><file>x</file><packageName>x</packageName></catalog>", "<prefix>");
        assertRefused("<catalog><artifact>a:b</artifact></catalog>", "a:b has no version");
        assertRefused("<catalog><artifact>a</artifact></catalog>", "groupId:artifactId");
    }

    private void assertRefused(String catalog, String reason) throws Exception {
        AbstractMojo mojo =
                configured(new GenerateMojo(NO_REPOSITORIES, BUILD_CONTEXT), "<catalogs>" + catalog + "</catalogs>");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().contains(reason), failure.getMessage());
    }

    @Test
    void importWritesACatalog() throws Exception {
        Path document = document("メッセージ pump: stopped\nPriority ERROR\n説明 二。\n");
        importer(document, "century-nxr").execute();
        assertTrue(Files.readString(folder.resolve("acme.catalog.json")).contains("\"pump: stopped\""));
    }

    @Test
    void importFailsForABadDocument() throws Exception {
        AbstractMojo mojo = importer(document("nothing of the kind"), "century-nxr");
        assertThrows(MojoFailureException.class, mojo::execute);
        assertFalse(Files.exists(folder.resolve("acme.catalog.json")));
    }

    @Test
    void importNamesTheLayoutsThatItKnows() throws Exception {
        AbstractMojo mojo = importer(document("text"), "juniper");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().contains("cisco, century-nxr"), failure.getMessage());
    }

    @Test
    void importNamesADocumentThatIsNotThere() throws Exception {
        for (Path missing : List.of(folder.resolve("missing.txt"), folder)) {
            AbstractMojo mojo = importer(missing, "cisco");
            MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
            assertTrue(failure.getMessage().startsWith("There is no file "), failure.getMessage());
        }
    }

    private Path document(String text) throws IOException {
        return Files.writeString(folder.resolve("document.txt"), text);
    }

    private AbstractMojo importer(Path document, String layout) throws Exception {
        return configured(
                new ImportMojo(),
                "<document>" + document + "</document><layout>" + layout + "</layout><catalog>"
                        + folder.resolve("acme.catalog.json") + "</catalog>");
    }

    private AbstractMojo generate(String catalog, String more) throws Exception {
        return configured(new GenerateMojo(NO_REPOSITORIES, BUILD_CONTEXT), catalogs(catalog, "") + more);
    }

    private static String firewall(String options) {
        return catalogs("acme-firewall", options);
    }

    private static String catalogs(String catalog, String options) {
        return "<catalogs><catalog><file>"
                + CATALOGS.resolve(catalog + ".catalog.json").toAbsolutePath()
                + "</file><packageName>com.example.acme</packageName><prefix>Acme</prefix>" + options
                + "</catalog></catalogs>";
    }

    /** Something whose methods do nothing. */
    private static <T> T none(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> null));
    }

    /** By Maven's own component configurator, so that parameters need no setters. */
    private AbstractMojo configured(AbstractMojo mojo, String configuration) throws Exception {
        String xml = "<configuration>" + configuration + "<outputDirectory>" + folder.resolve("sources")
                + "</outputDirectory><project>${project}</project><execution>${mojoExecution}</execution></configuration>";
        if (mojo instanceof ImportMojo) {
            xml = "<configuration>" + configuration + "<project>${project}</project></configuration>";
        }
        new BasicComponentConfigurator()
                .configureComponent(
                        mojo,
                        new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))),
                        new Expressions(),
                        new ClassWorld().newRealm("test", getClass().getClassLoader()));
        mojo.setLog(new ListLog());
        mojo.setPluginContext(new HashMap<>());
        return mojo;
    }

    private final class Expressions implements ExpressionEvaluator {
        @Override
        public Object evaluate(String expression) {
            return switch (expression) {
                case "${project}" -> project;
                case "${mojoExecution}" -> new MojoExecution(new MojoDescriptor(), "default");
                default -> expression;
            };
        }

        @Override
        public File alignToBaseDirectory(File file) {
            return file.getAbsoluteFile();
        }
    }

    private final class ListLog extends SystemStreamLog {
        @Override
        public void info(CharSequence content) {
            log.add("info: " + content);
        }

        @Override
        public void warn(CharSequence content) {
            log.add("warn: " + content);
        }

        @Override
        public void error(CharSequence content) {
            log.add("error: " + content);
        }
    }
}
