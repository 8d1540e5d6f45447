package dev.katalog.mojo;

import java.nio.file.Path;
import org.apache.maven.execution.MavenSession;
import org.apache.maven.project.MavenProject;

/** What the paths are relative to that users write, and those that they read. */
final class BaseFolder {

    private BaseFolder() {}

    /** The folder of the project; without a project, where Maven was started. */
    static Path of(MavenProject project, MavenSession session) {
        return project.getBasedir() == null
                ? Path.of(session.getExecutionRootDirectory())
                : project.getBasedir().toPath();
    }
}
