package dev.katalog.mojo;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The goals, configured as Maven configures them. */
class MojoTest {

    private static final Path CATALOGS = Path.of("src", "test", "resources", "catalogs");

    @TempDir
    private Path folder;

    private final MavenProject project = new MavenProject();
    private final List<String> log = new ArrayList<>();

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
        assertTrue(failure.getMessage().contains("no-such"), failure.getMessage());
        assertTrue(
                log.stream().anyMatch(line -> line.startsWith("error: ") && line.contains("unreadable-file")),
                log::toString);
        assertFalse(Files.exists(folder.resolve("sources")));
    }

    @Test
    void generateFailsForWarningsIfToldTo() throws Exception {
        AbstractMojo mojo = generate("acme-firewall", "<failOnWarning>true</failOnWarning>");
        assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(
                log.stream().anyMatch(line -> line.startsWith("warn: ") && line.contains("gap-before-field")),
                log::toString);
    }

    @Test
    void generateWantsAllOfACatalog() throws Exception {
        AbstractMojo mojo = configured(new GenerateMojo(), "<catalogs><catalog/></catalogs>");
        MojoFailureException failure = assertThrows(MojoFailureException.class, mojo::execute);
        assertTrue(failure.getMessage().contains("<packageName>"), failure.getMessage());
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
        return configured(
                new GenerateMojo(),
                "<catalogs><catalog><file>"
                        + CATALOGS.resolve(catalog + ".catalog.json").toAbsolutePath()
                        + "</file><packageName>com.example.acme</packageName><prefix>Acme</prefix></catalog></catalogs>"
                        + more);
    }

    /** By Maven's own component configurator, so that parameters need no setters. */
    private AbstractMojo configured(AbstractMojo mojo, String configuration) throws Exception {
        String xml = "<configuration>" + configuration + "<outputDirectory>" + folder.resolve("sources")
                + "</outputDirectory><project>${project}</project></configuration>";
        if (mojo instanceof ImportMojo) {
            xml = "<configuration>" + configuration + "</configuration>";
        }
        new BasicComponentConfigurator()
                .configureComponent(
                        mojo,
                        new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))),
                        new Expressions(),
                        new ClassWorld().newRealm("test", getClass().getClassLoader()));
        mojo.setLog(new ListLog());
        return mojo;
    }

    private final class Expressions implements ExpressionEvaluator {
        @Override
        public Object evaluate(String expression) {
            return expression.equals("${project}") ? project : expression;
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
