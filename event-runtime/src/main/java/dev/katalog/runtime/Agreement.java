package dev.katalog.runtime;

import dev.katalog.runtime.scan.Literals;

/**
 * How much of a literal stands at a place where not all of it does.
 *
 * @param literal the literal
 * @param start where it begins in the body
 * @param end the offset up to which the body agrees
 * @param characters how many characters of the literal agree
 */
record Agreement(String literal, int start, int end, int characters) {

    static Agreement of(String literal, byte[] body, int start, int end) {
        int stop = start;
        int characters = 0;
        while (characters < literal.length()) {
            int next = pieceEnd(literal, characters);
            int after = Literals.match(body, stop, end, literal.substring(characters, next));
            if (after < 0) {
                break;
            }
            stop = after;
            characters = next;
        }
        return new Agreement(literal, start, stop, characters);
    }

    /** What is there. */
    String agreed() {
        return literal.substring(0, characters);
    }

    /** What is there and the first piece of what is missing; something must be. */
    String agreedAndNext() {
        return literal.substring(0, pieceEnd(literal, characters));
    }

    /** What is missing. */
    String rest() {
        return literal.substring(characters);
    }

    /** The first character of a literal, or the blanks before it. */
    static String firstPiece(String literal) {
        return literal.isEmpty() ? "" : literal.substring(0, pieceEnd(literal, 0));
    }

    /** The literal up to its first word and one character behind it; empty if that is more than there is. */
    static String firstWord(String literal) {
        int i = 0;
        while (i < literal.length() && !Character.isLetterOrDigit(literal.charAt(i))) {
            i++;
        }
        while (i < literal.length() && Character.isLetterOrDigit(literal.charAt(i))) {
            i++;
        }
        return i < literal.length() ? literal.substring(0, pieceEnd(literal, i)) : "";
    }

    /** A piece is a character, or a run of blanks, of which one stands for all. */
    private static int pieceEnd(String literal, int at) {
        if (literal.charAt(at) != ' ') {
            return at + Character.charCount(literal.codePointAt(at));
        }
        int i = at;
        while (i < literal.length() && literal.charAt(i) == ' ') {
            i++;
        }
        return i;
    }
}
