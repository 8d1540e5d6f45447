package dev.katalog.build;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalogs;
import dev.katalog.catalog.Identification;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.edition.EditionChanges;
import dev.katalog.edition.LikelyRewordings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a person must look at after an import: what no longer fits, what is new, what may be the same under another text. */
final class ImportFindings {

    /** What the new text means for a curation; everything else the next build says as it did before. */
    private static final Set<Rule> OF_CURATION = EnumSet.of(Rule.STALE_CURATION, Rule.UNKNOWN_MESSAGE);

    private final Path document;
    private final BesideCatalog files;
    private final Findings findings;

    ImportFindings(Path document, BesideCatalog files, Findings findings) {
        this.document = document;
        this.files = files;
        this.findings = findings;
    }

    void add(Catalog catalog, Curation curation, @Nullable EditionChanges changes, Curation proposals) {
        if (changes != null) {
            addEdition(catalog, changes);
        }
        findings.addAll(EventCatalogs.join(catalog, curation).diagnostics().stream()
                .filter(diagnostic -> OF_CURATION.contains(diagnostic.rule()))
                .toList());
        Map<String, Message> uncurated = uncurated(catalog, proposals);
        // All messages of a first import are new, and the summary says how many there are.
        if (changes != null || !curation.families().isEmpty()) {
            addUncurated(uncurated, proposals);
        }
        addLikelyRewordings(catalog, curation, changes, uncurated);
    }

    private void addEdition(Catalog catalog, EditionChanges changes) {
        Place place = Place.startOf(document.toString(), "");
        if (!changes.sameDocument() && catalog.edition().equals(changes.before())) {
            findings.add(
                    Rule.IMPORT_EDITION,
                    place,
                    "the messages change and the catalog's edition stays \""
                            + catalog.edition().document() + "\", release \""
                            + catalog.edition().release() + "\"",
                    "say the release with -Dkatalog.release, so that an application can tell the editions apart");
        }
        int missing = changes.gone().size() + changes.retired().size();
        long documented = catalog.messages().stream()
                .filter(message -> message.retired() == null)
                .count();
        long stayed = documented - changes.added().size();
        if (missing > stayed) {
            findings.add(
                    Rule.MOSTLY_GONE,
                    place,
                    "the document has " + stayed + " of the " + (stayed + missing) + " messages that the catalog had",
                    "check that this is the new edition of the same document");
        }
    }

    private static Map<String, Message> uncurated(Catalog catalog, Curation proposals) {
        Map<String, Message> messages =
                catalog.messages().stream().collect(Collectors.toMap(Message::id, Function.identity()));
        Map<String, Message> uncurated = new LinkedHashMap<>();
        for (Curation.Family family : proposals.families()) {
            for (Curation.Message entry : family.messages()) {
                Message message = messages.get(entry.id().text());
                if (message != null) {
                    uncurated.put(message.id(), message);
                }
            }
        }
        return uncurated;
    }

    private void addUncurated(Map<String, Message> uncurated, Curation proposals) {
        for (Curation.Family family : proposals.families()) {
            Path file = ImportOutcome.file(family, files);
            for (Curation.Message entry : family.messages()) {
                Message message = uncurated.get(entry.id().text());
                if (message != null) {
                    findings.add(
                            Rule.UNCURATED_MESSAGE,
                            placeOf(message),
                            "the message " + message.id() + " has no curation",
                            "complete its proposal in " + file + " and move it to the curation");
                }
            }
        }
    }

    private void addLikelyRewordings(
            Catalog catalog, Curation curation, @Nullable EditionChanges changes, Map<String, Message> uncurated) {
        List<Message> now = new ArrayList<>();
        if (changes != null) {
            now.addAll(changes.gone());
            now.addAll(changes.retired());
            // Two messages of one edition are not the same.
            addPairs(catalog, LikelyRewordings.among(now, changes.added()));
        }
        addPairs(catalog, LikelyRewordings.among(goneBefore(catalog, curation, now), uncurated.values()));
    }

    /** What an earlier import of this edition found gone: the curation still has it, or the catalog has it as retired. */
    private static List<Message> goneBefore(Catalog catalog, Curation curation, List<Message> now) {
        Map<String, Message> there = new HashMap<>();
        catalog.messages().forEach(message -> there.put(message.id(), message));
        Set<String> known = now.stream().map(Message::id).collect(Collectors.toSet());
        String edition = EditionChanges.label(catalog.edition());
        List<Message> gone = new ArrayList<>();
        for (Message message : catalog.messages()) {
            if (edition.equals(message.retired()) && !known.contains(message.id())) {
                gone.add(message);
            }
        }
        for (Curation.Family family : curation.families()) {
            for (Curation.Message entry : family.messages()) {
                String id = entry.id().text();
                if (!there.containsKey(id) && !known.contains(id)) {
                    gone.add(new Message(id, "", null, entry.documented().text(), null, List.of()));
                }
            }
        }
        return gone;
    }

    private void addPairs(Catalog catalog, List<LikelyRewordings.Pair> pairs) {
        for (LikelyRewordings.Pair pair : pairs) {
            String gone = pair.gone().id();
            findings.add(
                    Rule.LIKELY_REWORDING,
                    placeOf(pair.added()),
                    "the message \"" + pair.added().id() + "\" looks like \"" + gone
                            + "\", which the document has no more and which was \""
                            + pair.gone().template() + "\"",
                    catalog.identification() == Identification.CODE
                            ? "if the vendor has renumbered it, begin with the curation of " + gone
                            : "if it is the same, add {\"id\": " + quoted(gone) + ", \"template\": "
                                    + quoted(pair.added().template()) + ", \"reason\": \"...\"} to the messages of "
                                    + files.rewordings() + " and import again");
        }
    }

    private Place placeOf(Message message) {
        int line = message.lines().isEmpty() ? 1 : message.lines().get(0);
        return new Place(new Location(document.toString(), line, 1), message.template());
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
