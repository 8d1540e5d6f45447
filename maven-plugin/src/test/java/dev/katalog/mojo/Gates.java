package dev.katalog.mojo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;

/** A small catalog in several versions. */
final class Gates {

    static final String OLDER = catalog("6", "gate <gate:int> opened by <user>", "");
    /** Of another severity, and with a message more. */
    static final String NEWER = catalog(
            "5",
            "gate <gate:int> opened by <user>",
            ",\n    {\"id\": \"100002\", \"name\": \"GateShut\", \"severity\": \"5\", \"template\": \"gate <gate:int> shut\","
                    + " \"summary\": \"A gate was shut.\"}");

    private Gates() {}

    static String catalog(String severity, String template, String more) {
        return """
                {
                  "catalog": "gates", "vendor": "Acme", "product": "Gate",
                  "notation": "katalog", "identification": "code",
                  "messages": [
                    {"id": "100001", "name": "GateOpened", "severity": "%s", "template": "%s", "summary": "A gate was opened."}%s
                  ]
                }
                """.formatted(severity, template, more);
    }

    /** A jar that carries the catalog. */
    static Path jar(Path file, String catalog) throws IOException {
        try (JarOutputStream jar = new JarOutputStream(Files.newOutputStream(file))) {
            jar.putNextEntry(new JarEntry("META-INF/katalog/gates.catalog.json"));
            jar.write(catalog.getBytes(StandardCharsets.UTF_8));
            jar.closeEntry();
        }
        return file;
    }
}
