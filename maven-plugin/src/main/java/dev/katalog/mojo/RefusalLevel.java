package dev.katalog.mojo;

import dev.katalog.diff.Level;
import dev.katalog.diff.Tolerance;
import dev.katalog.diff.VersionStep;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** Which changes against the baseline fail the build. */
public enum RefusalLevel {
    /** None: they are counted in the log. */
    NOTHING(Level.NOTHING),
    /** Those that may keep compiled code from linking. */
    BINARY(Level.BINARY),
    /** Those that may keep code from compiling, too. */
    SOURCE(Level.SOURCE),
    /** Those that make a line give something else, too. */
    BEHAVIOUR(Level.BEHAVIOUR),
    /** All. */
    ANYTHING(Level.ANYTHING),
    /** Those that ask for a larger step than the one from the baseline's version to the project's. */
    VERSION(null);

    private final @Nullable Level level;

    RefusalLevel(@Nullable Level level) {
        this.level = level;
    }

    /** @param baseline the version of the baseline, or null if it has none */
    Tolerance tolerance(@Nullable String baseline, String project) throws MojoFailureException {
        if (level != null) {
            return level;
        }
        if (baseline == null) {
            throw new MojoFailureException(
                    "<failOn> is VERSION, so <baseline> must be an artifact, or <baselineVersion> say what it is");
        }
        try {
            return Tolerance.upTo(VersionStep.between(baseline, project));
        } catch (IllegalArgumentException e) {
            throw new MojoFailureException("<failOn> is VERSION, but " + e.getMessage(), e);
        }
    }
}
