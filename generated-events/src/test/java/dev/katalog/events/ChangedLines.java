package dev.katalog.events;

import java.util.SplittableRandom;

/** Changes a line a little, as a new release of a device does or a lossy channel. */
final class ChangedLines {

    private static final String CHARACTERS = " .,:/()[]'\"-#=0123456789abcxXZ\u00e9\u65e5";

    private ChangedLines() {}

    static String of(String body, SplittableRandom random) {
        if (body.isEmpty()) {
            return body;
        }
        int at = random.nextInt(body.length());
        char other = CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return switch (random.nextInt(8)) {
            case 0 -> body.substring(0, at) + other + body.substring(at + 1);
            case 1 -> body.substring(0, at) + body.substring(at + 1);
            case 2 -> body.substring(0, at) + body.charAt(at) + body.substring(at);
            case 3 -> body.substring(0, at) + " " + body.substring(at);
            case 4 -> body.substring(0, at);
            case 5 -> body.substring(0, at) + other + body.substring(at);
            case 6 -> body.substring(0, at) + body.substring(random.nextInt(body.length()));
            default -> blanksDoubled(body);
        };
    }

    private static String blanksDoubled(String body) {
        StringBuilder text = new StringBuilder();
        body.chars().forEach(c -> text.append((char) c).append(c == ' ' ? " " : ""));
        return text.toString();
    }
}
