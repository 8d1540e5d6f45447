package dev.katalog.analysis;

import org.jspecify.annotations.Nullable;

/**
 * What must not follow a value that took all it could. The value ended, so the bytes behind it cannot have continued it.
 *
 * @param forbidden the bytes that would have continued it
 * @param watched the bytes that would have continued it if a byte that {@code after} forbids had followed
 * @param after what must not follow a watched byte; null if none is watched
 */
record Guard(ByteSet forbidden, ByteSet watched, @Nullable Guard after) {

    private static final ByteSet NONE = ByteSet.of("");

    static Guard against(String characters) {
        return new Guard(ByteSet.of(characters), NONE, null);
    }
}
