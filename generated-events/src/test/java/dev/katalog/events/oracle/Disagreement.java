package dev.katalog.events.oracle;

/**
 * An input on which generated code and oracle part.
 *
 * @param kind what was compared
 * @param message the id of the message that was asked
 * @param input the body or line
 * @param expected the oracle's answer
 * @param actual that of the generated code
 */
record Disagreement(Kind kind, String message, String input, String expected, String actual) {

    @Override
    public String toString() {
        return kind + " " + message + "\n  input    \"" + Octets.escaped(input) + "\"\n  expected " + expected
                + "\n  actual   " + actual;
    }
}
