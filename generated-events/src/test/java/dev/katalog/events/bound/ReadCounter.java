package dev.katalog.events.bound;

/** Counts the bytes that instrumented code looks at. Public, since that code calls it; for one thread. */
public final class ReadCounter {

    /** Thrown at the limit, so that what is far too slow ends nevertheless. */
    static final class TooManyReads extends RuntimeException {
        private static final long serialVersionUID = 1L;

        TooManyReads() {
            super("read more than " + limit + " bytes", null, false, false);
        }
    }

    private static long count;
    private static long limit = Long.MAX_VALUE;

    private ReadCounter() {}

    /** Forgets what was counted. */
    static void start(long newLimit) {
        count = 0;
        limit = newLimit;
    }

    static long count() {
        return count;
    }

    /** Called by instrumented code: so many bytes are looked at. */
    public static void add(int bytes) {
        count += bytes;
        if (count > limit) {
            throw new TooManyReads();
        }
    }

    /** Called by instrumented code before a call into the JDK, with the receiver as the first argument. */
    public static void call(String method, Object[] arguments) {
        add((int) Math.min(Integer.MAX_VALUE, CallCosts.of(method, arguments)));
    }
}
