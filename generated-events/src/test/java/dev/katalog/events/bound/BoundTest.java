package dev.katalog.events.bound;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.events.Catalogs;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The work of reading a line is bounded by its length times what it is compared with, whatever stands in it: counted byte by
 * byte in an instrumented build, on lines made to be hard for each template.
 */
class BoundTest {

    private static final int KIB = 1 << 10;
    private static final int MIB = 1 << 20;

    /** Twice the length may cost twice the work and half of that again, since what does not grow weighs on small lines. */
    private static final double MOST_GROWTH = 1.5;

    private final List<String> excesses = new ArrayList<>();
    private long lines;

    /** A line, and the bytes looked at to read it one way, for each of its bytes. */
    private record Measured(Reading reading, HostileLine line, double cost) {
        static final Comparator<Measured> WORST_FIRST = Comparator.comparingDouble(measured -> -measured.cost());
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void linesOfEveryTemplateAreReadInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        Plan plan = new Plan(catalog.events());
        List<List<HostileLine>> lines = new ArrayList<>();
        Set<Prefix> prefixes = new HashSet<>();
        for (EventMessage message : catalog.events().messages()) {
            boolean first = message.prefix() != null && prefixes.add(message.prefix());
            lines.add(Stream.concat(
                            HostileBodies.of(message).stream(),
                            first ? HostileBodies.ofPrefix(message).stream() : Stream.of())
                    .map(body -> line(catalog, message, body, plan.blocks(message)))
                    .toList());
        }
        List<Measured> worst = worst(build, Reading.IDENTIFY, lines, 2, KIB / 2);
        worst.forEach(measured -> compare(build, Reading.READ, measured.line(), 64 * KIB));
        worst.stream().limit(10).forEach(measured -> compare(build, Reading.READ, measured.line(), MIB));
        worst.stream().limit(2).forEach(measured -> read(build, Reading.PARSE, measured.line(), 16 * MIB));
        List<Measured> worstToExplain = worst(build, Reading.MISMATCH, lines, 1, KIB);
        worstToExplain.forEach(measured -> compare(build, Reading.ASKED, measured.line(), 16 * KIB));
        worstToExplain.stream().limit(2).forEach(measured -> compare(build, Reading.ASKED, measured.line(), 256 * KIB));
        assertNoExcess();
    }

    /** The lines of each message that take most to read one way, the worst first; of that size, and four times as long. */
    private List<Measured> worst(
            Instrumented build, Reading reading, List<List<HostileLine>> linesOfMessages, int ofMessage, int size) {
        List<Measured> worst = new ArrayList<>();
        for (List<HostileLine> hostile : linesOfMessages) {
            hostile.stream()
                    .map(line -> measure(build, reading, line, size, 4 * size))
                    .sorted(Measured.WORST_FIRST)
                    .limit(ofMessage)
                    .forEach(worst::add);
        }
        worst.sort(Measured.WORST_FIRST);
        System.out.println(lines + " readings; worst: " + worst.get(0));
        return worst;
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void linesThatAreAllEnvelopeAreReadInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        int blocks = new Plan(catalog.events()).blocks();
        List<HostileLine> lines = HostileLines.all().stream()
                .map(body -> new HostileLine(null, "", body, blocks))
                .toList();
        List<Measured> worst = worst(build, Reading.IDENTIFY, List.of(lines), 10, KIB / 2);
        worst.forEach(measured -> compare(build, Reading.READ, measured.line(), MIB));
        worst.stream().limit(1).forEach(measured -> read(build, Reading.PARSE, measured.line(), 16 * MIB));
        worst(build, Reading.EXPLAIN, List.of(lines), 2, KIB / 2)
                .forEach(measured -> compare(build, Reading.ASKED, measured.line(), 256 * KIB));
        assertNoExcess();
    }

    /** In the console form, where all messages are asked. */
    @ParameterizedTest
    @EnumSource(
            value = Catalogs.class,
            names = {"CISCO_FTD"})
    void linesWithoutACodeAreReadInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        int blocks = new Plan(catalog.events()).blocks();
        for (EventMessage message : catalog.events().messages()) {
            HostileBodies.of(message).stream()
                    .filter(body -> body.end().isEmpty())
                    .map(body -> new HostileLine(null, "[IKEv1]: ", body, blocks))
                    .forEach(line -> compare(build, Reading.IDENTIFY, line, KIB, 4 * KIB));
        }
        assertNoExcess();
    }

    /** Lines that bear no sign of what they are may begin their body at any word, and be near to any message. */
    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void linesWithoutASignAreExplainedInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        int blocks = new Plan(catalog.events()).blocks();
        for (EventMessage message : catalog.events().messages()) {
            HostileBodies.of(message).stream()
                    .filter(body -> body.end().isEmpty())
                    .map(body -> new HostileLine(null, "", body, blocks))
                    .forEach(line -> compare(build, Reading.EXPLAIN, line, KIB, 4 * KIB));
        }
        assertNoExcess();
    }

    private static HostileLine line(Catalogs catalog, EventMessage message, HostileBodies.Body body, int blocks) {
        if (catalog.catalog().identification() == Identification.CODE) {
            return new HostileLine(message.id(), "%ASA-6-" + message.id() + ": ", body, blocks);
        }
        String program = message.program() == null ? "" : message.program();
        return new HostileLine(program, program.isEmpty() ? "" : program + ": ", body, blocks);
    }

    private Measured measure(Instrumented build, Reading reading, HostileLine line, int small, int large) {
        return new Measured(reading, line, compare(build, reading, line, small, large));
    }

    private void compare(Instrumented build, Set<Reading> readings, HostileLine line, int size) {
        readings.forEach(reading -> compare(build, reading, line, size / 16, size));
    }

    /** Reads a line small and large: the work may not grow faster than the line. */
    private double compare(Instrumented build, Reading reading, HostileLine line, int small, int large) {
        double before = read(build, reading, line, small);
        double after = read(build, reading, line, large);
        if (before > 0 && after > MOST_GROWTH * before) {
            excesses.add(
                    reading + " grows " + after / before + " times from " + small + " to " + large + " bytes: " + line);
        }
        return after;
    }

    /** The bytes looked at for each byte of the line. */
    private double read(Instrumented build, Reading reading, HostileLine line, int size) {
        lines++;
        int length = line.ofSize(size).length;
        long bound = reading.bound(length, build.blocks(reading, line));
        long count = build.read(reading, line, size, bound);
        if (count > bound) {
            excesses.add(reading + " looked at more than " + bound + " bytes of " + length + ": " + line);
        }
        return (double) count / length;
    }

    private void assertNoExcess() {
        assertEquals("", String.join("\n", excesses.stream().limit(20).toList()), excesses.size() + " excesses");
        assertTrue(lines > 1_000, "only " + lines);
    }
}
