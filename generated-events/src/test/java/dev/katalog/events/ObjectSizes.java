package dev.katalog.events;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** How many bytes HotSpot allocates for an event and all the values in it. */
final class ObjectSizes {

    private static final int REFERENCE = isOn("UseCompressedOops") ? 4 : 8;
    private static final int HEADER =
            isOn("UseCompactObjectHeaders") ? 8 : isOn("UseCompressedClassPointers") ? 12 : 16;
    private static final int ARRAY_HEADER = (HEADER + 4 + 3) / 4 * 4;

    private ObjectSizes() {}

    /** An event or a value with all that it holds; nothing for what is there before, such as constants of enumerations. */
    static long deep(@Nullable Object value) {
        if (value == null || value instanceof Enum<?>) {
            return 0;
        }
        if (value instanceof String text) {
            boolean latin = text.chars().allMatch(c -> c < 256);
            return shallow(String.class) + aligned(ARRAY_HEADER + (latin ? 1L : 2L) * text.length());
        }
        if (value instanceof Integer number) {
            return isCached(number) ? 0 : shallow(Integer.class);
        }
        if (value instanceof Long number) {
            return isCached(number) ? 0 : shallow(Long.class);
        }
        if (value instanceof Double) {
            return shallow(Double.class);
        }
        long size = shallow(value.getClass());
        for (RecordComponent component : value.getClass().getRecordComponents()) {
            if (!component.getType().isPrimitive()) {
                size += deep(component(component, value));
            }
        }
        return size;
    }

    /** The fields in the order that leaves the fewest holes: eight bytes each, then what is smaller, which also fills the hole before. */
    private static long shallow(Class<?> type) {
        int large = 0;
        int small = 0;
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                int size = size(field.getType());
                large += size == 8 ? 8 : 0;
                small += size == 8 ? 0 : size;
            }
        }
        int hole = large == 0 ? 0 : -HEADER & 7;
        return aligned(HEADER + large + Math.max(hole, small));
    }

    private static int size(Class<?> type) {
        if (type == long.class || type == double.class) {
            return 8;
        }
        if (type == boolean.class || type == byte.class) {
            return 1;
        }
        return type.isPrimitive() ? 4 : REFERENCE;
    }

    private static long aligned(long size) {
        return size + 7 & -8;
    }

    private static boolean isCached(long number) {
        return number >= -128 && number <= 127;
    }

    private static Object component(RecordComponent component, Object value) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }

    private static boolean isOn(String flag) {
        HotSpotDiagnosticMXBean flags = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return flags.getDiagnosticOptions().stream()
                        .anyMatch(option -> option.getName().equals(flag))
                || Arrays.asList("UseCompressedOops", "UseCompressedClassPointers")
                                .contains(flag)
                        && Boolean.parseBoolean(flags.getVMOption(flag).getValue());
    }
}
