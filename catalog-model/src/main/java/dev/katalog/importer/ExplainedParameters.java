package dev.katalog.importer;

import dev.katalog.notation.ParameterClues.Explained;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what an explanation says about single parameters. */
final class ExplainedParameters {

    /** {@code • group：グループの名前}, {@code • peer_IP—The address of the peer}. */
    private static final Pattern BULLET =
            Pattern.compile("(?m)^[•・●◦‣]\\s*>?(?<name>[^：:—–\\n]{1,60}?)\\s*(?:[：:—–]|\\s-\\s)\\s*(?<meaning>\\S.*)$");

    /** {@code LEN は データ長を表す}: names in capitals, as the templates have them. */
    private static final Pattern SENTENCE = Pattern.compile(
            "(?<![A-Za-z])(?<name>[A-Z][A-Z0-9.:/ ]{0,40}?(?:\\([A-Z]\\))?)\\s*は\\s*(?<meaning>[^、。\\n]+)");

    /** A row of a table of types: {@code <IFNAME> インタフェース名}. */
    private static final Pattern ROW = Pattern.compile("<(?<name>[^<>]+)>\\s*(?<meaning>\\S.*)");

    private ExplainedParameters() {}

    static List<Explained> of(String explanation) {
        List<Explained> explained = new ArrayList<>();
        for (Pattern form : List.of(BULLET, SENTENCE)) {
            Matcher matcher = form.matcher(explanation);
            while (matcher.find()) {
                explained.add(explained(matcher));
            }
        }
        return explained;
    }

    /** The row of a table of types, or null if the line is none. */
    static @Nullable Explained row(String line) {
        Matcher row = ROW.matcher(line);
        return row.matches() ? explained(row) : null;
    }

    private static Explained explained(Matcher matcher) {
        return new Explained(
                matcher.group("name").strip(), matcher.group("meaning").strip());
    }
}
