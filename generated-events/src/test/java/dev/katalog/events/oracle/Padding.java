package dev.katalog.events.oracle;

/** What an envelope takes off a body, and is no part of it. */
final class Padding {

    private Padding() {}

    /** Without blanks, CR, LF and NUL at either end. */
    static String stripped(String octets) {
        return octets.substring(start(octets, 0), end(octets));
    }

    /** Where the body begins behind a code or tag: tabs, which collectors put there, are padding, too. */
    static int afterTabs(String octets, int from) {
        int start = start(octets, from);
        while (start < octets.length() && octets.charAt(start) == '\t') {
            start = start(octets, start + 1);
        }
        return start;
    }

    static int end(String octets) {
        int end = octets.length();
        while (end > 0 && isPadding(octets.charAt(end - 1))) {
            end--;
        }
        return end;
    }

    static int start(String octets, int from) {
        int start = from;
        while (start < end(octets) && isPadding(octets.charAt(start))) {
            start++;
        }
        return start;
    }

    private static boolean isPadding(char c) {
        return c == ' ' || c == '\r' || c == '\n' || c == '\0';
    }
}
