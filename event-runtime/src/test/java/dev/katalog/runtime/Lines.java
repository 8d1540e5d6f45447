package dev.katalog.runtime;

import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Lines within larger arrays, so that no test depends on offset 0 or on what lies behind the line. */
record Lines(byte[] array, int from, int to) {

    private static final Random RANDOM = new Random(9);

    static Lines of(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int before = RANDOM.nextInt(20);
        byte[] array = new byte[before + bytes.length + RANDOM.nextInt(30)];
        for (int i = 0; i < array.length; i++) {
            array[i] = (byte) "%: [5<a".charAt(RANDOM.nextInt(7));
        }
        System.arraycopy(bytes, 0, array, before, bytes.length);
        return new Lines(array, before, before + bytes.length);
    }

    int end() {
        return Envelope.bodyEnd(array, from, to);
    }

    String text(int start, int stop) {
        return new String(array, start, stop - start, StandardCharsets.UTF_8);
    }
}
