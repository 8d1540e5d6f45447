package dev.katalog.golden.gateway;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A schedule started.
 *
 * <p>Message {@code schedule.started}, documented severity 6:
 *
 * <pre>{@code
 * schedule <name:token> started
 * }</pre>
 *
 * @param name name
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record ScheduleStarted(String name) implements GateScheduleEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "schedule.started",
            "sched",
            "ScheduleStarted",
            "schedule",
            Severity.INFORMATIONAL,
            "schedule <name:token> started",
            "A schedule started.",
            null,
            List.of("schedule <name:token> started"));

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
        out.append(" started");
    }

    /**
     * Matches {@code schedule <name:token> started}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        int nameStart = p1;
        int nameEnd = Literals.suffix(line, nameStart + 1, end, " started", 0x6465747261747320L);
        if (nameEnd < 0 || Tokens.blank(line, nameStart, nameEnd) != nameEnd) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, nameStart, nameEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new ScheduleStarted(Texts.string(line, nameStart, nameEnd));
    }
}
