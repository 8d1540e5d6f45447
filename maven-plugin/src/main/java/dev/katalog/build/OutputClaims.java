package dev.katalog.build;

import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which execution wrote which file in the course of one build: no other may write it, and none may delete it, even if it wrote it
 * in an earlier build. Safe for use by several threads.
 */
public final class OutputClaims {

    private final Map<Path, String> owners = new HashMap<>();

    /** The other execution that wrote the file; null if none did. */
    synchronized @Nullable String otherOwner(Path file, String execution) {
        String owner = owners.get(file);
        return execution.equals(owner) ? null : owner;
    }

    /** An execution that runs again, as forked builds do, has only what it claims last. */
    synchronized void claim(String execution, Collection<Path> files) {
        owners.values().removeIf(execution::equals);
        files.forEach(file -> owners.put(file, execution));
    }
}
