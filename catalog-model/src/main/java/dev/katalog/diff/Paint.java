package dev.katalog.diff;

/** Whether text has colours. */
public enum Paint {
    /** For files and pipes. */
    NONE {
        @Override
        String paint(Colour colour, String text) {
            return text;
        }
    },
    /** For terminals, by ANSI escape sequences. */
    ANSI {
        @Override
        String paint(Colour colour, String text) {
            return ESCAPE + colour.code + "m" + text + ESCAPE + "0m";
        }
    };

    private static final String ESCAPE = "\u001b[";

    /** What is told apart. */
    enum Colour {
        HEADING("1"),
        BREAKING("31"),
        NOTABLE("33"),
        FAINT("2"),
        REMOVED("31"),
        ADDED("32");

        private final String code;

        Colour(String code) {
            this.code = code;
        }
    }

    abstract String paint(Colour colour, String text);
}
