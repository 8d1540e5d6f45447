package dev.katalog.events.bound;

import static java.lang.invoke.MethodType.methodType;

import dev.katalog.events.Catalogs;
import dev.katalog.runtime.Event;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.security.CodeSource;
import java.util.Set;

/** The entry points of a catalog in an instrumented build: each reading tells how many bytes were looked at. */
final class Instrumented {

    private static final Set<CodeSource> COUNTED =
            Set.of(codeSource(Event.class), codeSource(Catalogs.CISCO_FTD.root()));
    private static final CountingLoader LOADER = new CountingLoader(Instrumented::isCounted);

    private final MethodHandle parse;
    private final MethodHandle identify;
    private final MethodHandle parseBody;
    private final MethodHandle explain;
    private final Class<?> unrecognizedType;
    private final MethodHandle mismatch;
    private final Object match;
    private final int allBlocks;

    Instrumented(Catalogs catalog) throws ReflectiveOperationException {
        Class<?> root = LOADER.loadClass(catalog.root().getName());
        Class<?> entry = LOADER.loadClass(catalog.root().getName() + "s");
        Class<?> runtimeMatch = LOADER.loadClass("dev.katalog.runtime.Match");
        Class<?> descriptor = LOADER.loadClass("dev.katalog.runtime.MessageDescriptor");
        MethodHandles.Lookup lookup = MethodHandles.publicLookup();
        MethodType range = methodType(Object.class, byte[].class, int.class, int.class);
        this.parse =
                lookup.findStatic(entry, "parse", range.changeReturnType(root)).asType(range);
        this.identify = lookup.findStatic(
                        entry, "identify", range.changeReturnType(descriptor).appendParameterTypes(runtimeMatch))
                .asType(range.appendParameterTypes(Object.class));
        this.parseBody = lookup.findStatic(entry, "parseBody", methodType(root, String.class, String.class))
                .asType(methodType(Object.class, String.class, String.class));
        this.explain = lookup.unreflect(entry.getMethod("explain", range.parameterArray()))
                .asType(range);
        this.unrecognizedType = LOADER.loadClass("dev.katalog.runtime.Unrecognized");
        this.mismatch =
                lookup.unreflect(unrecognizedType.getMethod("mismatch")).asType(methodType(Object.class, Object.class));
        this.match = runtimeMatch.getConstructor().newInstance();
        this.allBlocks = new Plan(catalog.events()).blocks();
        // The first explanation reads the forms of the catalog, once for all lines.
        counted(Long.MAX_VALUE, () -> explain.invokeExact(new byte[0], 0, 0));
    }

    /** What a line is compared with: to be explained with the whole catalog. */
    int blocks(Reading reading, HostileLine hostile) {
        return reading == Reading.EXPLAIN ? allBlocks : hostile.blocks();
    }

    private static boolean isCounted(Class<?> type) {
        CodeSource source = codeSource(type);
        return source != null && COUNTED.contains(source);
    }

    private static CodeSource codeSource(Class<?> type) {
        return type.getProtectionDomain().getCodeSource();
    }

    /** All classes that count, so that {@link CountingLoader#unknownCalls} knows all their calls. */
    static CountingLoader loader() {
        return LOADER;
    }

    /**
     * Reads a line; tells how many bytes were looked at, 0 if it cannot be read so.
     *
     * @param limit reading is given up when so many have been looked at; the answer is then greater
     */
    long read(Reading reading, HostileLine hostile, int size, long limit) {
        byte[] line = hostile.ofSize(size);
        return switch (reading) {
            case IDENTIFY -> counted(limit, () -> identify.invokeExact(line, 0, line.length, match));
            case PARSE -> counted(limit, () -> parse.invokeExact(line, 0, line.length));
            case PARSE_BODY -> {
                String key = hostile.key();
                String body = hostile.body().ofSize(size);
                yield key == null ? 0 : counted(limit, () -> parseBody.invokeExact(key, body));
            }
            case MISMATCH -> mismatch(line, limit);
            case EXPLAIN -> counted(limit, () -> explain.invokeExact(line, 0, line.length));
        };
    }

    private long mismatch(byte[] line, long limit) {
        Object[] event = new Object[1];
        long parsed = counted(limit, () -> event[0] = parse.invokeExact(line, 0, line.length));
        if (parsed > limit) {
            return parsed;
        }
        boolean unrecognized = unrecognizedType.isInstance(event[0]);
        return unrecognized ? counted(limit, () -> mismatch.invokeExact(event[0])) : 0;
    }

    private interface Call {
        Object run() throws Throwable;
    }

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
