package dev.katalog.events.bound;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;

/** Loads some classes a second time, so that they count what they read. */
final class CountingLoader extends ClassLoader {

    private final Predicate<Class<?>> counted;
    private final List<String> unknown = new ArrayList<>();

    CountingLoader(Predicate<Class<?>> counted) {
        super(CountingLoader.class.getClassLoader());
        this.counted = counted;
    }

    /** Calls into the JDK that take text and have no known cost; complete for the classes loaded so far. */
    Set<String> unknownCalls() {
        return new TreeSet<>(unknown);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            Class<?> original = super.loadClass(name, resolve);
            if (!counted.test(original)) {
                return original;
            }
            byte[] bytes = instrumented(original);
            return defineClass(name, bytes, 0, bytes.length);
        }
    }

    private byte[] instrumented(Class<?> original) {
        String file = original.getName().substring(original.getName().lastIndexOf('.') + 1) + ".class";
        try (InputStream in = original.getResourceAsStream(file)) {
            ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_FRAMES) {
                @Override
                protected ClassLoader getClassLoader() {
                    return original.getClassLoader();
                }
            };
            new ClassReader(in).accept(new CountingVisitor(writer, unknown), ClassReader.SKIP_FRAMES);
            return writer.toByteArray();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
