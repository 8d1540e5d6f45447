package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.FieldTypes;
import dev.katalog.notation.KatalogNotation;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads and writes {@code X.catalog.json}. */
public final class CatalogFiles {

    private CatalogFiles() {}

    /** Reads a catalog; every property and id that should not be there is found, each with its line and column. */
    public static Validated<Catalog> readCatalog(Path file) {
        Validated<LocatedCatalog> read = readLocated(file);
        LocatedCatalog located = read.value();
        return new Validated<>(located == null ? null : located.catalog(), read.diagnostics());
    }

    /** Reads a catalog as {@link #readCatalog} does, and keeps where its messages stand. */
    public static Validated<LocatedCatalog> readLocated(Path file) {
        Findings findings = new Findings();
        JsonMembers members = JsonMembers.ofDocument(JsonDocument.read(file, findings), "a catalog", findings);
        if (members == null) {
            return findings.outcome(null);
        }
        Map<String, LocatedCatalog.MessagePlaces> places = new HashMap<>();
        Catalog catalog = catalog(members, places, findings);
        return findings.outcome(new LocatedCatalog(catalog, members.place(), places));
    }

    /**
     * Writes a catalog: the same catalog gives the same bytes, and a reader never sees half a file.
     *
     * @throws UncheckedIOException if the file cannot be written; an older file is then still whole
     */
    public static void writeCatalog(Catalog catalog, Path file) {
        WholeFile.write(file, CatalogJson.write(catalog));
    }

    private static Catalog catalog(
            JsonMembers members, Map<String, LocatedCatalog.MessagePlaces> places, Findings findings) {
        LocatedText notation = members.located("notation");
        if (members.has("notation") && Notation.named(notation.text()) == null) {
            findings.add(
                    Rule.INVALID_VALUE,
                    notation.start(),
                    "found \"" + notation.text() + "\", expected one of " + Notation.names(),
                    "mend \"notation\"");
        }
        Catalog catalog = new Catalog(
                members.text("catalog"),
                members.text("vendor"),
                members.text("product"),
                edition(members.object("edition", "an edition")),
                notation.text(),
                members.requiredConstant("identification", Identification.class),
                messages(members, Notation.named(notation.text()), places, findings));
        members.finish();
        return catalog;
    }

    private static Edition edition(@Nullable JsonMembers members) {
        if (members == null) {
            return Edition.NONE;
        }
        Edition edition =
                new Edition(members.text("document"), members.textOr("release", ""), members.textOr("language", ""));
        members.finish();
        return edition;
    }

    private static List<Message> messages(
            JsonMembers members,
            @Nullable Notation notation,
            Map<String, LocatedCatalog.MessagePlaces> places,
            Findings findings) {
        if (!members.has("messages")) {
            members.missing("messages");
        }
        return members.objects("messages", "a message", message -> {
            LocatedText id = message.located("id");
            LocatedText severity = message.located("severity");
            LocatedText template = message.located("template");
            LocatedCatalog.MessagePlaces first = places.putIfAbsent(
                    id.text(), new LocatedCatalog.MessagePlaces(message.place(), severity.start(), template.start()));
            if (first != null) {
                findings.add(
                        Rule.DUPLICATE_ID,
                        id.start(),
                        "found the id \"" + id.text() + "\" again, it is already in line "
                                + first.message().location().line(),
                        "an id stands for one message");
            }
            if (notation == Notation.KATALOG) {
                reportSyntax(template, findings);
            }
            return new Message(
                    id.text(),
                    severity.text(),
                    message.optionalText("section"),
                    template.text(),
                    message.optionalText("explanation"),
                    message.numbers("lines"),
                    message.optionalText("name"),
                    message.optionalText("summary"),
                    message.optionalText("program"),
                    message.optionalText("retired"));
        });
    }

    /** Only here is it known where in the file the template stands; what its names mean is known when it is joined. */
    private static void reportSyntax(LocatedText template, Findings findings) {
        Location start = new Location("template", 1, 1);
        KatalogNotation.read(template.text(), start, FieldTypes.basic()).diagnostics().stream()
                .filter(diagnostic -> diagnostic.rule() == Rule.NOTATION_SYNTAX)
                .forEach(diagnostic -> findings.add(
                        diagnostic.rule(),
                        template.at(diagnostic.location().column() - 1),
                        diagnostic.message(),
                        diagnostic.hint()));
    }
}
