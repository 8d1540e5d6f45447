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
 * The message 100010.
 *
 * <p>Message {@code 100010}, documented severity 7:
 *
 * <pre>{@code
 * Path <first:token>-<second:token>/<third:int>
 * }</pre>
 *
 * @param first first
 * @param second second
 * @param third third
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100010Path(String first, String second,
        int third) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100010",
            null,
            "Acme100010Path",
            "acme-firewall",
            Severity.DEBUG,
            "Path <first:token>-<second:token>/<third:int>",
            "The message 100010.",
            null,
            List.of("Path <first:token>-<second:token>/<third:int>"));

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
        out.append("Path ");
        out.append(first);
        out.append("-");
        out.append(second);
        out.append("/");
        out.append(third);
    }

    /**
     * Matches {@code Path <first:token>-<second:token>/<third:int>}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Path ", 0x2068746150L);
        if (p1 < 0) {
            return null;
        }
        int firstStart = p1;
        if (firstStart == end || line[firstStart] == ' ') {
            return null;
        }
        int from1 = firstStart + 1;
        gap1:
        while (true) {
            int firstEnd = Literals.findInToken(line, from1, end, "-", 0x2dL);
            if (firstEnd < 0) {
                return null;
            }
            from1 = firstEnd + 1;
            int p2 = firstEnd + 1;
            int secondStart = p2;
            if (secondStart < failed1 || secondStart == end || line[secondStart] == ' ') {
                continue gap1;
            }
            int from2 = secondStart + 1;
            gap2:
            while (true) {
                int secondEnd = Literals.findInToken(line, from2, end, "/", 0x2fL);
                if (secondEnd < 0) {
                    failed1 = Tokens.blank(line, secondStart, end);
                    continue gap1;
                }
                from2 = secondEnd + 1;
                int p3 = secondEnd + 1;
                int thirdStart = p3;
                int thirdEnd = Numbers.intEnd(line, p3, end);
                if (thirdEnd < 0) {
                    continue gap2;
                }
                if (thirdEnd != end) {
                    continue gap2;
                }
                if (match != null) {
                    match.found(DESCRIPTOR);
                    match.field(0, firstStart, firstEnd);
                    match.field(1, secondStart, secondEnd);
                    match.field(2, thirdStart, thirdEnd);
                    return AcmeUnrecognized.IDENTIFIED;
                }
                return new Acme100010Path(Texts.string(line, firstStart, firstEnd), Texts.string(line, secondStart, secondEnd), Numbers.intValue(line, thirdStart, thirdEnd));
            }
        }
    }
}
