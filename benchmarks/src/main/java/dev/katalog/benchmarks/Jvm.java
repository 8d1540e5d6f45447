package dev.katalog.benchmarks;

import dev.katalog.benchmarks.lines.Sink;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Java virtual machines of their own, all with the same flags. */
public final class Jvm {

    /** The flags of everything that is timed. */
    public static final List<String> FLAGS =
            List.of(Sink.UNLOCK, Sink.QUIET, Sink.BLACKHOLE, "-Xms2g", "-Xmx2g", "-XX:+AlwaysPreTouch");

    private Jvm() {}

    /** Some flags and, where the Java virtual machine knows it, the one that keeps it from warning of what JMH uses. */
    public static String[] quietly(String... flags) {
        List<String> all = new ArrayList<>(List.of(flags));
        if (Runtime.version().feature() >= 24) {
            all.add("--sun-misc-unsafe-memory-access=allow");
        }
        return all.toArray(String[]::new);
    }

    /** The {@code java} that runs this. */
    public static String executable() {
        return ProcessHandle.current().info().command().orElse("java");
    }

    /** Runs a class with what this process prints to. */
    static void run(Class<?> main, List<String> arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        command.addAll(arguments);
        new ProcessBuilder(command).inheritIO().start().waitFor();
    }

    /** Runs a class of a jar with these flags alone, and gives what it prints. */
    public static String output(List<String> flags, Path jar, Class<?> main, List<String> arguments)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(executable()));
        command.addAll(flags);
        command.addAll(List.of("-cp", jar.toString(), main.getName()));
        command.addAll(arguments);
        Process process =
                new ProcessBuilder(command).redirectError(Redirect.INHERIT).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status = process.waitFor();
        if (status != 0) {
            throw new IOException(main.getSimpleName() + " ended with " + status);
        }
        return output;
    }
}
