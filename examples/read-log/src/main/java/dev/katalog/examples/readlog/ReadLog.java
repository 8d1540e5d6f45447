package dev.katalog.examples.readlog;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.ExitCode;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** The command line: which inputs, and which report about them. */
@Command(
        name = "read-log",
        description = {
            "Reads logs of Cisco Secure Firewall and Century NXR, also mixed, and prints their events.",
            "Without options: a line for each event, then a summary."
        },
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeListHeading = "Exit codes:%n",
        exitCodeList = {
            "0:everything was read; lines that are no known message are no failure",
            "1:an input could not be read, or not to its end; the others were",
            "2:the command line is wrong"
        })
final class ReadLog implements Callable<Integer> {

    private final InputStream standardInput;
    private final OutputStream standardOutput;
    private final Complaints complaints;
    private final Progress progress;

    @ArgGroup
    private @Nullable Form form;

    @Parameters(
            paramLabel = "FILE",
            description = "Log files, plain or packed with gzip; - or none is the standard input.")
    private List<String> files = List.of(LogInput.STANDARD_INPUT);

    ReadLog(InputStream standardInput, OutputStream standardOutput, Complaints complaints, Progress progress) {
        this.standardInput = standardInput;
        this.standardOutput = standardOutput;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** What to print instead of events and summary. */
    static final class Form {
        @Option(names = "--json", description = "One JSON object for each line, and nothing else.")
        private boolean json;

        @Option(names = "--summary", description = "The summary, without the events.")
        private boolean summary;

        @Option(
                names = "--explain",
                description = "Of each line that is no known message why not, and nothing of the others.")
        private boolean explain;

        @Option(
                names = "--coverage",
                description =
                        "What is known of the log and what is not: counts, where known messages have another wording, and the"
                                + " commonest lines that nobody knows.")
        private boolean coverage;

        boolean isQuiet() {
            return summary || coverage;
        }
    }

    @Override
    public Integer call() {
        Output output = new Output(standardOutput);
        try {
            Report report = report(output);
            LogReader reader =
                    new LogReader(report, complaints, form != null && form.isQuiet() ? progress : Progress.NONE);
            boolean readAll = true;
            for (String file : files) {
                readAll &= reader.read(LogInput.of(file, standardInput));
            }
            report.finish();
            output.flush();
            return readAll ? ExitCode.OK : ExitCode.SOFTWARE;
        } catch (OutputFailedException e) {
            if (e.isBrokenPipe()) {
                // Whoever read our output, head perhaps, has seen enough.
                return ExitCode.OK;
            }
            complaints.add("cannot write the output: " + Complaints.reason(e.getCause()));
            return ExitCode.SOFTWARE;
        }
    }

    private Report report(Output output) {
        if (form == null) {
            return new EventReport(output);
        }
        if (form.json) {
            return new JsonReport(output);
        }
        if (form.explain) {
            return new ExplainReport(output);
        }
        return form.coverage ? new CoverageReport(output) : new SummaryReport(output);
    }
}
