package dev.katalog.events.oracle;

import java.util.SplittableRandom;

/** Damages a body a little, in the ways that make a wrong matcher show itself. All bodies are {@link Octets}. */
final class Mutations {

    private static final String CHARACTERS = " .,:/()[]'\"-#=0123456789abcxXZ\u00c3\u00a9\u0080\u00ff\t\0";

    private final SplittableRandom random;

    Mutations(SplittableRandom random) {
        this.random = random;
    }

    /** A byte changed, dropped, doubled or added, or a blank, or all blanks doubled. */
    String of(String body) {
        if (body.isEmpty()) {
            return body;
        }
        int at = random.nextInt(body.length());
        char other = random.nextInt(8) == 0
                ? (char) random.nextInt(256)
                : CHARACTERS.charAt(random.nextInt(CHARACTERS.length()));
        return switch (random.nextInt(7)) {
            case 0 -> body.substring(0, at) + other + body.substring(at + 1);
            case 1 -> body.substring(0, at) + body.substring(at + 1);
            case 2 -> body.substring(0, at) + body.charAt(at) + body.substring(at);
            case 3 -> body.substring(0, at) + " ".repeat(1 + random.nextInt(3)) + body.substring(at);
            case 4 -> body.substring(0, at) + other + body.substring(at);
            case 5 -> body.substring(0, at) + body.substring(random.nextInt(body.length()));
            default -> body.replace(" ", "  ");
        };
    }

    /** The front of one body and the back of another. */
    String spliced(String front, String back) {
        return front.substring(0, random.nextInt(front.length() + 1))
                + back.substring(random.nextInt(back.length() + 1));
    }
}
