package dev.katalog.generate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Groups what stands side by side. */
final class Neighbours {

    private Neighbours() {}

    /** The items in their order, from the first on as many together as the predicate holds for. */
    static <T> List<List<T>> grouped(List<T> items, Predicate<List<T>> together) {
        List<List<T>> groups = new ArrayList<>();
        int from = 0;
        while (from < items.size()) {
            int to = from + 1;
            while (to < items.size() && together.test(items.subList(from, to + 1))) {
                to++;
            }
            groups.add(List.copyOf(items.subList(from, to)));
            from = to;
        }
        return groups;
    }
}
