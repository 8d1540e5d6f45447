package dev.katalog.edition;

import dev.katalog.catalog.Message;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds new messages that look like messages that are gone. Whether two are the same is for people to say; this only says where to
 * look: of one program, most of the words the same, and no other that is gone more alike.
 */
public final class LikelyRewordings {

    /** Of all words of both texts, how many stand in both: with less, different messages of a program look alike. */
    private static final double ALIKE = 0.6;

    /** An edition with more is another document. */
    private static final int MOST_PAIRS = 1_000_000;

    private static final Pattern TAG = Pattern.compile("([A-Za-z][\\w.-]*)\\s*(?:\\[[^\\]]*\\])?\\s*:(?=\\s|$)");
    /** A word, without the number that tells parameters of one type apart. */
    private static final Pattern WORD = Pattern.compile("([\\p{L}\\p{N}_]*[\\p{L}_]|[\\p{N}]+)[\\p{N}]*");

    private LikelyRewordings() {}

    /**
     * Two messages that may be one.
     *
     * @param gone the message as it was
     * @param added the message that looks like it
     */
    public record Pair(Message gone, Message added) {}

    /** The text of a message, apart. */
    private record Words(Message message, String program, Map<String, Integer> counts, int total) {

        static Words of(Message message) {
            Matcher tag = TAG.matcher(message.template());
            boolean isTagged = tag.lookingAt();
            Map<String, Integer> counts = new HashMap<>();
            Matcher word = WORD.matcher(message.template());
            int total = 0;
            for (int at = isTagged ? tag.end() : 0; word.find(at); at = word.end()) {
                counts.merge(word.group(1), 1, Integer::sum);
                total++;
            }
            return new Words(message, isTagged ? tag.group(1) : "", counts, total);
        }

        double likeness(Words other) {
            if (!program.equals(other.program) || total == 0 || other.total == 0) {
                return 0;
            }
            int common = 0;
            for (Map.Entry<String, Integer> word : counts.entrySet()) {
                common += Math.min(word.getValue(), other.counts.getOrDefault(word.getKey(), 0));
            }
            return 2.0 * common / (total + other.total);
        }
    }

    /** The pairs in the order of the added messages; none where there are too many messages to compare. */
    public static List<Pair> among(Collection<Message> gone, Collection<Message> added) {
        List<Pair> pairs = new ArrayList<>();
        if ((long) gone.size() * added.size() > MOST_PAIRS) {
            return pairs;
        }
        List<Words> before = gone.stream().map(Words::of).toList();
        for (Message message : added) {
            Words words = Words.of(message);
            Words best = null;
            double likeness = ALIKE;
            for (Words candidate : before) {
                double its = words.likeness(candidate);
                if (its > likeness || best == null && its == likeness) {
                    best = candidate;
                    likeness = its;
                }
            }
            if (best != null) {
                pairs.add(new Pair(best.message(), message));
            }
        }
        return pairs;
    }
}
