package dev.katalog.build;

import com.palantir.javapoet.JavaFile;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.generate.EventGenerator;
import dev.katalog.runtime.Event;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.antlr.v4.runtime.Parser;
import tools.jackson.core.JsonParser;

/**
 * The code that reads catalogs and generates: by its content, not by its version, which stays the same while a snapshot changes.
 */
final class GeneratorCode {

    /** One class of each jar that has a say in what is generated. */
    private static final List<Class<?>> WITNESSES = List.of(
            EventGenerator.class, EventCatalog.class, Event.class, JavaFile.class, Parser.class, JsonParser.class);

    private GeneratorCode() {}

    static String digest() {
        return Computed.DIGEST;
    }

    private static final class Computed {

        static final String DIGEST = compute();

        private static String compute() {
            InputDigest digest = new InputDigest();
            try {
                for (Class<?> witness : WITNESSES) {
                    Path code = Path.of(witness.getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI());
                    if (Files.isDirectory(code)) {
                        digest.addFolder(code);
                    } else {
                        digest.addFile(code);
                    }
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            } catch (URISyntaxException e) {
                throw new IllegalStateException("a jar without a place", e);
            }
            return digest.value();
        }
    }
}
