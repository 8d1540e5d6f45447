package dev.katalog.report;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names of files and folders made of any text, each given once: legal on every system, also where case does not count. */
final class FileNames {

    private static final int LONGEST = 60;

    private final Set<String> given = new HashSet<>();

    /**
     * {@code DHCP Server} is {@code dhcp-server}; the second one, {@code dhcp-server-2}.
     *
     * @param otherwise the name if the text has no letter or digit
     */
    String of(String text, String otherwise) {
        String words = words(text);
        String name = words.isEmpty() ? otherwise : words;
        String unique = name;
        for (int i = 2; !given.add(unique); i++) {
            unique = name + "-" + i;
        }
        return unique;
    }

    private static String words(String text) {
        StringBuilder words = new StringBuilder();
        for (char c : text.toLowerCase(Locale.ROOT).toCharArray()) {
            boolean letter = c >= 'a' && c <= 'z' || c >= '0' && c <= '9' || c == '_';
            if (letter && words.length() < LONGEST) {
                words.append(c);
            } else if (!words.isEmpty() && words.charAt(words.length() - 1) != '-') {
                words.append('-');
            }
        }
        int end = words.length();
        return end > 0 && words.charAt(end - 1) == '-' ? words.substring(0, end - 1) : words.toString();
    }
}
