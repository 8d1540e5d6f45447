package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Validated;
import java.nio.file.Path;

/** Reads {@code X.rewordings.json}. */
public final class RewordingFiles {

    private RewordingFiles() {}

    /** Reads the file; what its entries mean for a document is for the importer to judge. */
    public static Validated<Rewordings> read(Path file) {
        Findings findings = new Findings();
        JsonMembers members = JsonMembers.ofDocument(JsonDocument.read(file, findings), "rewordings", findings);
        if (members == null) {
            return findings.outcome(null);
        }
        if (!members.has("messages")) {
            members.missing("messages");
        }
        Rewordings rewordings = new Rewordings(members.objects(
                "messages",
                "a reworded message",
                entry -> new Rewordings.Entry(
                        entry.place(), entry.located("id"), entry.located("template"), entry.text("reason"))));
        members.finish();
        return findings.outcome(rewordings);
    }
}
