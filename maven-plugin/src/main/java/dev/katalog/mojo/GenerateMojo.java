package dev.katalog.mojo;

import java.io.File;
import javax.inject.Inject;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;
import org.apache.maven.plugins.annotations.Parameter;
import org.codehaus.plexus.build.BuildContext;
import org.eclipse.aether.RepositorySystem;

/**
 * Generates typed events from catalogs: for every message an immutable record and a matcher, and an entry point that reads
 * lines.
 *
 * <p>What an earlier build generated from the same catalogs, parameters and plugin is left as it is. A change rewrites the files
 * that it touches and no others; files of messages that are gone are deleted; files of others in the output directory are never
 * touched. Nothing is written if there are errors.
 */
@Mojo(name = "generate", defaultPhase = LifecyclePhase.GENERATE_SOURCES, threadSafe = true)
public final class GenerateMojo extends AbstractGenerateMojo {

    /** Where the sources go; they are compiled with those of the project. */
    @Parameter(defaultValue = "${project.build.directory}/generated-sources/katalog", required = true)
    private File outputDirectory;

    @Inject
    GenerateMojo(RepositorySystem repositories, BuildContext buildContext) {
        super(repositories, buildContext);
    }

    @Override
    File outputDirectory() {
        return outputDirectory;
    }

    @Override
    void addSourceRoot(String path) {
        project().addCompileSourceRoot(path);
    }
}
