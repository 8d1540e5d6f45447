package dev.katalog.diff;

import dev.katalog.catalog.Allowances;
import dev.katalog.catalog.Allowances.Allowance;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Rule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Lets changes pass that may be or that people have allowed, for one catalog after the other; not for several threads. */
public final class Gate {

    private final Tolerance tolerance;
    private final Allowances allowances;
    private final Set<Allowance> unused;

    public Gate(Tolerance tolerance, Allowances allowances) {
        this.tolerance = tolerance;
        this.allowances = allowances;
        this.unused = new LinkedHashSet<>(allowances.entries());
    }

    /** The changes that may not be. */
    public List<Change> refused(CatalogDifference difference) {
        List<Change> refused = new ArrayList<>();
        for (Change change : difference.changes()) {
            if (tolerance.refuses(change) && !isAllowed(change)) {
                refused.add(change);
            }
        }
        return refused;
    }

    private boolean isAllowed(Change change) {
        List<Allowance> allowing = allowances.entries().stream()
                .filter(entry -> entry.rule().text().equals(change.rule().id()))
                .filter(entry -> List.of(Allowances.EVERYTHING, change.subject().key())
                        .contains(entry.subject().text()))
                .toList();
        allowing.forEach(unused::remove);
        return !allowing.isEmpty();
    }

    /** Entries of the allow list that name no rule, and those that have allowed nothing so far. */
    public List<Diagnostic> findings() {
        Findings findings = new Findings();
        for (Allowance entry : unused) {
            if (ChangeRule.of(entry.rule().text()) == null) {
                findings.add(
                        Rule.INVALID_VALUE,
                        entry.rule().start(),
                        "found the rule \"" + entry.rule().text() + "\", expected one of " + ruleIds(),
                        "mend \"rule\"");
            } else {
                findings.add(
                        Rule.UNUSED_ALLOWANCE,
                        entry.subject().start(),
                        "there is no change " + entry.rule().text() + " of \""
                                + entry.subject().text() + "\" that would be refused",
                        "remove the entry");
            }
        }
        return findings.outcome(null).diagnostics();
    }

    private static List<String> ruleIds() {
        return Arrays.stream(ChangeRule.values()).map(ChangeRule::id).toList();
    }
}
