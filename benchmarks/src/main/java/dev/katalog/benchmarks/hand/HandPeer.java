package dev.katalog.benchmarks.hand;

import dev.katalog.events.ftd.FtdPeer;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Texts;
import org.jspecify.annotations.Nullable;

/** Cisco's {@code Group = g, Username = u, IP = i, } in the forms of the corpus. Not thread-safe: keeps what it read. */
final class HandPeer {

    private static final Literal GROUP = Literal.of("Group = ");
    private static final Literal GROUP_WORD = Literal.of("Group ");
    private static final Literal USERNAME = Literal.of("Username = ");
    private static final Literal USERNAME_WORD = Literal.of(" Username ");
    private static final Literal IP_WORD = Literal.of(" IP ");
    private static final Literal IP = Literal.of("IP =");

    private boolean present;
    private int group;
    private int groupEnd;
    private int user;
    private int userEnd;
    private int address;
    private int addressEnd;

    /** The offset of the body. */
    int read(byte[] line, int from, int end) {
        group = -1;
        user = -1;
        address = -1;
        present = false;
        byte first = line[from];
        if (first != 'G' && first != 'U' && first != 'I') {
            return from;
        }
        int at = from;
        int after = GROUP.after(line, at, end);
        if (after >= 0) {
            int comma = Words.indexOf(line, after - 1, end, ',');
            if (comma < 0) {
                return from;
            }
            group = after >= comma ? -1 : after;
            groupEnd = comma;
            at = afterComma(line, comma, end);
            present = true;
        } else if (first == 'G') {
            return words(line, from, end);
        }
        after = USERNAME.after(line, at, end);
        if (after >= 0) {
            boolean quoted = line[after] == '\'';
            int comma = Words.indexOf(line, quoted ? Words.indexOf(line, after + 1, end, '\'') : after - 1, end, ',');
            if (comma < 0) {
                return from;
            }
            user = quoted ? after + 1 : after >= comma ? -1 : after;
            userEnd = quoted ? comma - 1 : comma;
            at = afterComma(line, comma, end);
            present = true;
        }
        after = IP.after(line, at, end);
        return after < 0 ? at : address(line, after, end);
    }

    private int address(byte[] line, int from, int end) {
        int at = from;
        while (line[at] == ' ') {
            at++;
        }
        int blank = Words.indexOf(line, at, end, ' ');
        addressEnd = line[blank - 1] == ',' ? blank - 1 : blank;
        address = addressEnd == at ? -1 : at;
        present = true;
        return afterComma(line, blank - 1, end);
    }

    /** The documented form without equals signs. */
    private int words(byte[] line, int from, int end) {
        int ip = IP_WORD.find(line, from, end);
        if (ip < 0 || Addresses.ipEnd(line, IP_WORD.after(line, ip, end), end) < 0) {
            return from;
        }
        group = GROUP_WORD.after(line, from, end);
        groupEnd = ip;
        int name = USERNAME_WORD.find(line, group, ip);
        if (name >= 0) {
            groupEnd = name;
            user = USERNAME_WORD.after(line, name, end);
            userEnd = ip;
        }
        present = true;
        return address(line, IP_WORD.after(line, ip, end), end);
    }

    private static int afterComma(byte[] line, int comma, int end) {
        int at = comma + 1;
        while (at < end && line[at] == ' ') {
            at++;
        }
        return at;
    }

    /** What was read; null if there was no prefix. */
    @Nullable
    FtdPeer value(byte[] line) {
        if (!present) {
            return null;
        }
        return new FtdPeer(
                group < 0 ? null : Texts.string(line, group, groupEnd),
                user < 0 ? null : Texts.string(line, user, userEnd),
                address < 0 ? null : Addresses.host(line, address, addressEnd));
    }
}
