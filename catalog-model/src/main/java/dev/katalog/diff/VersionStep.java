package dev.katalog.diff;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which number of a semantic version has to grow. */
public enum VersionStep {
    /** Nothing that an application could notice, but in documentation. */
    PATCH,
    /**
     * Code links, and compiles if its switches have a case for what they do not name; more lines are known, or some give something
     * else.
     */
    MINOR,
    /** Code may stop compiling or linking. */
    MAJOR;

    private static final Pattern NUMBERS = Pattern.compile("([0-9]{1,9})\\.([0-9]{1,9})\\.([0-9]{1,9})(?![0-9])");

    static VersionStep of(Set<Consequence> consequences) {
        if (consequences.contains(Consequence.SOURCE) || consequences.contains(Consequence.BINARY)) {
            return MAJOR;
        }
        return consequences.isEmpty() ? PATCH : MINOR;
    }

    /**
     * The step from one version to another, by the three numbers that both begin with; {@code PATCH} if the newer one is not
     * larger. Below 1.0.0 the second number stands for the first, and the third for the second, as is the custom.
     *
     * @throws IllegalArgumentException if one is no version of three numbers, such as {@code 1.2.0-SNAPSHOT}
     */
    public static VersionStep between(String older, String newer) {
        List<Integer> before = numbers(older);
        List<Integer> after = numbers(newer);
        int first = 0;
        while (first < after.size() && after.get(first).equals(before.get(first))) {
            first++;
        }
        if (first == after.size() || after.get(first) < before.get(first)) {
            return PATCH;
        }
        int step = before.get(0) == 0 && first > 0 ? first - 1 : first;
        return step == 0 ? MAJOR : step == 1 ? MINOR : PATCH;
    }

    private static List<Integer> numbers(String version) {
        Matcher matcher = NUMBERS.matcher(version);
        if (!matcher.lookingAt()) {
            throw new IllegalArgumentException("\"" + version + "\" is no version such as 1.2.0");
        }
        return List.of(
                Integer.valueOf(matcher.group(1)),
                Integer.valueOf(matcher.group(2)),
                Integer.valueOf(matcher.group(3)));
    }

    VersionStep atLeast(VersionStep other) {
        return compareTo(other) >= 0 ? this : other;
    }

    /** The name in text, JSON and configuration. */
    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
