package dev.katalog.examples.readlog;

import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/** The version of the program, from the manifest of its jar. */
final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"read-log " + Objects.requireNonNullElse(version, "(not packaged)")};
    }
}
