package dev.katalog.diagnostic;

import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How files are called where people and tools read it, so that the same project says the same on any machine: relative to a folder, or
 * by what the user called them. Immutable.
 */
public final class ShownPaths {

    /** All as they are. */
    public static final ShownPaths UNCHANGED = new ShownPaths(List.of());

    private static final String GOES_ON = "._-";

    /** A text that stands for a path, and for the beginning of those below it if it is a folder. */
    private record Name(String path, String shown) {

        boolean isAt(int index, String text) {
            return text.startsWith(path, index)
                    && (index == 0 || isEnd(text.charAt(index - 1)) && text.charAt(index - 1) != File.separatorChar)
                    && (path.endsWith(File.separator)
                            || index + path.length() == text.length()
                            || isEnd(text.charAt(index + path.length())));
        }

        private static boolean isEnd(char c) {
            return !Character.isLetterOrDigit(c) && GOES_ON.indexOf(c) < 0;
        }
    }

    private final List<Name> names;

    private ShownPaths(List<Name> names) {
        this.names = names;
    }

    /** What is below the folder without it. */
    public static ShownPaths relativeTo(Path folder) {
        String path = folder.toAbsolutePath().normalize().toString();
        return new ShownPaths(List.of(new Name(path.endsWith(File.separator) ? path : path + File.separator, "")));
    }

    /** The same, but this path is called by the name, such as the coordinates of an artifact. */
    public ShownPaths with(Path path, String name) {
        List<Name> more = new ArrayList<>();
        more.add(new Name(path.toAbsolutePath().normalize().toString(), name));
        more.addAll(names);
        return new ShownPaths(List.copyOf(more));
    }

    /** The text with all such paths in it as they are shown, and with slashes. */
    public String in(String text) {
        StringBuilder shown = new StringBuilder();
        int at = 0;
        while (at < text.length()) {
            Name name = at(at, text);
            if (name == null) {
                shown.append(text.charAt(at++));
            } else {
                shown.append(name.shown());
                at += name.path().length();
                while (at < text.length() && !Character.isWhitespace(text.charAt(at)) && at(at, text) == null) {
                    shown.append(text.charAt(at) == File.separatorChar ? '/' : text.charAt(at));
                    at++;
                }
            }
        }
        return shown.toString();
    }

    private @Nullable Name at(int index, String text) {
        for (Name name : names) {
            if (name.isAt(index, text)) {
                return name;
            }
        }
        return null;
    }

    /** The location with the name of its file. */
    public Location of(Location location) {
        return new Location(in(location.source()), location.line(), location.column());
    }

    /** The place with the name of its file. */
    public Place of(Place place) {
        return new Place(of(place.location()), place.sourceLine());
    }

    /** The diagnostic with the names of files in its location, message and hint; what it shows of a source is as it is there. */
    public Diagnostic of(Diagnostic diagnostic) {
        return new Diagnostic(
                diagnostic.rule(),
                of(diagnostic.location()),
                in(diagnostic.message()),
                in(diagnostic.hint()),
                diagnostic.sourceLine());
    }
}
