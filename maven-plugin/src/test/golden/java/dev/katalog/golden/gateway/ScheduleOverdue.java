package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A schedule is late.
 *
 * <p>Message {@code schedule.overdue}, documented severity 4:
 *
 * <pre>{@code
 * schedule <name:token> is overdue[ by <seconds:int> s]
 * }</pre>
 *
 * @param name name
 * @param seconds seconds; null if absent
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record ScheduleOverdue(String name, @Nullable Integer seconds) implements GateScheduleEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "schedule.overdue",
            "sched",
            "ScheduleOverdue",
            "schedule",
            Severity.WARNING,
            "schedule <name:token> is overdue[ by <seconds:int> s]",
            "A schedule is late.",
            null,
            List.of("schedule <name:token> is overdue[ by <seconds:int> s]"));

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
        out.append("schedule ");
        out.append(name);
        out.append(" is overdue");
        if (seconds != null) {
            out.append(" by ");
            out.append(seconds);
            out.append(" s");
        }
    }

    /**
     * Matches {@code schedule <name:token> is overdue[ by <seconds:int> s]}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        int nameStart = p1;
        if (nameStart == end || line[nameStart] == ' ') {
            return null;
        }
        int nameEnd = Tokens.blank(line, nameStart, end);
        int p2 = Literals.match(line, nameEnd, end, " is overdue", 0x7265766f20736920L, 0x6575647265766f20L);
        if (p2 < 0) {
            return null;
        }
        int secondsStart = -1;
        int secondsEnd = -1;
        int p3 = p2;
        int p4 = Literals.match(line, p2, end, " by ", 0x20796220L);
        if (p4 >= 0) {
            secondsStart = p4;
            secondsEnd = Numbers.intEnd(line, p4, end);
            if (secondsEnd < 0) {
                return null;
            }
            int p5 = secondsEnd;
            int p6 = Literals.match(line, p5, end, " s", 0x7320L);
            if (p6 < 0) {
                return null;
            }
            p3 = p6;
        }
        if (p3 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, nameStart, nameEnd);
            match.field(1, secondsStart, secondsEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new ScheduleOverdue(Texts.string(line, nameStart, nameEnd), secondsStart < 0 ? null : Numbers.intValue(line, secondsStart, secondsEnd));
    }
}
