package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Edition;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A made-up vendor with as many messages as one likes. What matters for the cost is as in the two catalogs that come with the project:
 * half of the messages with codes have a prefix in front of them, one in twenty begins with free text, one in five of those without
 * codes with a field, and programs have some fifty messages each.
 */
public final class LargeCatalog {

    private static final List<String> SUBJECTS = List.of(
            "Session",
            "Tunnel",
            "Interface",
            "Rule",
            "User",
            "Route",
            "Certificate",
            "Policy",
            "Lease",
            "Neighbor",
            "Fan",
            "Disk",
            "License",
            "Image",
            "Port",
            "Queue",
            "Zone",
            "Key",
            "Timer",
            "Cluster");
    private static final List<String> VERBS = List.of(
            "opened",
            "closed",
            "rejected",
            "expired",
            "renewed",
            "failed",
            "started",
            "stopped",
            "changed",
            "moved",
            "deleted",
            "created",
            "overloaded",
            "lost",
            "found",
            "blocked");
    private static final List<String> FIELDS = List.of(
            "from <source:ip>",
            "to <target:ip>/<port:port>",
            "by <user:token>",
            "on interface <name:token>",
            "after <seconds:int> seconds",
            "with state <state:up|down>",
            "at <host:host>",
            "id <handle:hex>",
            "because <reason>");

    private LargeCatalog() {}

    /** Writes a catalog whose messages have codes, and its curation; gives the catalog file. */
    public static Path byCode(Path folder, int messages) throws IOException {
        List<Message> made = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String template = template(i).replace("up|down", "State");
            made.add(message(
                    String.valueOf(100_000 + i),
                    null,
                    i,
                    i % 20 == 7 ? "<what> of " + template + ", case " + i : template));
        }
        Path file = write(folder, "large-by-code", Identification.CODE, made);
        Files.createDirectories(folder.resolve("large-by-code.curation"));
        Files.writeString(folder.resolve("large-by-code.curation/peers.json"), curation(made));
        return file;
    }

    /** Writes a catalog whose messages are known by program and wording; gives the catalog file. */
    public static Path byWording(Path folder, int messages) throws IOException {
        List<Message> made = new ArrayList<>();
        for (int i = 0; i < messages; i++) {
            String begin = i % 50 == 7 ? "<what> of " : i % 5 == 0 ? "<count:int>: " : "";
            made.add(message("m" + i, "program" + i / 50, i, begin + template(i)));
        }
        return write(folder, "large-by-wording", Identification.WORDING, made);
    }

    /** Writes a document as a vendor might; gives it. */
    public static Path document(Path folder, int messages) throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < messages; i++) {
            String template = template(i).replaceAll("<([a-z]+)(:[^>]*)?>", "$1_value");
            text.append(
                    "%1$d\n\nError Message %%FTD-6-%1$d: %2$s\n\nExplanation It happened.\n\nRecommended Action None required.\n\n"
                            .formatted(100_000 + i, template));
        }
        return Files.writeString(folder.resolve("large.txt"), text);
    }

    private static Message message(String id, @Nullable String program, int number, String template) {
        return new Message(id, "6", null, template, null, List.of(), "M" + number, "Message " + number + ".", program);
    }

    private static String template(int number) {
        SplittableRandom random = new SplittableRandom(number);
        List<String> fields = new ArrayList<>(FIELDS);
        String chosen = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i -> fields.remove(random.nextInt(fields.size())))
                .collect(Collectors.joining(" "));
        return SUBJECTS.get(random.nextInt(SUBJECTS.size())) + " " + VERBS.get(random.nextInt(VERBS.size()))
                + " in slot " + number + " " + chosen;
    }

    private static Path write(Path folder, String name, Identification identification, List<Message> messages) {
        Path file = folder.resolve(name + ".catalog.json");
        CatalogFiles.writeCatalog(
                new Catalog(name, "Acme", "Large", Edition.NONE, "katalog", identification, messages), file);
        return file;
    }

    /** Every second message, with a prefix. */
    private static String curation(List<Message> messages) {
        String curated = IntStream.range(0, messages.size() / 2)
                .mapToObj(i -> messages.get(2 * i))
                .map(message ->
                        "{\"id\": \"%s\", \"name\": \"%s\", \"summary\": \"%s\", \"documented\": \"%s\", \"fields\": [%s]}"
                                .formatted(
                                        message.id(),
                                        message.name(),
                                        message.summary(),
                                        message.template(),
                                        fields(message.template())))
                .collect(Collectors.joining(",\n    "));
        return """
                {
                  "catalog": "large-by-code", "family": "peers", "title": "Peers", "summary": "All about peers.",
                  "types": {"State": {"summary": "Of a link.", "constants": {"UP": ["up"], "DOWN": ["down"]}}},
                  "prefix": {
                    "component": "peer", "type": "Peer", "summary": "Who.", "documented": [],
                    "fields": [{"name": "group", "type": "text"}, {"name": "peerIp", "type": "host"}],
                    "forms": ["Group = <group>, IP = <peerIp>, ", "Group = <group>, ", "IP = <peerIp>, "],
                    "reason": "Devices send it.", "evidence": "seen"
                  },
                  "messages": [
                    %s
                  ]
                }
                """.formatted(curated);
    }

    private static String fields(String template) {
        return java.util.regex.Pattern.compile("<([a-z]+)(?::([^>]*))?>")
                .matcher(template)
                .results()
                .map(field -> "{\"name\": \"%s\", \"type\": \"%s\", \"meaning\": \"a value\"}"
                        .formatted(field.group(1), field.group(2) == null ? "text" : field.group(2)))
                .collect(Collectors.joining(", "));
    }
}
