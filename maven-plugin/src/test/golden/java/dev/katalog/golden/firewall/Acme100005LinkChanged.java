package dev.katalog.golden.firewall;

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
 * A link went up or down.
 *
 * <p>Message {@code 100005}, documented severity 5:
 *
 * <pre>{@code
 * Interface <name:token> is <state:LinkState>
 * }</pre>
 *
 * @param name name of the interface
 * @param state the new state
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100005LinkChanged(String name, LinkState state) implements AcmeSystemEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100005",
            null,
            "Acme100005LinkChanged",
            "system",
            Severity.NOTICE,
            "Interface <name:token> is <state:LinkState>",
            "A link went up or down.",
            null,
            List.of("Interface <name:token> is <state:administratively down|down|UP|up>"));

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
        out.append("Interface ");
        out.append(name);
        out.append(" is ");
        out.append(state.text());
    }

    /**
     * Matches {@code Interface <name:token> is <state:LinkState>}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Interface ", 0x6361667265746e49L, 0x2065636166726574L);
        if (p1 < 0) {
            return null;
        }
        int nameStart = p1;
        if (nameStart == end || line[nameStart] == ' ') {
            return null;
        }
        int nameEnd = Tokens.blank(line, nameStart, end);
        int p2 = Literals.match(line, nameEnd, end, " is ", 0x20736920L);
        if (p2 < 0) {
            return null;
        }
        LinkState stateChoice;
        int stateStart = p2;
        int stateEnd;
        if ((stateEnd = Literals.match(line, p2, end, "administratively down", 0x7473696e696d6461L, 0x796c657669746172L, 0x6e776f6420796c65L)) >= 0) {
            stateChoice = LinkState.DOWN;
        } else if ((stateEnd = Literals.match(line, p2, end, "down", 0x6e776f64L)) >= 0) {
            stateChoice = LinkState.DOWN;
        } else if ((stateEnd = Literals.match(line, p2, end, "UP", 0x5055L)) >= 0) {
            stateChoice = LinkState.UP;
        } else if ((stateEnd = Literals.match(line, p2, end, "up", 0x7075L)) >= 0) {
            stateChoice = LinkState.UP;
        } else {
            return null;
        }
        if (stateEnd != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, nameStart, nameEnd);
            match.field(1, stateStart, stateEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100005LinkChanged(Texts.string(line, nameStart, nameEnd), stateChoice);
    }
}
