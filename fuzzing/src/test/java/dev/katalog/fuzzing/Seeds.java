package dev.katalog.fuzzing;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** Inputs to start from that stand elsewhere in the repository: a fuzzer does not guess six hundred wordings. */
final class Seeds {

    private static final Path CATALOGS = Path.of("..", "generated-events", "src", "main", "catalogs");
    private static final Path DOCUMENTS = Path.of("..", "catalog-model", "src", "test", "resources", "importer");

    private Seeds() {}

    static void write(Target target, Path folder) throws IOException {
        switch (target) {
            case FTD_EVENTS -> samples("cisco-ftd", folder);
            case NXR_EVENTS -> samples("century-nxr", folder);
            case NETWORK_EVENTS -> {
                samples("cisco-ftd", folder);
                samples("century-nxr", folder);
            }
            case CISCO_IMPORT -> documents("cisco", folder);
            case CENTURY_NXR_IMPORT -> documents("century-nxr", folder);
            default -> {
                // The corpus is enough.
            }
        }
    }

    private static void samples(String catalog, Path folder) throws IOException {
        Curation curation =
                CurationFiles.read(CATALOGS.resolve(catalog + ".curation")).orThrow();
        List<String> lines = curation.families().stream()
                .flatMap(family -> family.messages().stream())
                .flatMap(message -> message.samples().stream())
                .map(Curation.Sample::line)
                .toList();
        for (int i = 0; i < lines.size(); i++) {
            Files.write(folder.resolve(catalog + "-" + i), lines.get(i).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static void documents(String layout, Path folder) throws IOException {
        try (Stream<Path> files = Files.list(DOCUMENTS.resolve(layout))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".txt")).toList()) {
                Files.copy(file, folder.resolve(file.getFileName()), StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }
}
