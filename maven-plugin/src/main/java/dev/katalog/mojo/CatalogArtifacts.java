package dev.katalog.mojo;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.maven.model.Dependency;
import org.apache.maven.model.DependencyManagement;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.project.MavenProject;
import org.eclipse.aether.RepositorySystem;
import org.eclipse.aether.RepositorySystemSession;
import org.eclipse.aether.artifact.Artifact;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.resolution.ArtifactRequest;
import org.eclipse.aether.resolution.ArtifactResolutionException;
import org.eclipse.aether.resolution.VersionRangeRequest;
import org.eclipse.aether.resolution.VersionRangeResolutionException;
import org.eclipse.aether.version.Version;
import org.jspecify.annotations.Nullable;

/** Finds the jars of published catalogs, in the reactor or in the project's repositories. */
final class CatalogArtifacts {

    private static final String NEWEST_RELEASE = "RELEASE";

    private final RepositorySystem repositories;
    private final RepositorySystemSession session;
    private final MavenProject project;

    CatalogArtifacts(RepositorySystem repositories, RepositorySystemSession session, MavenProject project) {
        this.repositories = repositories;
        this.session = session;
        this.project = project;
    }

    /**
     * The file of an artifact.
     *
     * @param coordinates {@code groupId:artifactId:version}, or without the version, which then is that of the project's dependency
     *     or dependency management
     */
    Path resolve(String coordinates) throws MojoFailureException {
        ArtifactRequest request =
                new ArtifactRequest(artifact(coordinates), project.getRemoteProjectRepositories(), null);
        try {
            return repositories
                    .resolveArtifact(session, request)
                    .getArtifact()
                    .getFile()
                    .toPath();
        } catch (ArtifactResolutionException e) {
            throw new MojoFailureException("Cannot find the catalog " + coordinates + ": " + e.getMessage(), e);
        }
    }

    /**
     * The file of an artifact and its version.
     *
     * @param coordinates {@code groupId:artifactId[:extension[:classifier]]:version}; {@code RELEASE} as the version is the newest
     *     release, of the project's own artifacts the newest one before the project's version
     * @return null if there is no release yet
     */
    @Nullable
    CatalogLocation locate(String coordinates) throws MojoFailureException {
        Artifact artifact = artifact(coordinates);
        if (artifact.getVersion().equals(NEWEST_RELEASE)) {
            String newest = newestRelease(artifact);
            return newest == null
                    ? null
                    : locate(coordinates.substring(0, coordinates.length() - NEWEST_RELEASE.length()) + newest);
        }
        return new CatalogLocation(resolve(coordinates), artifact.getVersion());
    }

    private @Nullable String newestRelease(Artifact artifact) throws MojoFailureException {
        boolean isOwn = artifact.getGroupId().equals(project.getGroupId())
                && artifact.getArtifactId().equals(project.getArtifactId());
        String range = isOwn ? "(," + project.getVersion() + ")" : "[0,)";
        VersionRangeRequest request =
                new VersionRangeRequest(artifact.setVersion(range), project.getRemoteProjectRepositories(), null);
        try {
            List<Version> versions =
                    repositories.resolveVersionRange(session, request).getVersions();
            return versions.stream()
                    .map(Version::toString)
                    .filter(version -> !version.endsWith("-SNAPSHOT"))
                    .reduce((older, newer) -> newer)
                    .orElse(null);
        } catch (VersionRangeResolutionException e) {
            throw new MojoFailureException("Cannot find the releases of " + artifact + ": " + e.getMessage(), e);
        }
    }

    private Artifact artifact(String coordinates) throws MojoFailureException {
        String[] parts = coordinates.split(":");
        if (parts.length == 2) {
            return new DefaultArtifact(parts[0], parts[1], "jar", version(parts[0], parts[1]));
        }
        try {
            return new DefaultArtifact(coordinates);
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException(
                    "<artifact> is \"" + coordinates + "\", expected groupId:artifactId or groupId:artifactId:version",
                    e);
        }
    }

    /** As the project declares it: what it depends on itself, without resolving all that these depend on. */
    private String version(String groupId, String artifactId) throws MojoFailureException {
        DependencyManagement management = project.getDependencyManagement();
        List<Dependency> managed = management == null ? List.of() : management.getDependencies();
        return Stream.concat(project.getDependencies().stream(), managed.stream())
                .filter(dependency -> dependency.getGroupId().equals(groupId)
                        && dependency.getArtifactId().equals(artifactId)
                        && dependency.getVersion() != null)
                .map(Dependency::getVersion)
                .findFirst()
                .orElseThrow(() -> new MojoFailureException("<artifact> " + groupId + ":" + artifactId
                        + " has no version, and the project neither depends on it nor manages its version"));
    }
}
