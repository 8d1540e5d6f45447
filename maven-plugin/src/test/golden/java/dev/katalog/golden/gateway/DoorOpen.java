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
 * A door is open.
 *
 * <p>Message {@code door.open}, documented severity 5:
 *
 * <pre>{@code
 * Ä: Tür <door:int> offen
 * }</pre>
 *
 * @param door door
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record DoorOpen(int door) implements GateHouseEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "door.open",
            null,
            "DoorOpen",
            "house",
            Severity.NOTICE,
            "Ä: Tür <door:int> offen",
            "A door is open.",
            null,
            List.of("Ä: Tür <door:int> offen"));

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
        out.append("Ä: Tür ");
        out.append(door);
        out.append(" offen");
    }

    /**
     * Matches {@code Ä: Tür <door:int> offen}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Ä: Tür ");
        if (p1 < 0) {
            return null;
        }
        int doorStart = p1;
        int doorEnd = Numbers.intEnd(line, p1, end);
        if (doorEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, doorEnd, end, " offen", 0x6e6566666f20L);
        if (p2 < 0) {
            return null;
        }
        if (p2 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, doorStart, doorEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new DoorOpen(Numbers.intValue(line, doorStart, doorEnd));
    }
}
