package dev.katalog.benchmarks.cold;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/**
 * A program that reads the first lines of a file, by the generated events or by regular expressions, and prints the
 * nanoseconds from the start of {@code main} to the first event and to the last. It uses as little else as it can, for all that it
 * loads is counted.
 */
public final class ColdStart {

    /** What makes something of a line. */
    private interface Reader {
        Object read(byte[] line, int from, int to);
    }

    private ColdStart() {}

    /**
     * Reads.
     *
     * @param arguments {@code cisco}, {@code nxr}, or {@code regex} with a file of patterns behind it; the file; how many lines
     */
    public static void main(String[] arguments) throws IOException {
        long start = System.nanoTime();
        byte[] bytes = Files.readAllBytes(Path.of(arguments[1]));
        int lines = Integer.parseInt(arguments[2]);
        Reader reader = reader(arguments);
        long first = 0;
        Object[] events = new Object[lines];
        int from = 0;
        for (int i = 0; i < lines; i++) {
            int end = from;
            while (bytes[end] != '\n') {
                end++;
            }
            events[i] = reader.read(bytes, from, end);
            from = end + 1;
            if (i == 0) {
                first = System.nanoTime() - start;
            }
        }
        long last = System.nanoTime() - start;
        long read = Arrays.stream(events).filter(event -> event != null).count();
        System.out.println(first + " " + last + " " + read);
    }

    private static Reader reader(String[] arguments) throws IOException {
        switch (arguments[0]) {
            case "cisco":
                return new Reader() {
                    @Override
                    public Object read(byte[] line, int from, int to) {
                        return FtdEvents.parse(line, from, to);
                    }
                };
            case "nxr":
                return new Reader() {
                    @Override
                    public Object read(byte[] line, int from, int to) {
                        return NxrEvents.parse(line, from, to);
                    }
                };
            default:
                PatternFile patterns = PatternFile.read(Path.of(arguments[3]), arguments[0].endsWith("cisco"));
                return new Reader() {
                    @Override
                    public Object read(byte[] line, int from, int to) {
                        return patterns.read(new String(line, from, to - from, StandardCharsets.UTF_8));
                    }
                };
        }
    }
}
