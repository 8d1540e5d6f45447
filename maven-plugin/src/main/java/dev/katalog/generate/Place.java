package dev.katalog.generate;

/**
 * Where a method stands in the heads of its forms.
 *
 * @param depth how many steps have been compared
 * @param position the variable of the position behind them
 * @param text how many steps at the front were plain text
 * @param behind the variable of the position behind that text
 */
record Place(int depth, String position, int text, String behind) {

    /** Within the body of a method. */
    static Place in(int depth, int text) {
        return new Place(depth, "position", text, "behind");
    }

    /** Behind one more text. */
    Place afterText(int steps, String next) {
        return text == depth
                ? new Place(depth + steps, next, text + steps, next)
                : new Place(depth + steps, next, text, behind);
    }

    /** Behind a field, or a byte that is no whole character: what follows must be matched from before it. */
    Place afterStep(String next) {
        return new Place(depth + 1, next, text, behind);
    }
}
