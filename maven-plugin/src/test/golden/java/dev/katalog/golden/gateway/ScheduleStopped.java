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
 * A schedule stopped.
 *
 * <p>Message {@code schedule.stopped}, documented severity 6:
 *
 * <pre>{@code
 * schedule <name:token> stopped by <user:token>
 * }</pre>
 *
 * @param name name
 * @param user user
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record ScheduleStopped(String name, String user) implements GateScheduleEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "schedule.stopped",
            "sched",
            "ScheduleStopped",
            "schedule",
            Severity.INFORMATIONAL,
            "schedule <name:token> stopped by <user:token>",
            "A schedule stopped.",
            null,
            List.of("schedule <name:token> stopped by <user:token>"));

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
        out.append(" stopped by ");
        out.append(user);
    }

    /**
     * Matches {@code schedule <name:token> stopped by <user:token>}.
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
        int p2 = Literals.match(line, nameEnd, end, " stopped by ", 0x646570706f747320L, 0x2079622064657070L);
        if (p2 < 0) {
            return null;
        }
        int userStart = p2;
        int userEnd = end;
        if (userStart == end || line[userStart] == ' ') {
            return null;
        }
        if (Tokens.blank(line, userStart, end) != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, nameStart, nameEnd);
            match.field(1, userStart, userEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new ScheduleStopped(Texts.string(line, nameStart, nameEnd), Texts.string(line, userStart, userEnd));
    }
}
