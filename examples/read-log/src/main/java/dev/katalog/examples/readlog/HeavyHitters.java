package dev.katalog.examples.readlog;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The commonest of any number of keys, in bounded memory: Space-Saving (Metwally, Agrawal, El Abbadi: Efficient Computation of
 * Frequent and Top-k Elements in Data Streams, 2005).
 *
 * <p>Counts at most so many keys. When another one comes, it takes the place of the rarest and inherits its count, of which is
 * remembered that it is not its own. So a key came at least {@link Entry#atLeast} and at most {@link Entry#atMost} times; every
 * key that came more often than {@link #total} / capacity times is there; and as long as there were no more keys than places,
 * all counts are exact.
 *
 * @param <K> a key with equals and hashCode; its size must be bounded, or the memory is not
 * @param <V> what is kept of a key beside its count, bounded too
 */
final class HeavyHitters<K, V> {

    private final int capacity;
    private final Map<K, Entry<K, V>> entries = new HashMap<>();
    /** A heap: the rarest entry first. */
    private final List<Entry<K, V>> heap = new ArrayList<>();

    private long total;
    private boolean exact = true;

    HeavyHitters(int capacity) {
        if (capacity < 1) {
            throw new IllegalArgumentException("no place for any key: " + capacity);
        }
        this.capacity = capacity;
    }

    /** A key that is counted. */
    static final class Entry<K, V> {
        private final K key;
        private final V value;
        private final long inherited;
        private long count;
        private int index;

        private Entry(K key, V value, long inherited) {
            this.key = key;
            this.value = value;
            this.inherited = inherited;
            this.count = inherited;
        }

        K key() {
            return key;
        }

        V value() {
            return value;
        }

        long atLeast() {
            return count - inherited;
        }

        long atMost() {
            return count;
        }
    }

    /**
     * Counts a key.
     *
     * @param value makes what is kept of the key, if it is not yet counted
     * @return what is kept of the key
     */
    V add(K key, Supplier<V> value) {
        total++;
        Entry<K, V> entry = entries.get(key);
        if (entry == null) {
            entry = enter(key, value.get());
        }
        entry.count++;
        sink(entry);
        return entry.value;
    }

    /** How often any key came. */
    long total() {
        return total;
    }

    /** How many keys are counted, never more than there are places. */
    int size() {
        return heap.size();
    }

    int capacity() {
        return capacity;
    }

    /** Whether all keys that came are there and their counts are exact. */
    boolean isExact() {
        return exact;
    }

    /** The commonest keys, by what they came at least; of equals in the order of the keys' texts. */
    List<Entry<K, V>> top(int limit) {
        return heap.stream()
                .sorted(Comparator.<Entry<K, V>>comparingLong(Entry::atLeast)
                        .reversed()
                        .thenComparing(entry -> entry.key.toString()))
                .limit(limit)
                .toList();
    }

    private Entry<K, V> enter(K key, V value) {
        Entry<K, V> entry;
        if (heap.size() < capacity) {
            entry = new Entry<>(key, value, 0);
            heap.add(entry);
            entry.index = heap.size() - 1;
            rise(entry);
        } else {
            exact = false;
            Entry<K, V> rarest = heap.get(0);
            entries.remove(rarest.key);
            entry = new Entry<>(key, value, rarest.count);
            put(0, entry);
        }
        entries.put(key, entry);
        return entry;
    }

    private void rise(Entry<K, V> entry) {
        int at = entry.index;
        while (at > 0 && heap.get((at - 1) / 2).count > entry.count) {
            put(at, heap.get((at - 1) / 2));
            at = (at - 1) / 2;
        }
        put(at, entry);
    }

    private void sink(Entry<K, V> entry) {
        int at = entry.index;
        while (true) {
            int child = 2 * at + 1;
            if (child + 1 < heap.size() && heap.get(child + 1).count < heap.get(child).count) {
                child++;
            }
            if (child >= heap.size() || heap.get(child).count >= entry.count) {
                break;
            }
            put(at, heap.get(child));
            at = child;
        }
        put(at, entry);
    }

    private void put(int index, Entry<K, V> entry) {
        heap.set(index, entry);
        entry.index = index;
    }
}
