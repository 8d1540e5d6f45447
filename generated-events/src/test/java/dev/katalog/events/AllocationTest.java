package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import dev.katalog.catalog.Curation;
import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.Unrecognized;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * What is allocated for a line, counted by the virtual machine for this thread: nothing by {@code identify}, the record and its
 * values by {@code parse}, on every sample of the catalogs.
 *
 * <p>Classes are loaded and constants made when a message occurs first; so each line is read before it is counted. Of several
 * counts the least is taken: what allocates always allocates in each of them.
 */
class AllocationTest {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final int COUNTS = 20;

    /** Results go here, so that no compiler leaves out their making. */
    private static volatile Object sink;

    @FunctionalInterface
    private interface Reading {
        Object read(byte[] line);
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void identifyAllocatesNothing(Catalogs catalog) {
        Match match = new Match();
        Reading identify = identify(catalog, match);
        for (byte[] line : lines(catalog)) {
            assertEquals(0, allocated(identify, line), () -> text(line));
        }
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void identifyAllocatesNothingForLinesThatAreNoMessage(Catalogs catalog) {
        Match match = new Match();
        Reading identify = identify(catalog, match);
        for (byte[] line : lines(catalog)) {
            byte[] damaged = text(line).replace('e', '\u00e9').getBytes(StandardCharsets.UTF_8);
            assertEquals(0, allocated(identify, damaged), () -> text(damaged));
        }
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void parseAllocatesTheRecordAndItsValues(Catalogs catalog) {
        Reading parse = catalog == Catalogs.CISCO_FTD
                ? line -> FtdEvents.parse(line, 0, line.length)
                : line -> NxrEvents.parse(line, 0, line.length);
        for (byte[] line : lines(catalog)) {
            Event event = (Event) parse.read(line);
            assertTrue(!(event instanceof Unrecognized), () -> text(line));
            assertEquals(ObjectSizes.deep(event), allocated(parse, line), () -> text(line) + "\n" + event);
        }
    }

    /** Without this, a virtual machine that does not count would pass all the others. */
    @Test
    void theCountIsRight() {
        assertEquals(
                ObjectSizes.deep("0123456789"),
                allocated(line -> new String(line, StandardCharsets.ISO_8859_1), new byte[10]));
        assertEquals(ObjectSizes.deep(12345), allocated(line -> line.length, new byte[12345]));
    }

    private static Reading identify(Catalogs catalog, Match match) {
        return catalog == Catalogs.CISCO_FTD
                ? line -> FtdEvents.identify(line, 0, line.length, match)
                : line -> NxrEvents.identify(line, 0, line.length, match);
    }

    /** Bytes that one reading of the line allocates. */
    private static long allocated(Reading reading, byte[] line) {
        sink = reading.read(line);
        long least = Long.MAX_VALUE;
        for (int i = 0; i < COUNTS; i++) {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            sink = reading.read(line);
            least = Math.min(least, THREADS.getCurrentThreadAllocatedBytes() - before);
        }
        return least;
    }

    private static List<byte[]> lines(Catalogs catalog) {
        List<byte[]> lines = new ArrayList<>();
        catalog.curation().families().stream()
                .flatMap(family -> family.messages().stream())
                .flatMap(message -> message.samples().stream())
                .map(Curation.Sample::line)
                .forEach(line -> lines.add(line.getBytes(StandardCharsets.UTF_8)));
        return lines;
    }

    private static String text(byte[] line) {
        return new String(line, StandardCharsets.UTF_8);
    }
}
