package dev.katalog.runtime;

import java.util.List;
import java.util.Random;

/**
 * A form of few and similar pieces, so that there are many ways to lay it upon a body.
 *
 * @param text as a descriptor has it
 * @param regex the regular expression that says what it matches
 * @param body a body that it may match
 */
record RandomForm(String text, String regex, String body) {

    /** Each a literal and its regular expression. */
    private static final List<String[]> LITERALS = List.of(
            new String[] {"a", "a"},
            new String[] {" ", " ++"},
            new String[] {"ab", "ab"},
            new String[] {" a", " ++a"},
            new String[] {": ", ": ++"},
            new String[] {"b  a", "b ++a"},
            new String[] {":", ":"});

    /** Each a field, its regular expression and a value. */
    private static final List<String[]> FIELDS = List.of(
            new String[] {"<t:text>", ".+?", "a: b a"},
            new String[] {"<t>", ".+?", "b"},
            new String[] {"<w:token>", "[^ ]+?", "a:b"},
            new String[] {"<h:host>", "[^ ]+?", "b"},
            new String[] {"<n:int>", "[0-9]++", "12"},
            new String[] {"<p:port>", "[0-9A-Za-z_-]++", "a1"},
            new String[] {"<v:version>", "[0-9A-Za-z][0-9A-Za-z.@+_~-]*+", "1a"},
            new String[] {"<c:a b|a>", "(?:a ++b|a)", "a b"},
            new String[] {"<c:ab|b>", "(?:ab|b)", "b"});

    private static final String ALPHABET = "ab1: ";

    static RandomForm of(Random random) {
        return of(random, 1 + random.nextInt(5), 2);
    }

    private static RandomForm of(Random random, int length, int depth) {
        StringBuilder text = new StringBuilder();
        StringBuilder regex = new StringBuilder();
        StringBuilder body = new StringBuilder();
        boolean afterLiteral = false;
        for (int i = 0; i < length; i++) {
            if (depth > 0 && random.nextInt(5) == 0) {
                RandomForm optional = of(random, 1 + random.nextInt(2), depth - 1);
                text.append('[').append(optional.text).append(']');
                regex.append("(?:").append(optional.regex).append(")?");
                body.append(random.nextBoolean() ? optional.body : "");
                afterLiteral = false;
            } else {
                // Two literals in a row would be one.
                boolean literal = !afterLiteral && random.nextBoolean();
                String[] part = literal ? any(LITERALS, random) : any(FIELDS, random);
                text.append(part[0]);
                regex.append(part[1]);
                body.append(part[literal ? 0 : 2]);
                afterLiteral = literal;
            }
        }
        return new RandomForm(text.toString(), regex.toString(), body.toString());
    }

    /** The body with some bytes dropped, doubled or changed. */
    String mutatedBody(Random random) {
        StringBuilder mutated = new StringBuilder(body);
        for (int i = random.nextInt(4); i > 0 && mutated.length() > 0; i--) {
            int at = random.nextInt(mutated.length());
            char other = ALPHABET.charAt(random.nextInt(ALPHABET.length()));
            switch (random.nextInt(3)) {
                case 0 -> mutated.deleteCharAt(at);
                case 1 -> mutated.insert(at, other);
                default -> mutated.setCharAt(at, other);
            }
        }
        return mutated.toString();
    }

    private static String[] any(List<String[]> all, Random random) {
        return all.get(random.nextInt(all.size()));
    }
}
