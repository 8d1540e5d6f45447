package dev.katalog.mojo;

import dev.katalog.build.CatalogSource;
import dev.katalog.build.Selection;
import dev.katalog.generate.GenerationSettings;
import dev.katalog.generate.RecordNames;
import java.io.File;
import java.util.List;
import org.apache.maven.plugin.MojoFailureException;

/** One catalog of a goal. */
public final class CatalogParameter {

    /** The catalog file, {@code *.catalog.json}. Either this or {@link #artifact}. */
    private File file;

    /** The directory of the curation; by default beside the catalog, {@code *.curation}. */
    private File curation;

    /**
     * The artifact whose jar has the catalog, {@code groupId:artifactId:version}; without the version, it is that of the project's
     * dependency or dependency management. Either this or {@link #file}.
     */
    private String artifact;

    /** The name of the catalog in the artifact's jar, if it has several: {@code acme-router} for {@code acme-router.catalog.json}. */
    private String name;

    /** The package of the generated types, for instance {@code com.example.events.firewall}. */
    private String packageName;

    /** What the names of the catalog's common types begin with, for instance {@code Ftd} for {@code FtdEvents}. */
    private String prefix;

    /**
     * How records are called: {@code NAME} ({@code SessionClosed}), {@code PREFIX_NAME} ({@code FtdSessionClosed}) or
     * {@code PREFIX_ID_NAME} ({@code Ftd302014SessionClosed}). By default {@code PREFIX_ID_NAME} where lines carry message codes,
     * {@code NAME} where they don't.
     */
    private RecordNames recordNames;

    /**
     * The messages to generate events of, by default all: ids, or names of families after {@code family:}; {@code *} stands for any
     * text. Lines of other messages become the unrecognized form, as those of messages that the catalog does not have.
     */
    private List<String> includes = List.of();

    /** Messages to leave out of those, written in the same way. */
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

    GenerationSettings settings() throws MojoFailureException {
        if (packageName == null || prefix == null) {
            throw new MojoFailureException("a <catalog> needs <packageName> and <prefix>");
        }
        return new GenerationSettings(packageName, prefix, recordNames == null ? RecordNames.USUAL : recordNames);
    }

    Selection selection() {
        return new Selection(includes, excludes);
    }
}
