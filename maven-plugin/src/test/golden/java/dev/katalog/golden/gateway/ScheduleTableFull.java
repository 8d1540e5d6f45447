package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * No more schedules fit.
 *
 * <p>Message {@code table.full}, documented severity 3:
 *
 * <pre>{@code
 * scheduler table is full (<count:int> entries)
 * }</pre>
 *
 * @param count count
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record ScheduleTableFull(int count) implements GateScheduleEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "table.full",
            "sched",
            "ScheduleTableFull",
            "schedule",
            Severity.ERROR,
            "scheduler table is full (<count:int> entries)",
            "No more schedules fit.",
            null,
            List.of("scheduler table is full (<count:int> entries)"));

    @Override
    public MessageDescriptor descriptor() {
        return DESCRIPTOR;
    }

    @Override
    public String format() {
        StringBuilder out = new StringBuilder();
        appendTo(out);
        return out.toString();
    }

    private void appendTo(StringBuilder out) {
        out.append("scheduler table is full (");
        out.append(count);
        out.append(" entries)");
    }

    /**
     * Matches {@code scheduler table is full (<count:int> entries)}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "r table is full (", 0x20656c6261742072L, 0x206c6c7566207369L, 0x28206c6c75662073L);
        if (p1 < 0) {
            return null;
        }
        int countStart = p1;
        int countEnd = Numbers.intEnd(line, p1, end);
        if (countEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, countEnd, end, " entries)", 0x73656972746e6520L, 0x2973656972746e65L);
        if (p2 < 0) {
            return null;
        }
        if (p2 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, countStart, countEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new ScheduleTableFull(Numbers.intValue(line, countStart, countEnd));
    }
}
