package dev.katalog.events.bound;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.runtime.Event;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.Set;

/** The entry points of a catalog in an instrumented build: each tells how many bytes it looked at. */
final class Instrumented {

    private static final CountingLoader LOADER = new CountingLoader(FtdEvents.class, Event.class);

    private final MethodHandle parse;
    private final MethodHandle identify;
    private final MethodHandle parseBody;
    private final MethodHandle mismatch;
    private final Object match;

    /** @param events the entry point, as it was compiled */
    Instrumented(Class<?> events) throws ReflectiveOperationException {
        Class<?> counted = LOADER.loadClass(events.getName());
        Class<?> root = LOADER.loadClass(events.getName().replaceFirst("s$", ""));
        Class<?> descriptor = LOADER.loadClass("dev.katalog.runtime.MessageDescriptor");
        Class<?> matchType = LOADER.loadClass("dev.katalog.runtime.Match");
        Class<?> unrecognized = LOADER.loadClass("dev.katalog.runtime.Unrecognized");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        this.parse = lookup.findStatic(counted, "parse", MethodType.methodType(root, byte[].class, int.class, int.class))
                .asType(MethodType.methodType(Object.class, byte[].class, int.class, int.class));
        this.identify = lookup.findStatic(
                        counted,
                        "identify",
                        MethodType.methodType(descriptor, byte[].class, int.class, int.class, matchType))
                .asType(MethodType.methodType(Object.class, byte[].class, int.class, int.class, Object.class));
        this.parseBody = lookup.findStatic(
                        counted, "parseBody", MethodType.methodType(root, String.class, String.class))
                .asType(MethodType.methodType(Object.class, String.class, String.class));
        this.mismatch = lookup.findVirtual(
                        unrecognized,
                        "mismatch",
                        MethodType.methodType(LOADER.loadClass("dev.katalog.runtime.Mismatch")))
                .asType(MethodType.methodType(Object.class, Object.class));
        this.match = matchType.getConstructor().newInstance();
    }

    static Set<String> unknownCalls() {
        return LOADER.unknownCalls();
    }

    long parse(byte[] line, long limit) {
        return counted(limit, () -> parse.invokeExact(line, 0, line.length));
    }

    long identify(byte[] line, long limit) {
        return counted(limit, () -> identify.invokeExact(line, 0, line.length, match));
    }

    long parseBody(String key, String body, long limit) {
        return counted(limit, () -> parseBody.invokeExact(key, body));
    }

    /** Says why a line did not match; 0 if it did. */
    long mismatch(byte[] line, long limit) {
        Object[] event = new Object[1];
        counted(Long.MAX_VALUE, () -> event[0] = parse.invokeExact(line, 0, line.length));
        boolean recognized = !event[0].getClass().getSimpleName().endsWith("Unrecognized");
        return recognized ? 0 : counted(limit, () -> mismatch.invokeExact(event[0]));
    }

    private interface Call {
        Object run() throws Throwable;
    }

    /** The bytes looked at; more than the limit, if so many were that the call was given up. */
    private static long counted(long limit, Call call) {
        ReadCounter.start(limit);
        try {
            call.run();
        } catch (ReadCounter.TooManyReads e) {
            return ReadCounter.count();
        } catch (Throwable e) {
            throw new AssertionError(e);
        }
        return ReadCounter.count();
    }
}
