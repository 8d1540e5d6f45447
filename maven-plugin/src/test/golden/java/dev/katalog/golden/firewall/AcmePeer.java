package dev.katalog.golden.firewall;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.io.Serializable;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * Who a message is about.
 *
 * @param group tunnel group; null if absent
 * @param ip address of the peer; null if absent
 */
@Generated("dev.katalog.generate.PrefixGenerator")
public record AcmePeer(@Nullable String group, @Nullable Host ip) implements Serializable {
    /**
     * The position after the prefix, or {@code at} if there is none.
     */
    static int skip(byte[] line, int at, int end) {
        int after;
        if (Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L) >= 0) {
            if ((after = skip0(line, at, end)) >= 0) {
                return after;
            }
            if ((after = skip1(line, at, end)) >= 0) {
                return after;
            }
        }
        if ((after = skip2(line, at, end)) >= 0) {
            return after;
        }
        return at;
    }

    /**
     * The prefix that begins at {@code at}, or null if there is none.
     */
    static @Nullable AcmePeer read(byte[] line, int at, int end) {
        @Nullable AcmePeer prefix;
        if (Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L) >= 0) {
            if ((prefix = read0(line, at, end)) != null) {
                return prefix;
            }
            if ((prefix = read1(line, at, end)) != null) {
                return prefix;
            }
        }
        if ((prefix = read2(line, at, end)) != null) {
            return prefix;
        }
        return null;
    }

    void appendTo(StringBuilder out) {
        if (group != null && ip != null) {
            out.append("Group = ");
            out.append(group);
            out.append(", IP = ");
            out.append(ip);
            out.append(",");
            out.append(" ");
            return;
        }
        if (group != null && ip == null) {
            out.append("Group = ");
            out.append(group);
            out.append(", ");
            return;
        }
        if (group == null && ip != null) {
            out.append("IP = ");
            out.append(ip);
            out.append(", ");
            return;
        }
        throw new IllegalStateException("no form of the message has exactly these components");
    }

    private static int skip0(byte[] line, int at, int end) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return -1;
        }
        int groupStart = p1;
        int s1 = groupStart;
        gap1:
        while (true) {
            s1 = Literals.find(line, s1 + 1, end, ", IP = ", 0x203d205049202cL);
            if (s1 < 0) {
                return -1;
            }
            int groupEnd = s1;
            int p2 = Literals.match(line, s1, end, ", IP = ", 0x203d205049202cL);
            if (p2 < 0) {
                continue gap1;
            }
            int ipStart = p2;
            if (ipStart < failed1 || ipStart == end || line[ipStart] == ' ') {
                continue gap1;
            }
            gap2:
            for (int s2 = ipStart + 1; ; s2++) {
                if (s2 >= end || line[s2 - 1] == ' ') {
                    failed1 = Tokens.blank(line, ipStart, end);
                    continue gap1;
                }
                if (line[s2] != (byte) 32 && line[s2] != (byte) 44) {
                    continue;
                }
                int ipEnd = s2;
                int p3 = s2;
                int p4 = Literals.match(line, s2, end, ",", 0x2cL);
                if (p4 >= 0) {
                    p3 = p4;
                }
                int p5 = Literals.match(line, p3, end, " ", 0x20L);
                if (p5 < 0) {
                    continue gap2;
                }
                return p5;
            }
        }
    }

    private static @Nullable AcmePeer read0(byte[] line, int at, int end) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return null;
        }
        int groupStart = p1;
        int s1 = groupStart;
        gap1:
        while (true) {
            s1 = Literals.find(line, s1 + 1, end, ", IP = ", 0x203d205049202cL);
            if (s1 < 0) {
                return null;
            }
            int groupEnd = s1;
            int p2 = Literals.match(line, s1, end, ", IP = ", 0x203d205049202cL);
            if (p2 < 0) {
                continue gap1;
            }
            int ipStart = p2;
            if (ipStart < failed1 || ipStart == end || line[ipStart] == ' ') {
                continue gap1;
            }
            gap2:
            for (int s2 = ipStart + 1; ; s2++) {
                if (s2 >= end || line[s2 - 1] == ' ') {
                    failed1 = Tokens.blank(line, ipStart, end);
                    continue gap1;
                }
                if (line[s2] != (byte) 32 && line[s2] != (byte) 44) {
                    continue;
                }
                int ipEnd = s2;
                int p3 = s2;
                int p4 = Literals.match(line, s2, end, ",", 0x2cL);
                if (p4 >= 0) {
                    p3 = p4;
                }
                int p5 = Literals.match(line, p3, end, " ", 0x20L);
                if (p5 < 0) {
                    continue gap2;
                }
                return new AcmePeer(Texts.string(line, groupStart, groupEnd), Addresses.host(line, ipStart, ipEnd));
            }
        }
    }

    private static int skip1(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return -1;
        }
        int groupStart = p1;
        int s1 = Literals.find(line, groupStart + 1, end, ", ", 0x202cL);
        if (s1 < 0) {
            return -1;
        }
        int groupEnd = s1;
        int p2 = Literals.match(line, s1, end, ", ", 0x202cL);
        if (p2 < 0) {
            return -1;
        }
        return p2;
    }

    private static @Nullable AcmePeer read1(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return null;
        }
        int groupStart = p1;
        int s1 = Literals.find(line, groupStart + 1, end, ", ", 0x202cL);
        if (s1 < 0) {
            return null;
        }
        int groupEnd = s1;
        int p2 = Literals.match(line, s1, end, ", ", 0x202cL);
        if (p2 < 0) {
            return null;
        }
        return new AcmePeer(Texts.string(line, groupStart, groupEnd), null);
    }

    private static int skip2(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "IP = ", 0x203d205049L);
        if (p1 < 0) {
            return -1;
        }
        int ipStart = p1;
        if (ipStart == end || line[ipStart] == ' ') {
            return -1;
        }
        int s1 = Literals.findInToken(line, ipStart + 1, end, ", ");
        if (s1 < 0) {
            return -1;
        }
        int ipEnd = s1;
        int p2 = Literals.match(line, s1, end, ", ", 0x202cL);
        if (p2 < 0) {
            return -1;
        }
        return p2;
    }

    private static @Nullable AcmePeer read2(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "IP = ", 0x203d205049L);
        if (p1 < 0) {
            return null;
        }
        int ipStart = p1;
        if (ipStart == end || line[ipStart] == ' ') {
            return null;
        }
        int s1 = Literals.findInToken(line, ipStart + 1, end, ", ");
        if (s1 < 0) {
            return null;
        }
        int ipEnd = s1;
        int p2 = Literals.match(line, s1, end, ", ", 0x202cL);
        if (p2 < 0) {
            return null;
        }
        return new AcmePeer(null, Addresses.host(line, ipStart, ipEnd));
    }
}
