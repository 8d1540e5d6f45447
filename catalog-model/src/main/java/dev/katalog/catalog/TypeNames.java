package dev.katalog.catalog;

import dev.katalog.diagnostic.Findings;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Rule;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Identifiers;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The enumerations of a catalog by name; two files may declare the same one. */
final class TypeNames {

    private final Findings findings;
    private final Map<String, Curation.Type> types = new LinkedHashMap<>();

    TypeNames(Findings findings) {
        this.findings = findings;
    }

    List<ChoiceType> choices() {
        return types.values().stream().map(Curation.Type::choice).toList();
    }

    void declare(Curation.Type type) {
        String name = type.choice().name();
        Curation.Type first = types.putIfAbsent(name, type);
        if (first == null) {
            check(type.choice(), type.place());
        } else if (!sameContent(first.choice(), type.choice())) {
            findings.add(
                    Rule.CONFLICTING_TYPE,
                    type.place(),
                    "found another " + name + " than the one at "
                            + first.place().location(),
                    "give them the same summary and constants, or different names");
        }
    }

    /** Maps do not care for order, but the first spelling is the one written and constants have ordinals. */
    private static boolean sameContent(ChoiceType one, ChoiceType other) {
        return one.equals(other)
                && new ArrayList<>(one.constants().keySet())
                        .equals(new ArrayList<>(other.constants().keySet()));
    }

    private void check(ChoiceType choice, Place place) {
        report(Rule.JAVA_NAME, place, "the type name " + choice.name(), Identifiers.objectionToType(choice.name()));
        if (BasicType.named(choice.name()) != null) {
            report(Rule.JAVA_NAME, place, "the type name " + choice.name(), "is that of a built-in type");
        }
        new WrittenTexts(findings)
                .check(
                        choice.summary(),
                        Rule.MISSING_SUMMARY,
                        place,
                        "the type " + choice.name(),
                        "summary",
                        "say in one sentence what the choice is");
        Set<String> spellings = new HashSet<>();
        choice.constants().forEach((constant, texts) -> {
            report(Rule.JAVA_NAME, place, "the constant " + constant, Identifiers.objectionToConstant(constant));
            for (String text : texts) {
                String objection = spellings.add(text) ? null : "is in " + choice.name() + " twice";
                report(Rule.CHOICE_WORDS, place, "the spelling \"" + text + "\"", objection);
            }
        });
    }

    private void report(Rule rule, Place place, String subject, @Nullable String objection) {
        if (objection != null) {
            findings.add(rule, place, subject + " " + objection, "change it");
        }
    }
}
