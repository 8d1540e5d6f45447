package dev.katalog.mojo;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/** Generates typed events as {@code generate} does, for the tests of the project alone. */
@Mojo(name = "generate-test", defaultPhase = LifecyclePhase.GENERATE_TEST_SOURCES, threadSafe = true)
public final class GenerateTestMojo extends AbstractGenerateMojo {

    /** Where the sources go; they are compiled with the tests of the project. */
    @Parameter(defaultValue = "${project.build.directory}/generated-test-sources/katalog", required = true)
    private File outputDirectory;

    /** Generates nothing, as nothing of the tests is compiled. */
    @Parameter(property = "maven.test.skip", defaultValue = "false")
    private boolean skipTests;

    @Inject
    GenerateTestMojo(RepositorySystem repositories, BuildContext buildContext) {
        super(repositories, buildContext);
    }

    @Override
    boolean isSkipped() {
        return skipTests || super.isSkipped();
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addSourceRoot(String path) {
        project().addTestCompileSourceRoot(path);
    }
}
