package dev.katalog.benchmarks.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Values that are drawn by weight. */
final class Weighted<T> {

    private final List<T> values = new ArrayList<>();
    private final List<Double> limits = new ArrayList<>();
    private double total;

    Weighted<T> add(double weight, T value) {
        total += weight;
        values.add(value);
        limits.add(total);
        return this;
    }

    T draw(SplittableRandom random) {
        double drawn = random.nextDouble() * total;
        int low = 0;
        int high = values.size() - 1;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (limits.get(middle) <= drawn) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return values.get(low);
    }
}
