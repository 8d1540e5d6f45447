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
 * A window is shut.
 *
 * <p>Message {@code window.shut}, documented severity 5:
 *
 * <pre>{@code
 * Ö: Fenster <window:int> zu
 * }</pre>
 *
 * <p>Retired: the document lacks it since 2.0; older devices send it.
 *
 * @param window window
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record WindowShut(int window) implements GateHouseEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            GateEvents.EDITION,
            "window.shut",
            null,
            "WindowShut",
            "house",
            Severity.NOTICE,
            "Ö: Fenster <window:int> zu",
            "A window is shut.",
            null,
            List.of("Ö: Fenster <window:int> zu"),
            "2.0");

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
        out.append("Ö: Fenster ");
        out.append(window);
        out.append(" zu");
    }

    /**
     * Matches {@code Ö: Fenster <window:int> zu}.
     */
    static @Nullable GateEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Ö: Fenster ");
        if (p1 < 0) {
            return null;
        }
        int windowStart = p1;
        int windowEnd = Numbers.intEnd(line, p1, end);
        if (windowEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, windowEnd, end, " zu", 0x757a20L);
        if (p2 < 0) {
            return null;
        }
        if (p2 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, windowStart, windowEnd);
            return GateUnrecognized.IDENTIFIED;
        }
        return new WindowShut(Numbers.intValue(line, windowStart, windowEnd));
    }
}
