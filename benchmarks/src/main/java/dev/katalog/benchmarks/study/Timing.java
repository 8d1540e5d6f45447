package dev.katalog.benchmarks.study;

import java.util.Locale;

/**
 * Nanoseconds of a line, over all iterations of all forks.
 *
 * @param bytes bytes allocated for a line
 */
record Timing(double median, double least, double most, double bytes) {

    /** {@code 57.1 (56.0-60.3)}. */
    String text() {
        return number(median) + " (" + number(least) + "-" + number(most) + ")";
    }

    /** How many times as long as another. */
    double over(Timing other) {
        return median / other.median;
    }

    static String number(double value) {
        return String.format(Locale.ROOT, value < 100 ? "%.1f" : "%,.0f", value);
    }
}
