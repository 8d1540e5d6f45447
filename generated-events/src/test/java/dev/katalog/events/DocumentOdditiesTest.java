package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.Curation;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Severity;
import dev.katalog.notation.CenturyNxrNotation;
import dev.katalog.notation.CiscoNotation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every oddity that the documents' templates show when they are read without a curation has an answer: a curation entry, or the
 * notation's own way of reading it. The list is kept in {@code src/test/resources/oddities}, so that a new one is seen in review;
 * {@code -Dkatalog.rewriteOddities=true} writes it anew.
 */
class DocumentOdditiesTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "oddities");

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void everyOddityHasAnAnswer(Catalogs catalog) throws IOException {
        Map<String, Curation.Message> curated = new HashMap<>();
        Map<String, List<String>> prefixes = new HashMap<>();
        for (Curation.Family family : catalog.curation().families()) {
            for (Curation.Message message : family.messages()) {
                curated.put(message.id().text(), message);
                prefixes.put(
                        message.id().text(),
                        family.prefix() == null ? List.of() : family.prefix().documented());
            }
        }
        List<String> answers = new ArrayList<>();
        for (Message message : catalog.catalog().messages()) {
            for (Diagnostic diagnostic : readAlone(catalog, message)) {
                String answer =
                        answer(message.template(), diagnostic, curated.get(message.id()), prefixes.get(message.id()));
                // A parameter that the curation names is no oddity; one that it does not name is shown.
                if (diagnostic.rule() != Rule.UNCURATED_PARAMETER || answer.equals("OPEN")) {
                    answers.add(message.id() + ":" + diagnostic.location().column() + " "
                            + diagnostic.rule().id() + ": " + answer);
                }
            }
        }
        assertEquals(
                List.of(),
                answers.stream().filter(line -> line.endsWith("OPEN")).toList());
        Path list = FOLDER.resolve(catalog.catalog().catalog() + ".txt");
        String text = String.join("\n", answers) + "\n";
        if (Boolean.getBoolean("katalog.rewriteOddities")) {
            Files.createDirectories(FOLDER);
            Files.writeString(list, text);
        }
        assertEquals(Files.readString(list), text);
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void curatedCatalogRaisesNothing(Catalogs catalog) {
        assertEquals(
                List.of(),
                dev.katalog.catalog.EventCatalogs.join(catalog.catalog(), catalog.curation()).diagnostics().stream()
                        .filter(diagnostic -> diagnostic.severity() != Severity.NOTE)
                        .map(Diagnostic::toString)
                        .toList());
    }

    private static List<Diagnostic> readAlone(Catalogs catalog, Message message) {
        Location origin = new Location(message.id(), 1, 1);
        return switch (catalog) {
            case CISCO_FTD ->
                CiscoNotation.read(message.template(), origin, List.of()).diagnostics();
            case CENTURY_NXR ->
                CenturyNxrNotation.read(message.template(), origin, List.of()).diagnostics();
        };
    }

    private static String answer(
            String template, Diagnostic diagnostic, Curation.Message curated, List<String> prefixes) {
        int offset = diagnostic.location().column() - 1;
        for (String prefix : prefixes) {
            int start = template.indexOf(prefix);
            if (start >= 0 && offset >= start && offset < start + prefix.length()) {
                return "prefix";
            }
        }
        for (Curation.Erratum erratum : curated.errata()) {
            int start = template.indexOf(erratum.documented().text());
            if (start >= 0
                    && offset >= start
                    && offset < start + erratum.documented().text().length()) {
                return "erratum '" + erratum.documented().text() + "'";
            }
        }
        if (curated.documentedForm() == Curation.DocumentedForm.SUPERSEDED) {
            return "superseded";
        }
        int from = 0;
        for (Curation.Field field : curated.fields()) {
            int start = field.parameter() == null
                    ? -1
                    : template.indexOf(field.parameter().text(), from);
            // Parameters stand in the order of the fields; the same text may stand for several.
            if (start >= 0) {
                from = start + field.parameter().text().length();
                if (offset >= start && offset < from) {
                    return "field " + field.name().text();
                }
            }
        }
        // Where an erratum removed a parameter of the same text, the next one counts.
        for (Curation.Field field : curated.fields()) {
            if (field.parameter() != null && covers(template, field.parameter().text(), offset)) {
                return "field " + field.name().text();
            }
        }
        for (String literal : curated.literals()) {
            if (covers(template, literal, offset)) {
                return "literal '" + literal + "'";
            }
        }
        return diagnostic.severity() == Severity.NOTE ? "read as the notation says" : "OPEN";
    }

    private static boolean covers(String template, String text, int offset) {
        for (int start = template.indexOf(text); start >= 0; start = template.indexOf(text, start + 1)) {
            if (offset >= start && offset < start + text.length()) {
                return true;
            }
        }
        return false;
    }
}
