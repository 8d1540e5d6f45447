package dev.katalog.events.bound;

import static java.util.Map.entry;

import java.util.Map;

/**
 * How many bytes or characters methods of the JDK look at. A method that takes text of any kind and is not listed here is an
 * error of the test: nothing may be read uncounted.
 */
final class CallCosts {

    private interface Cost {
        long of(Object[] arguments);
    }

    private static final Cost FREE = arguments -> 0;
    private static final Cost ONE = arguments -> 1;
    /** All of all texts; what is looked at in vain is counted, too. */
    private static final Cost WHOLE = CallCosts::whole;

    private static final Map<String, Cost> COSTS = Map.ofEntries(
            entry("java/lang/String.charAt", ONE),
            entry("java/lang/String.codePointAt", ONE),
            entry("java/lang/String.codePointBefore", ONE),
            // A stream of them, of which each is looked at once.
            entry("java/lang/String.codePoints", WHOLE),
            entry("java/lang/String.contains", WHOLE),
            entry("java/lang/String.endsWith", WHOLE),
            entry("java/lang/String.equals", WHOLE),
            entry("java/lang/String.getBytes", WHOLE),
            entry("java/lang/String.hashCode", WHOLE),
            entry("java/lang/String.indexOf", WHOLE),
            entry("java/lang/String.isEmpty", FREE),
            entry("java/lang/String.join", WHOLE),
            entry("java/lang/String.length", FREE),
            entry("java/lang/String.repeat", arguments -> whole(arguments) * (int) arguments[1]),
            entry("java/lang/String.startsWith", WHOLE),
            entry("java/lang/String.strip", WHOLE),
            entry("java/lang/String.substring", CallCosts::substring),
            entry("java/lang/String.toCharArray", WHOLE),
            entry("java/lang/String.valueOf", FREE),
            // new String(bytes, offset, length, charset)
            entry("java/lang/String.<init>", arguments -> arguments.length > 2 ? (int) arguments[2] : whole(arguments)),
            entry("java/lang/StringBuilder.<init>", FREE),
            entry(
                    "java/lang/StringBuilder.append",
                    arguments -> arguments[1] instanceof String text ? text.length() : 1),
            entry("java/lang/StringBuilder.charAt", ONE),
            entry("java/lang/StringBuilder.length", FREE),
            entry("java/lang/StringBuilder.isEmpty", FREE),
            entry("java/lang/StringBuilder.setLength", FREE),
            entry("java/lang/StringBuilder.toString", WHOLE),
            entry("java/lang/invoke/StringConcatFactory.makeConcatWithConstants", WHOLE),
            entry("java/lang/Double.parseDouble", WHOLE),
            entry("java/math/BigDecimal.<init>", WHOLE),
            // (array, from, to, array, from, to)
            entry("java/util/Arrays.equals", arguments -> 2L * ((int) arguments[2] - (int) arguments[1])),
            entry("java/util/Arrays.mismatch", arguments -> 2L * ((int) arguments[2] - (int) arguments[1])),
            entry("java/util/Arrays.copyOf", arguments -> (int) arguments[1]),
            entry("java/util/Arrays.copyOfRange", arguments -> (int) arguments[2] - (int) arguments[1]),
            entry("java/io/InputStream.read", arguments -> (int) arguments[3]),
            entry("java/lang/Enum.<init>", FREE),
            entry("java/lang/Enum.valueOf", WHOLE),
            entry("java/net/InetAddress.getByAddress", WHOLE),
            entry("java/net/Inet6Address.getByAddress", WHOLE),
            entry("java/time/ZoneOffset.of", WHOLE),
            entry("java/util/Objects.requireNonNull", FREE));

    private CallCosts() {}

    /** The bytes that a call looks at. */
    static long of(String method, Object[] arguments) {
        return COSTS.get(method).of(arguments);
    }

    static boolean isKnown(String method) {
        return COSTS.containsKey(method);
    }

    private static long substring(Object[] arguments) {
        int end = arguments.length > 2 ? (int) arguments[2] : ((String) arguments[0]).length();
        return end - (int) arguments[1];
    }

    private static long whole(Object[] arguments) {
        long length = 0;
        for (Object argument : arguments) {
            if (argument instanceof CharSequence text) {
                length += text.length();
            } else if (argument instanceof byte[] bytes) {
                length += bytes.length;
            }
        }
        return length;
    }
}
