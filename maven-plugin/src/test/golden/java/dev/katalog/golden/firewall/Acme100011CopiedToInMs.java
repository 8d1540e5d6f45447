package dev.katalog.golden.firewall;

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
 * The message 100011.
 *
 * <p>Message {@code 100011}, documented severity 7:
 *
 * <pre>{@code
 * Copied <source> to <target:token> in <millis:int> ms
 * }</pre>
 *
 * @param source source
 * @param target target
 * @param millis millis
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100011CopiedToInMs(String source, String target,
        int millis) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100011",
            null,
            "Acme100011CopiedToInMs",
            "acme-firewall",
            Severity.DEBUG,
            "Copied <source> to <target:token> in <millis:int> ms",
            "The message 100011.",
            null,
            List.of("Copied <source> to <target:token> in <millis:int> ms"));

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
        out.append("Copied ");
        out.append(source);
        out.append(" to ");
        out.append(target);
        out.append(" in ");
        out.append(millis);
        out.append(" ms");
    }

    /**
     * Matches {@code Copied <source> to <target:token> in <millis:int> ms}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Copied ", 0x20646569706f43L);
        if (p1 < 0) {
            return null;
        }
        int sourceStart = p1;
        int from1 = sourceStart + 1;
        gap1:
        while (true) {
            int sourceEnd = Literals.find(line, from1, end, " to ", 0x206f7420L);
            if (sourceEnd < 0) {
                return null;
            }
            from1 = Tokens.skipBlanks(line, sourceEnd, end);
            int p2 = Literals.match(line, sourceEnd, end, " to ", 0x206f7420L);
            if (p2 < 0) {
                continue gap1;
            }
            int targetStart = p2;
            if (targetStart < failed1 || targetStart == end || line[targetStart] == ' ') {
                continue gap1;
            }
            int targetEnd = Tokens.blank(line, targetStart, end);
            failed1 = targetEnd;
            int p3 = Literals.match(line, targetEnd, end, " in ", 0x206e6920L);
            if (p3 < 0) {
                continue gap1;
            }
            int millisStart = p3;
            int millisEnd = Numbers.intEnd(line, p3, end);
            if (millisEnd < 0) {
                continue gap1;
            }
            int p4 = Literals.match(line, millisEnd, end, " ms", 0x736d20L);
            if (p4 < 0) {
                continue gap1;
            }
            if (p4 != end) {
                continue gap1;
            }
            if (match != null) {
                match.found(DESCRIPTOR);
                match.field(0, sourceStart, sourceEnd);
                match.field(1, targetStart, targetEnd);
                match.field(2, millisStart, millisEnd);
                return AcmeUnrecognized.IDENTIFIED;
            }
            return new Acme100011CopiedToInMs(Texts.string(line, sourceStart, sourceEnd), Texts.string(line, targetStart, targetEnd), Numbers.intValue(line, millisStart, millisEnd));
        }
    }
}
