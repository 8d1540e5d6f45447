package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CurationFilesTest {

    private static final Path CATALOGS = Path.of("..", "generated-events", "src", "main", "catalogs");

    @TempDir
    Path folder;

    static Stream<Path> curations() throws IOException {
        try (Stream<Path> folders = Files.list(CATALOGS)) {
            List<Path> curations = folders.filter(Files::isDirectory).sorted().toList();
            return Stream.concat(
                    curations.stream(),
                    Stream.of(TestCatalogs.curation("acme-firewall"), TestCatalogs.curation("century-small")));
        }
    }

    /** Another JSON library is the judge. */
    @ParameterizedTest
    @MethodSource("curations")
    void aWrittenCurationSaysWhatTheOneReadDoes(Path curation) throws IOException {
        Curation read = CurationFiles.read(curation).orThrow();
        assertFalse(read.families().isEmpty());
        for (Curation.Family family : read.families()) {
            Path original = Path.of(family.place().location().source());
            Path written = folder.resolve("new").resolve(original.getFileName());
            CurationFiles.write(family, written);
            assertEquals(essence(original), essence(written), original.toString());
        }
        assertEquals(
                read.families().size(),
                CurationFiles.read(folder.resolve("new")).orThrow().families().size());
    }

    /** The tree without what may be left out. */
    private static JsonNode essence(Path file) {
        ObjectNode tree = (ObjectNode) JsonMapper.shared().readTree(file);
        tree.remove("$schema");
        for (String optional : List.of("types", "overlaps", "prefix")) {
            removeEmpty(tree, optional);
        }
        tree.get("messages").forEach(node -> {
            ObjectNode message = (ObjectNode) node;
            message.remove("family");
            for (String optional : List.of("literals", "errata", "fields", "variants", "samples")) {
                removeEmpty(message, optional);
            }
        });
        return tree;
    }

    private static void removeEmpty(ObjectNode object, String name) {
        JsonNode value = object.get(name);
        if (value != null && value.isEmpty()) {
            object.remove(name);
        }
    }

    @Test
    void whatBelongsTogetherStandsOnOneLine() throws IOException {
        Path original = TestCatalogs.curation("acme-firewall").resolve("tunnel.json");
        Curation.Family tunnel = CurationFiles.read(TestCatalogs.curation("acme-firewall"))
                .orThrow()
                .families()
                .get(1);
        Path file = folder.resolve("tunnel.json");
        CurationFiles.write(tunnel, file);
        String field =
                "        {\"parameter\": \"IP_address\", \"name\": \"peerAddress\", \"type\": \"ip\", \"meaning\": \"address of the peer\"}";
        assertEquals(true, Files.readString(original).contains(field.strip()), "the test's own line");
        assertEquals(true, Files.readString(file).contains("\n" + field + "\n"), Files.readString(file));
    }
}
