package dev.katalog.golden.firewall;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100004.
 *
 * <p>Message {@code 100004}, documented severity 5:
 *
 * <pre>{@code
 * Login of <user>, terminal <terminal:token>, from <origin:host> denied
 * }</pre>
 *
 * @param user user
 * @param terminal terminal
 * @param origin origin
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100004LoginOfTerminalFrom(String user, String terminal,
        Host origin) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100004",
            null,
            "Acme100004LoginOfTerminalFrom",
            "acme-firewall",
            Severity.NOTICE,
            "Login of <user>, terminal <terminal:token>, from <origin:host> denied",
            "The message 100004.",
            null,
            List.of("Login of <user>, terminal <terminal:token>, from <origin:host> denied"));

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
        out.append("Login of ");
        out.append(user);
        out.append(", terminal ");
        out.append(terminal);
        out.append(", from ");
        out.append(origin);
        out.append(" denied");
    }

    /**
     * Matches {@code Login of <user>, terminal <terminal:token>, from <origin:host> denied}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int failed1 = -1;
        int failed2 = -1;
        int p1 = Literals.match(line, at, end, "Login of ", 0x666f206e69676f4cL, 0x20666f206e69676fL);
        if (p1 < 0) {
            return null;
        }
        int userStart = p1;
        int from1 = userStart + 1;
        gap1:
        while (true) {
            int userEnd = Literals.find(line, from1, end, ", termin", 0x6e696d726574202cL);
            if (userEnd < 0) {
                return null;
            }
            from1 = userEnd + 1;
            int p2 = Literals.match(line, userEnd, end, ", terminal ", 0x6e696d726574202cL, 0x206c616e696d7265L);
            if (p2 < 0) {
                continue gap1;
            }
            int terminalStart = p2;
            if (terminalStart < failed1 || terminalStart == end || line[terminalStart] == ' ') {
                continue gap1;
            }
            int from2 = terminalStart + 1;
            gap2:
            while (true) {
                int terminalEnd = Literals.findInToken(line, from2, end, ", from ", 0x206d6f7266202cL);
                if (terminalEnd < 0) {
                    failed1 = Tokens.blank(line, terminalStart, end);
                    continue gap1;
                }
                from2 = terminalEnd + 1;
                int p3 = Literals.match(line, terminalEnd, end, ", from ", 0x206d6f7266202cL);
                if (p3 < 0) {
                    continue gap2;
                }
                int originStart = p3;
                if (originStart < failed2 || originStart == end || line[originStart] == ' ') {
                    continue gap2;
                }
                int originEnd = Literals.suffix(line, originStart + 1, end, " denied", 0x6465696e656420L);
                if (originEnd < 0 || Tokens.blank(line, originStart, originEnd) != originEnd) {
                    failed2 = Tokens.blank(line, originStart, end);
                    continue gap2;
                }
                if (match != null) {
                    match.found(DESCRIPTOR);
                    match.field(0, userStart, userEnd);
                    match.field(1, terminalStart, terminalEnd);
                    match.field(2, originStart, originEnd);
                    return AcmeUnrecognized.IDENTIFIED;
                }
                return new Acme100004LoginOfTerminalFrom(Texts.string(line, userStart, userEnd), Texts.string(line, terminalStart, terminalEnd), Addresses.host(line, originStart, originEnd));
            }
        }
    }
}
