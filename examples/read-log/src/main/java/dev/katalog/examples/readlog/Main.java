package dev.katalog.examples.readlog;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;

/** The program {@code read-log}. */
public final class Main {

    private Main() {}

    /** Runs and ends the virtual machine with the exit code. */
    public static void main(String[] args) {
        // Neither System.out nor System.err: they swallow a broken pipe, and the locale decides their encoding.
        InputStream in = new FileInputStream(FileDescriptor.in);
        OutputStream out = new FileOutputStream(FileDescriptor.out);
        System.exit(run(args, in, out, new FileOutputStream(FileDescriptor.err)));
    }

    /** Runs on the given streams; returns the exit code. */
    static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        PrintStream errors = new PrintStream(err, true, StandardCharsets.UTF_8);
        Complaints complaints = new Complaints(errors);
        CommandLine command = new CommandLine(new ReadLog(in, out, complaints, Progress.on(errors)))
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(errors, true, StandardCharsets.UTF_8))
                // A file may be named @log.
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((exception, arguments) -> {
                    // Arguments may come from anywhere too, and the message quotes them.
                    complaints.add(String.valueOf(exception.getMessage()));
                    exception.getCommandLine().usage(errors);
                    return CommandLine.ExitCode.USAGE;
                })
                .setExecutionExceptionHandler((exception, commandLine, parsed) -> {
                    complaints.add("internal error: " + exception);
                    return CommandLine.ExitCode.SOFTWARE;
                });
        return command.execute(args);
    }
}
