package dev.katalog.examples.readlog;

import dev.katalog.runtime.LogLines;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Reads inputs, one after the other, and hands their lines to a report. Holds no more than a block of lines. */
final class LogReader {

    /** While a long line is read and printed, the buffer and its copies take about ten times its length at worst. */
    private static final int MAX_LINE_LENGTH = (int)
            Math.min(LogLines.DEFAULT_MAX_LINE_LENGTH, Runtime.getRuntime().maxMemory() / 10);

    private final Report report;
    private final Complaints complaints;
    private final Progress progress;

    LogReader(Report report, Complaints complaints, Progress progress) {
        this.report = report;
        this.complaints = complaints;
        this.progress = progress;
    }

    /** Reads an input; returns false, after a complaint, if not all of it could be read. */
    boolean read(LogInput input) {
        try (LogLines lines = LogLines.of(new FlushedBefore(input.open(), report), MAX_LINE_LENGTH)) {
            return read(input.name(), lines);
        } catch (IOException e) {
            complaints.add(input.name() + ": " + Complaints.reason(e));
            return false;
        }
    }

    private boolean read(String name, LogLines lines) {
        boolean readAll = true;
        report.begin(name);
        try {
            while (lines.next()) {
                report.line(lines.buffer(), lines.start(), lines.end());
                if (lines.truncated()) {
                    complaints.add(name + ": line " + lines.number() + " is cut after " + MAX_LINE_LENGTH + " bytes");
                    readAll = false;
                }
                progress.reached(name, lines.number());
            }
        } catch (IOException e) {
            complaints.add(name + ": stopped after line " + lines.number() + ": " + Complaints.reason(e));
            return false;
        } finally {
            progress.done();
        }
        return readAll;
    }

    /**
     * Shows what has been reported before it waits for more: so the end of a growing log is seen at once, and a file is
     * still written in large blocks.
     */
    private static final class FlushedBefore extends FilterInputStream {

        private final Report report;

        FlushedBefore(InputStream in, Report report) {
            super(in);
            this.report = report;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            report.flush();
            return super.read(bytes, offset, length);
        }
    }
}
