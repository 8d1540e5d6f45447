package dev.katalog.mojo;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.maven.execution.DefaultMavenExecutionRequest;
import org.apache.maven.execution.DefaultMavenExecutionResult;
import org.apache.maven.execution.MavenExecutionRequest;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.logging.SystemStreamLog;
import org.apache.maven.project.MavenProject;
import org.codehaus.plexus.classworlds.ClassWorld;
import org.codehaus.plexus.component.configurator.BasicComponentConfigurator;
import org.codehaus.plexus.component.configurator.expression.ExpressionEvaluator;
import org.codehaus.plexus.configuration.xml.XmlPlexusConfiguration;
import org.codehaus.plexus.util.xml.Xpp3DomBuilder;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResult;
import org.eclipse.aether.util.version.GenericVersionScheme;
import org.eclipse.aether.version.InvalidVersionSpecificationException;
import org.eclipse.aether.version.Version;
import org.eclipse.aether.version.VersionConstraint;

/** A project, a repository and a log for a goal that is configured as Maven configures it. */
final class MojoFixture {

    private final Path folder;
    private final Map<String, Path> artifacts = new TreeMap<>();
    private final Properties userProperties = new Properties();
    private final MavenProject project = new MavenProject();
    private final List<String> log = new ArrayList<>();

    MojoFixture(Path folder) {
        this.folder = folder;
        project.setGroupId("com.example");
        project.setArtifactId("acme-catalogs");
        project.setVersion("1.3.0-SNAPSHOT");
        project.setFile(folder.resolve("pom.xml").toFile());
    }

    /** What the goal logged: each line of a file, after its level. */
    List<String> log() {
        return log;
    }

    String text() {
        return String.join("\n", log);
    }

    void userProperty(String name, String value) {
        userProperties.setProperty(name, value);
    }

    /** Publishes a file under {@code groupId:artifactId:version}. */
    void publish(String coordinates, Path file) {
        artifacts.put(coordinates, file);
    }

    Path write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }

    RepositorySystem repositories() {
        return (RepositorySystem) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {RepositorySystem.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("resolveArtifact")) {
                        return resolve((ArtifactRequest) arguments[1]);
                    }
                    if (method.getName().equals("resolveVersionRange")) {
                        return versions((VersionRangeRequest) arguments[1]);
                    }
                    throw new AssertionError(method);
                });
    }

    private ArtifactResult resolve(ArtifactRequest request) throws ArtifactResolutionException {
        Artifact artifact = request.getArtifact();
        Path file = artifacts.get(artifact.getGroupId() + ":" + artifact.getArtifactId() + ":" + artifact.getVersion());
        ArtifactResult result = new ArtifactResult(request);
        if (file == null) {
            throw new ArtifactResolutionException(List.of(result), artifact + " is not there");
        }
        return result.setArtifact(artifact.setFile(file.toFile()));
    }

    private VersionRangeResult versions(VersionRangeRequest request) throws InvalidVersionSpecificationException {
        Artifact artifact = request.getArtifact();
        GenericVersionScheme scheme = new GenericVersionScheme();
        VersionConstraint range = scheme.parseVersionConstraint(artifact.getVersion());
        String prefix = artifact.getGroupId() + ":" + artifact.getArtifactId() + ":";
        List<Version> versions = new ArrayList<>();
        for (String coordinates : artifacts.keySet()) {
            if (coordinates.startsWith(prefix)) {
                Version version = scheme.parseVersion(coordinates.substring(prefix.length()));
                if (range.containsVersion(version)) {
                    versions.add(version);
                }
            }
        }
        versions.sort(null);
        return new VersionRangeResult(request).setVersions(versions);
    }

    <M extends AbstractMojo> M configured(M mojo, String configuration) throws Exception {
        String xml = "<configuration>" + configuration + "<project>${project}</project></configuration>";
        new BasicComponentConfigurator()
                .configureComponent(
                        mojo,
                        new XmlPlexusConfiguration(Xpp3DomBuilder.build(new StringReader(xml))),
                        new Expressions(),
                        new ClassWorld().newRealm("test", getClass().getClassLoader()));
        mojo.setLog(new ListLog());
        return mojo;
    }

    @SuppressWarnings("deprecation") // Maven makes sessions itself; there is no other way for a test
    private MavenSession session() {
        MavenExecutionRequest request = new DefaultMavenExecutionRequest()
                .setUserProperties(userProperties)
                .setInteractiveMode(false)
                .setBaseDirectory(folder.toFile());
        return new MavenSession(null, null, request, new DefaultMavenExecutionResult());
    }

    private final class Expressions implements ExpressionEvaluator {
        @Override
        public Object evaluate(String expression) {
            return switch (expression) {
                case "${project}" -> project;
                case "${session}" -> session();
                default -> expression;
            };
        }

        @Override
        public File alignToBaseDirectory(File file) {
            return file.isAbsolute() ? file : folder.resolve(file.getPath()).toFile();
        }
    }

    private final class ListLog extends SystemStreamLog {
        @Override
        public void debug(CharSequence content) {}

        @Override
        public void info(CharSequence content) {
            add("info: ", content);
        }

        @Override
        public void warn(CharSequence content) {
            add("warn: ", content);
        }

        @Override
        public void error(CharSequence content) {
            add("error: ", content);
        }

        private void add(String level, CharSequence content) {
            (level + content).lines().forEach(log::add);
        }
    }
}
