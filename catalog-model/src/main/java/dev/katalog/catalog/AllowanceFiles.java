package dev.katalog.catalog;

import dev.katalog.catalog.Allowances.Allowance;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import dev.katalog.diagnostic.Validated;
import java.nio.file.Path;

/** Reads allow lists. */
public final class AllowanceFiles {

    private AllowanceFiles() {}

    /** Reads an allow list; each entry must have a reason. Which rules there are is for the reader to know. */
    public static Validated<Allowances> read(Path file) {
        Findings findings = new Findings();
        JsonMembers members = JsonMembers.ofDocument(JsonDocument.read(file, findings), "an allow list", findings);
        return findings.outcome(members == null ? null : allowances(members, findings));
    }

    private static Allowances allowances(JsonMembers members, Findings findings) {
        if (!members.has("allow")) {
            members.missing("allow");
        }
        Allowances allowances = new Allowances(
                members.objects("allow", "an allowed change", allowance -> allowance(allowance, findings)));
        members.finish();
        return allowances;
    }

    private static Allowance allowance(JsonMembers members, Findings findings) {
        LocatedText reason = members.located("reason");
        if (members.has("reason") && reason.text().isBlank()) {
            findings.add(
                    Rule.INVALID_VALUE, reason.start(), "found no reason, expected one", "say why the change may be");
        }
        return new Allowance(members.located("rule"), members.located("subject"), reason.text());
    }
}
