package dev.katalog.analysis;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.BitSet;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Sets of bytes do what {@link BitSet} does. */
class ByteSetTest {

    private static final long SEED = 20261122L;
    private static final int PAIRS = 500;

    private final SplittableRandom random = new SplittableRandom(SEED);

    @Test
    void unionsIntersectionsAndDifferencesAreThoseOfBitSets() {
        for (int i = 0; i < PAIRS; i++) {
            BitSet one = bits();
            BitSet other = bits();
            BitSet and = (BitSet) one.clone();
            and.and(other);
            BitSet or = (BitSet) one.clone();
            or.or(other);
            BitSet minus = (BitSet) one.clone();
            minus.andNot(other);
            assertSame(and, set(one).and(set(other)));
            assertSame(or, set(one).or(set(other)));
            assertSame(minus, set(one).minus(set(other)));
            assertEquals(!one.intersects(other), set(one).disjointFrom(set(other)));
        }
    }

    @Test
    void allButSomeAreTheOthers() {
        BitSet others = new BitSet();
        others.set(0, 256);
        others.clear('a');
        others.clear(' ');
        assertSame(others, ByteSet.allBut("a "));
    }

    private static void assertSame(BitSet expected, ByteSet actual) {
        assertEquals(expected.isEmpty(), actual.isEmpty());
        assertArrayEquals(expected.stream().toArray(), actual.toArray());
        for (int value = 0; value < 256; value++) {
            assertEquals(expected.get(value), actual.contains(value));
            assertEquals(expected.nextSetBit(value), actual.next(value));
        }
        assertEquals(-1, actual.next(256));
    }

    private static ByteSet set(BitSet bits) {
        return bits.stream().mapToObj(value -> ByteSet.of((byte) value)).reduce(ByteSet.of(""), ByteSet::or);
    }

    /** None, few or many, so that some lie far apart. */
    private BitSet bits() {
        BitSet bits = new BitSet();
        int some = random.nextInt(4) == 0 ? 300 : random.nextInt(6);
        for (int i = 0; i < some; i++) {
            bits.set(random.nextInt(256));
        }
        return bits;
    }
}
