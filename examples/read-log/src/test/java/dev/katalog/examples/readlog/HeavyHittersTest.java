package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HeavyHittersTest {

    @Test
    void countsExactlyWhileThereIsRoom() {
        HeavyHitters<String, Integer> hitters = new HeavyHitters<>(3);
        for (String key : List.of("b", "a", "b", "c", "b", "c")) {
            hitters.add(key, key::length);
        }
        assertTrue(hitters.isExact());
        assertEquals(6, hitters.total());
        assertEquals(List.of("b 3-3", "c 2-2", "a 1-1"), shown(hitters));
        assertEquals(List.of("b 3-3"), shown(hitters).subList(0, 1));
    }

    @Test
    void givesTheRarestPlaceToANewKey() {
        HeavyHitters<String, Integer> hitters = new HeavyHitters<>(2);
        for (String key : List.of("a", "a", "a", "b", "c")) {
            hitters.add(key, key::length);
        }
        assertFalse(hitters.isExact());
        assertEquals(List.of("a 3-3", "c 1-2"), shown(hitters));
    }

    @Test
    void keepsWhatWasMadeForTheFirstOfAKey() {
        HeavyHitters<String, String> hitters = new HeavyHitters<>(2);
        assertEquals("first", hitters.add("a", () -> "first"));
        assertEquals("first", hitters.add("a", () -> "second"));
    }

    @Test
    void boundsEveryCountAndMissesNoCommonKey() {
        Random random = new Random(1);
        for (int capacity : new int[] {1, 2, 7, 100}) {
            HeavyHitters<Integer, String> hitters = new HeavyHitters<>(capacity);
            Map<Integer, Long> counts = new HashMap<>();
            for (int i = 0; i < 50_000; i++) {
                // Few common keys and ever more rare ones.
                int key = random.nextInt(3) > 0 ? random.nextInt(1 + random.nextInt(20)) : 1000 + i;
                counts.merge(key, 1L, Long::sum);
                hitters.add(key, () -> "");
                assertTrue(hitters.size() <= capacity);
            }
            Map<Integer, Long> tracked = new HashMap<>();
            for (HeavyHitters.Entry<Integer, String> entry : hitters.top(Integer.MAX_VALUE)) {
                long count = counts.get(entry.key());
                assertTrue(entry.atLeast() <= count && count <= entry.atMost(), () -> entry.key() + " of " + capacity);
                tracked.put(entry.key(), count);
            }
            assertEquals(capacity, tracked.size());
            assertEquals(50_000, hitters.total());
            counts.forEach((key, count) -> assertTrue(
                    count <= hitters.total() / capacity || tracked.containsKey(key), () -> key + " of " + capacity));
        }
    }

    @Test
    void needsRoom() {
        assertThrows(IllegalArgumentException.class, () -> new HeavyHitters<>(0));
    }

    private static List<String> shown(HeavyHitters<String, Integer> hitters) {
        return hitters.top(10).stream()
                .map(entry -> entry.key() + " " + entry.atLeast() + "-" + entry.atMost())
                .toList();
    }
}
