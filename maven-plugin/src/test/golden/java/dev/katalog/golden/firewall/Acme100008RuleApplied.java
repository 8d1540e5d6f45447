package dev.katalog.golden.firewall;

import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * A rule was applied.
 *
 * <p>Message {@code 100008}, documented severity 6:
 *
 * <pre>{@code
 * Rule[ #<rule:int>[/<count:int>]] applied[ while <state:LinkState>]
 * }</pre>
 *
 * @param rule number of the rule; null if absent
 * @param count how many rules there are; null if absent
 * @param state the state of the link; null if absent
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100008RuleApplied(@Nullable Integer rule, @Nullable Integer count,
        @Nullable LinkState state) implements AcmeSystemEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100008",
            null,
            "Acme100008RuleApplied",
            "system",
            Severity.INFORMATIONAL,
            "Rule[ #<rule:int>[/<count:int>]] applied[ while <state:LinkState>]",
            "A rule was applied.",
            null,
            List.of("Rule[ #<rule:int>[/<count:int>]] applied[ while <state:administratively down|down|UP|up>]"));

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
        out.append("Rule");
        if (rule != null) {
            out.append(" #");
            out.append(rule);
            if (count != null) {
                out.append("/");
                out.append(count);
            }
        }
        out.append(" applied");
        if (state != null) {
            out.append(" while ");
            out.append(state.text());
        }
    }

    /**
     * Matches {@code Rule[ #<rule:int>[/<count:int>]] applied[ while <state:LinkState>]}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int p1 = Literals.match(line, at, end, "Rule", 0x656c7552L);
        if (p1 < 0) {
            return null;
        }
        int ruleStart = -1;
        int ruleEnd = -1;
        int countStart = -1;
        int countEnd = -1;
        int p2 = p1;
        int p3 = Literals.match(line, p1, end, " #", 0x2320L);
        if (p3 >= 0) {
            ruleStart = p3;
            ruleEnd = Numbers.intEnd(line, p3, end);
            if (ruleEnd < 0) {
                return null;
            }
            int p4 = ruleEnd;
            int p5 = p4;
            int p6 = Literals.match(line, p4, end, "/", 0x2fL);
            if (p6 >= 0) {
                countStart = p6;
                countEnd = Numbers.intEnd(line, p6, end);
                if (countEnd < 0) {
                    return null;
                }
                int p7 = countEnd;
                p5 = p7;
            }
            p2 = p5;
        }
        int p8 = Literals.match(line, p2, end, " applied", 0x6465696c70706120L);
        if (p8 < 0) {
            return null;
        }
        LinkState stateChoice = null;
        int stateStart = -1;
        int stateEnd = -1;
        int p9 = p8;
        int p10 = Literals.match(line, p8, end, " while ", 0x20656c69687720L);
        if (p10 >= 0) {
            stateStart = p10;
            if ((stateEnd = Literals.match(line, p10, end, "administratively down", 0x7473696e696d6461L, 0x796c657669746172L, 0x6e776f6420796c65L)) >= 0) {
                stateChoice = LinkState.DOWN;
            } else if ((stateEnd = Literals.match(line, p10, end, "down", 0x6e776f64L)) >= 0) {
                stateChoice = LinkState.DOWN;
            } else if ((stateEnd = Literals.match(line, p10, end, "UP", 0x5055L)) >= 0) {
                stateChoice = LinkState.UP;
            } else if ((stateEnd = Literals.match(line, p10, end, "up", 0x7075L)) >= 0) {
                stateChoice = LinkState.UP;
            } else {
                return null;
            }
            p9 = stateEnd;
        }
        if (p9 != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, ruleStart, ruleEnd);
            match.field(1, countStart, countEnd);
            match.field(2, stateStart, stateEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100008RuleApplied(ruleStart < 0 ? null : Numbers.intValue(line, ruleStart, ruleEnd), countStart < 0 ? null : Numbers.intValue(line, countStart, countEnd), stateChoice);
    }
}
