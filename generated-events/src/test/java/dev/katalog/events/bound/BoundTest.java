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

    /**
     * Bytes looked at for each byte of the line, where the line is compared with so many blocks: the envelope is found in a few
     * passes, and an unrecognised line needs it twice; each block reads the body less than twice.
     */
    private static long bound(int length, int blocks) {
        return length * (96L + 2L * blocks);
    }

    /** Twice the length may cost twice the work and half of that again, since what does not grow weighs on small lines. */
    private static final double MOST_GROWTH = 1.5;

    private final List<String> excesses = new ArrayList<>();
    private long lines;

    /** A line, and the bytes looked at to identify it, for each of its bytes. */
    private record Measured(HostileLine line, double cost) {
        static final Comparator<Measured> WORST_FIRST = Comparator.comparingDouble(measured -> -measured.cost());
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void linesOfEveryTemplateAreReadInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        Plan plan = new Plan(catalog.events());
        List<Measured> worst = new ArrayList<>();
        Set<Prefix> prefixes = new HashSet<>();
        for (EventMessage message : catalog.events().messages()) {
            List<Measured> ofMessage = new ArrayList<>();
            boolean first = message.prefix() != null && prefixes.add(message.prefix());
            Stream.concat(
                            HostileBodies.of(message).stream(),
                            first ? HostileBodies.ofPrefix(message).stream() : Stream.of())
                    .map(body -> line(catalog, message, body, plan.blocks(message)))
                    .forEach(line -> ofMessage.add(measure(build, line, KIB, 4 * KIB)));
            ofMessage.sort(Measured.WORST_FIRST);
            ofMessage.stream().limit(2).forEach(measured -> readInAllWays(build, measured.line(), 64 * KIB));
            ofMessage.stream().limit(1).forEach(worst::add);
        }
        worst.sort(Measured.WORST_FIRST);
        worst.stream().limit(10).forEach(measured -> readInAllWays(build, measured.line(), MIB));
        worst.stream().limit(2).forEach(measured -> read(build, Reading.PARSE, measured.line(), 16 * MIB));
        System.out.println(catalog + ": " + lines + " lines; worst to identify "
                + worst.get(0).cost() + " bytes looked at for each byte: "
                + worst.get(0).line());
        assertNoExcess();
    }

    @ParameterizedTest
    @EnumSource(Catalogs.class)
    void linesThatAreAllEnvelopeAreReadInBoundedWork(Catalogs catalog) throws ReflectiveOperationException {
        Instrumented build = new Instrumented(catalog);
        int blocks = new Plan(catalog.events()).blocks();
        List<Measured> measured = new ArrayList<>();
        for (HostileBodies.Body body : HostileLines.all()) {
            measured.add(measure(build, new HostileLine(null, "", body, blocks), KIB, 64 * KIB));
        }
        measured.sort(Measured.WORST_FIRST);
        measured.stream().limit(10).forEach(worst -> readInAllWays(build, worst.line(), MIB));
        measured.stream().limit(1).forEach(worst -> read(build, Reading.PARSE, worst.line(), 16 * MIB));
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
                    .forEach(body -> measure(build, new HostileLine(null, "[IKEv1]: ", body, blocks), KIB, 4 * KIB));
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

    private Measured measure(Instrumented build, HostileLine line, int small, int large) {
        return new Measured(line, compare(build, Reading.IDENTIFY, line, small, large));
    }

    private void readInAllWays(Instrumented build, HostileLine line, int size) {
        for (Reading reading : Reading.values()) {
            compare(build, reading, line, size / 16, size);
        }
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
        long bound = bound(length, line.blocks());
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
