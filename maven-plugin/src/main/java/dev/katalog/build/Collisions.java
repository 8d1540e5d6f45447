package dev.katalog.build;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds catalogs that would write the same file, so that one of them would be lost. */
final class Collisions {

    private Collisions() {}

    /** Reports every two that collide once, with the first file that both would write. */
    static void report(
            List<GenerationPlan.Built> catalogs, EventBuild.Request request, SourceFolder folder, Findings findings)
            throws IOException {
        Map<String, String> owners = new HashMap<>();
        Set<List<String>> reported = new HashSet<>();
        for (GenerationPlan.Built catalog : catalogs) {
            String name = "the catalog " + catalog.catalog().source();
            for (String file : catalog.made().files().keySet()) {
                String other = owner(file, name, owners, request, folder);
                if (other != null && reported.add(List.of(other, name))) {
                    findings.add(
                            Rule.CATALOG_COLLISION,
                            Place.startOf(file, ""),
                            "found that " + other + " and " + name + " would both write this file",
                            "give one of them another <packageName>, or another <prefix> and <recordNames>");
                }
            }
        }
    }

    /** Two files that differ in case alone are one file on many systems. */
    private static @Nullable String owner(
            String file, String name, Map<String, String> owners, EventBuild.Request request, SourceFolder folder)
            throws IOException {
        String first = owners.putIfAbsent(file.toLowerCase(Locale.ROOT), name);
        if (first != null) {
            return first;
        }
        String execution = request.claims().otherOwner(folder.inside(file), request.execution());
        return execution == null ? null : "the execution " + execution;
    }
}
