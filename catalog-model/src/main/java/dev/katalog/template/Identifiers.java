package dev.katalog.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Which names generated Java code can have, and how names are made from words of a template. */
public final class Identifiers {

    /**
     * Names that javac refuses for a record component, or that are members of every event. {@code SourceVersion} knows the
     * keywords only.
     */
    private static final Set<String> RESERVED_COMPONENTS = Set.of(
            "hashCode",
            "toString",
            "getClass",
            "notify",
            "notifyAll",
            "wait",
            "clone",
            "finalize",
            "format",
            "descriptor",
            "raw");

    private Identifiers() {}

    /** Why a record component cannot have the name, as the rest of a sentence; null if it can. */
    public static @Nullable String objectionToComponent(String name) {
        if (!isAsciiIdentifier(name) || !Character.isLowerCase(name.charAt(0))) {
            return "is not a lower-case letter followed by letters and digits";
        }
        if (SourceVersion.isKeyword(name, SourceVersion.RELEASE_17)) {
            return "is a word of the Java language";
        }
        return RESERVED_COMPONENTS.contains(name) ? "is reserved: every event has a method of that name" : null;
    }

    /** Why a record or an enumeration cannot have the name, as the rest of a sentence; null if it can. */
    public static @Nullable String objectionToType(String name) {
        return isAsciiIdentifier(name) && Character.isUpperCase(name.charAt(0))
                ? null
                : "is not an upper-case letter followed by letters and digits";
    }

    /** Why an enumeration's constant cannot have the name, as the rest of a sentence; null if it can. */
    public static @Nullable String objectionToConstant(String name) {
        boolean upper = !name.isEmpty()
                && Character.isUpperCase(name.charAt(0))
                && name.chars().allMatch(c -> isAsciiAlphanumeric(c) && !Character.isLowerCase(c) || c == '_');
        return upper ? null : "is not an upper-case letter followed by upper-case letters, digits and underscores";
    }

    /** {@code source_address} to {@code sourceAddress}, {@code ERR SUBCODE} to {@code errSubcode}; empty if there is no word. */
    public static String component(String text) {
        String name = type(text);
        if (name.isEmpty()) {
            return "";
        }
        String lower = name.substring(0, 1).toLowerCase(Locale.ROOT) + name.substring(1);
        String legal = Character.isDigit(lower.charAt(0)) ? "n" + lower : lower;
        return objectionToComponent(legal) == null ? legal : legal + "Value";
    }

    /** {@code link-how} to {@code LinkHow}; empty if there is no word. */
    public static String type(String text) {
        StringBuilder name = new StringBuilder();
        for (String word : words(text)) {
            boolean shouting = word.equals(word.toUpperCase(Locale.ROOT));
            name.append(word.substring(0, 1).toUpperCase(Locale.ROOT))
                    .append(shouting ? word.substring(1).toLowerCase(Locale.ROOT) : word.substring(1));
        }
        return name.toString();
    }

    /** {@code is not} to {@code IS_NOT}; empty if there is no word. */
    public static String constant(String text) {
        String name = String.join("_", words(text)).toUpperCase(Locale.ROOT);
        return !name.isEmpty() && Character.isDigit(name.charAt(0)) ? "N" + name : name;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (char c : (text + ' ').toCharArray()) {
            if (isAsciiAlphanumeric(c)) {
                word.append(c);
            } else if (!word.isEmpty()) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static boolean isAsciiIdentifier(String name) {
        return !name.isEmpty()
                && !Character.isDigit(name.charAt(0))
                && name.chars().allMatch(Identifiers::isAsciiAlphanumeric);
    }

    private static boolean isAsciiAlphanumeric(int c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
    }
}
