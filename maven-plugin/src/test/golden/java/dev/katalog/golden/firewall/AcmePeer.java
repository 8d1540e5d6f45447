package dev.katalog.golden.firewall;

import dev.katalog.runtime.Host;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Bytes;
import dev.katalog.runtime.scan.FoundPrefix;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Marks;
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
     * The prefix at {@code at}, as {@link FoundPrefix} packs it.
     */
    static long find(byte[] line, int at, int end) {
        long found;
        if (Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L) >= 0) {
            if ((found = plain1(line, at, end)) != FoundPrefix.NONE) {
                return found;
            }
            int last = Bytes.lastIndexOf(line, at, end, (byte) 61);
            if ((found = skip1(line, at, last, end)) != FoundPrefix.NONE) {
                return found;
            }
            if ((found = skip2(line, at, end)) != FoundPrefix.NONE) {
                return found;
            }
        }
        if ((found = skip3(line, at, end)) != FoundPrefix.NONE) {
            return found;
        }
        return FoundPrefix.NONE;
    }

    /**
     * The prefix that {@link #find} found at {@code at}; null if there is none.
     */
    static @Nullable AcmePeer read(byte[] line, int at, long found) {
        if (found == FoundPrefix.NONE) {
            return null;
        }
        if (FoundPrefix.hasPlaces(found)) {
            int groupStart = FoundPrefix.start(found, at, 1);
            int groupEnd = FoundPrefix.end(found, at, 1);
            int ipStart = FoundPrefix.start(found, at, 2);
            int ipEnd = FoundPrefix.end(found, at, 2);
            return new AcmePeer(groupStart < 0 ? null : Texts.string(line, groupStart, groupEnd), ipStart < 0 ? null : Addresses.host(line, ipStart, ipEnd));
        }
        int end = FoundPrefix.end(found, at);
        switch (FoundPrefix.form(found)) {
            case 1:
                return read1(line, at, end);
            case 2:
                return read2(line, at, end);
            case 3:
                return read3(line, at, end);
            default:
                return null;
        }
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

    /**
     * What is found if the line is plain: no text needs to be searched, and nothing like the prefix follows it.
     */
    private static long plain1(byte[] line, int at, int end) {
        forms1: {
            int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
            if (p1 < 0) {
                break forms1;
            }
            int groupStart = p1;
            int groupEnd = Bytes.indexOfEither(line, groupStart, end, (byte) 44, (byte) 61);
            if (groupEnd <= groupStart) {
                break forms1;
            }
            int p2 = Literals.match(line, groupEnd, end, ", IP =", 0x3d205049202cL);
            if (p2 < 0) {
                break forms1;
            }
            int p3 = Literals.match(line, p2, end, " ", 0x20L);
            if (p3 < 0) {
                break forms1;
            }
            int ipStart = p3;
            if (ipStart == end || line[ipStart] == ' ') {
                break forms1;
            }
            int from1 = ipStart + 1;
            gap1:
            while (true) {
                int ipEnd = line[from1 - 1] == ' ' ? -1 : Bytes.indexOfEither(line, from1, end, (byte) 32, (byte) 44);
                if (ipEnd < 0) {
                    break forms1;
                }
                from1 = ipEnd + 1;
                int p4 = ipEnd;
                int p5 = Literals.match(line, ipEnd, end, ",", 0x2cL);
                if (p5 >= 0) {
                    p4 = p5;
                }
                int p6 = Literals.match(line, p4, end, " ", 0x20L);
                if (p6 < 0) {
                    continue gap1;
                }
                if (Marks.stand(line, ipStart, end, (byte) 32, (byte) 61, 0x5050505050505020L)) {
                    return FoundPrefix.NONE;
                }
                return FoundPrefix.of(1, at, p6, groupStart, groupEnd, ipStart, ipEnd, at, at);
            }
        }
        return FoundPrefix.NONE;
    }

    private static long skip1(byte[] line, int at, int last, int end) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return FoundPrefix.NONE;
        }
        int groupStart = p1;
        int from1 = groupStart + 1;
        gap1:
        while (true) {
            int groupEnd = Literals.find(line, from1, last - 4, end, ", IP = ", 0x203d205049202cL);
            if (groupEnd < 0) {
                return FoundPrefix.NONE;
            }
            from1 = groupEnd + 1;
            int p2 = Literals.match(line, groupEnd, end, ", IP = ", 0x203d205049202cL);
            if (p2 < 0) {
                continue gap1;
            }
            int ipStart = p2;
            if (ipStart < failed1 || ipStart == end || line[ipStart] == ' ') {
                continue gap1;
            }
            int from2 = ipStart + 1;
            gap2:
            while (true) {
                int ipEnd = line[from2 - 1] == ' ' ? -1 : Bytes.indexOfEither(line, from2, end, (byte) 32, (byte) 44);
                if (ipEnd < 0) {
                    failed1 = Tokens.blank(line, ipStart, end);
                    continue gap1;
                }
                from2 = ipEnd + 1;
                int p3 = ipEnd;
                int p4 = Literals.match(line, ipEnd, end, ",", 0x2cL);
                if (p4 >= 0) {
                    p3 = p4;
                }
                int p5 = Literals.match(line, p3, end, " ", 0x20L);
                if (p5 < 0) {
                    continue gap2;
                }
                return FoundPrefix.of(1, at, p5, groupStart, groupEnd, ipStart, ipEnd, at, at);
            }
        }
    }

    private static @Nullable AcmePeer read1(byte[] line, int at, int end) {
        int failed1 = -1;
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return null;
        }
        int groupStart = p1;
        int from1 = groupStart + 1;
        gap1:
        while (true) {
            int groupEnd = Literals.find(line, from1, end, ", IP = ", 0x203d205049202cL);
            if (groupEnd < 0) {
                return null;
            }
            from1 = groupEnd + 1;
            int p2 = Literals.match(line, groupEnd, end, ", IP = ", 0x203d205049202cL);
            if (p2 < 0) {
                continue gap1;
            }
            int ipStart = p2;
            if (ipStart < failed1 || ipStart == end || line[ipStart] == ' ') {
                continue gap1;
            }
            int from2 = ipStart + 1;
            gap2:
            while (true) {
                int ipEnd = line[from2 - 1] == ' ' ? -1 : Bytes.indexOfEither(line, from2, end, (byte) 32, (byte) 44);
                if (ipEnd < 0) {
                    failed1 = Tokens.blank(line, ipStart, end);
                    continue gap1;
                }
                from2 = ipEnd + 1;
                int p3 = ipEnd;
                int p4 = Literals.match(line, ipEnd, end, ",", 0x2cL);
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

    private static long skip2(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return FoundPrefix.NONE;
        }
        int groupStart = p1;
        int groupEnd = Literals.find(line, groupStart + 1, end, ", ", 0x202cL);
        if (groupEnd < 0) {
            return FoundPrefix.NONE;
        }
        int p2 = Literals.match(line, groupEnd, end, ", ", 0x202cL);
        if (p2 < 0) {
            return FoundPrefix.NONE;
        }
        return FoundPrefix.of(2, at, p2, groupStart, groupEnd, at, at, at, at);
    }

    private static @Nullable AcmePeer read2(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "Group = ", 0x203d2070756f7247L);
        if (p1 < 0) {
            return null;
        }
        int groupStart = p1;
        int groupEnd = Literals.find(line, groupStart + 1, end, ", ", 0x202cL);
        if (groupEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, groupEnd, end, ", ", 0x202cL);
        if (p2 < 0) {
            return null;
        }
        return new AcmePeer(Texts.string(line, groupStart, groupEnd), null);
    }

    private static long skip3(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "IP = ", 0x203d205049L);
        if (p1 < 0) {
            return FoundPrefix.NONE;
        }
        int ipStart = p1;
        if (ipStart == end || line[ipStart] == ' ') {
            return FoundPrefix.NONE;
        }
        int ipEnd = Literals.findInToken(line, ipStart + 1, end, ", ", 0x202cL);
        if (ipEnd < 0) {
            return FoundPrefix.NONE;
        }
        int p2 = Literals.match(line, ipEnd, end, ", ", 0x202cL);
        if (p2 < 0) {
            return FoundPrefix.NONE;
        }
        return FoundPrefix.of(3, at, p2, at, at, ipStart, ipEnd, at, at);
    }

    private static @Nullable AcmePeer read3(byte[] line, int at, int end) {
        int p1 = Literals.match(line, at, end, "IP = ", 0x203d205049L);
        if (p1 < 0) {
            return null;
        }
        int ipStart = p1;
        if (ipStart == end || line[ipStart] == ' ') {
            return null;
        }
        int ipEnd = Literals.findInToken(line, ipStart + 1, end, ", ", 0x202cL);
        if (ipEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, ipEnd, end, ", ", 0x202cL);
        if (p2 < 0) {
            return null;
        }
        return new AcmePeer(null, Addresses.host(line, ipStart, ipEnd));
    }
}
