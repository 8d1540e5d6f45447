package dev.katalog.mojo;

import dev.katalog.diff.Paint;
import java.io.Console;
import java.util.Map;
import org.apache.maven.execution.MavenSession;

/** Whether what is printed goes to a terminal that shows colours. */
final class Terminal {

    private Terminal() {}

    /** As Maven's own {@code -Dstyle.color} says; else colours only for a person at a terminal that knows them. */
    static Paint paint(MavenSession session) {
        String style = session.getUserProperties().getProperty("style.color", "auto");
        return switch (style) {
            case "always" -> Paint.ANSI;
            case "never" -> Paint.NONE;
            default ->
                session.getRequest().isInteractiveMode() && isTerminal() && wantsColours(System.getenv())
                        ? Paint.ANSI
                        : Paint.NONE;
        };
    }

    static boolean wantsColours(Map<String, String> environment) {
        String noColour = environment.getOrDefault("NO_COLOR", "");
        return noColour.isEmpty() && !environment.getOrDefault("TERM", "").equals("dumb");
    }

    /** Since JDK 22 there can be a console that is no terminal. */
    private static boolean isTerminal() {
        Console console = System.console();
        if (console == null) {
            return false;
        }
        try {
            return (boolean) Console.class.getMethod("isTerminal").invoke(console);
        } catch (ReflectiveOperationException e) {
            return true;
        }
    }
}
