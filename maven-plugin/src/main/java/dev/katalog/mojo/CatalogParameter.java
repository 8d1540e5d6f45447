package dev.katalog.mojo;

import dev.katalog.build.CatalogSource;
import dev.katalog.build.Selection;
import dev.katalog.diagnostic.ShownPaths;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.generate.RecordNames;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;
import org.jspecify.annotations.Nullable;

/** One catalog of a goal; {@link CatalogsMojo} says what its elements mean. */
public final class CatalogParameter {

    private File file;
    private File curation;
    private String artifact;
    private String name;
    private String packageName;
    private String prefix;
    private RecordNames recordNames;
    private List<String> includes = List.of();
    private List<String> excludes = List.of();

    CatalogSource source(CatalogArtifacts artifacts) throws MojoFailureException {
        if ((file == null) == (artifact == null)) {
            throw new MojoFailureException("a <catalog> needs <file> or <artifact>");
        }
        if (artifact != null) {
            return CatalogSource.jar(artifacts.resolve(artifact), name);
        }
        return curation == null
                ? CatalogSource.file(file.toPath())
                : CatalogSource.file(file.toPath(), curation.toPath());
    }

    ShownPaths shown(CatalogArtifacts artifacts, ShownPaths paths) throws MojoFailureException {
        return artifact == null ? paths : paths.with(artifacts.resolve(artifact), artifact);
    }

    GenerationSettings settings() throws MojoFailureException {
        if (packageName == null || prefix == null) {
            throw new MojoFailureException("a <catalog> needs <packageName> and <prefix>");
        }
        return new GenerationSettings(packageName, prefix, recordNames == null ? RecordNames.USUAL : recordNames);
    }

    /** The settings if packages and names are said; a goal that generates nothing needs none. */
    @Nullable
    GenerationSettings settingsIfAny() throws MojoFailureException {
        return packageName == null && prefix == null ? null : settings();
    }

    Selection selection() {
        return new Selection(includes, excludes);
    }
}
