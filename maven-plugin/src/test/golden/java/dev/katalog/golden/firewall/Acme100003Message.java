package dev.katalog.golden.firewall;

import dev.katalog.runtime.IpAddress;
import dev.katalog.runtime.IpPrefix;
import dev.katalog.runtime.Ipv4Address;
import dev.katalog.runtime.MacAddress;
import dev.katalog.runtime.Match;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Port;
import dev.katalog.runtime.Severity;
import dev.katalog.runtime.scan.Addresses;
import dev.katalog.runtime.scan.Literals;
import dev.katalog.runtime.scan.Numbers;
import dev.katalog.runtime.scan.Texts;
import dev.katalog.runtime.scan.Tokens;
import java.util.List;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The message 100003.
 *
 * <p>Message {@code 100003}, documented severity 6:
 *
 * <pre>{@code
 * <i:int> <l:long> <s:signed> <d:decimal> <h:hex> <spi:spi> <v:version> <a:ipv4> <ip:ip> <net:prefix> <mac:mac> <port:port>
 * }</pre>
 *
 * @param i i
 * @param l l
 * @param s s
 * @param d d
 * @param h h
 * @param spi spi
 * @param v v
 * @param a a
 * @param ip ip
 * @param net net
 * @param mac mac
 * @param port port
 */
@Generated("dev.katalog.generate.EventRecordGenerator")
public record Acme100003Message(int i, long l, int s, double d, long h, long spi, String v,
        Ipv4Address a, IpAddress ip, IpPrefix net, MacAddress mac,
        Port port) implements AcmeAcmeFirewallEvent {
    /**
     * What the catalog says about the message.
     */
    public static final MessageDescriptor DESCRIPTOR = new MessageDescriptor(
            AcmeEvents.EDITION,
            "100003",
            null,
            "Acme100003Message",
            "acme-firewall",
            Severity.INFORMATIONAL,
            "<i:int> <l:long> <s:signed> <d:decimal> <h:hex> <spi:spi> <v:version> <a:ipv4> <ip:ip> <net:prefix> <mac:mac> <port:port>",
            "The message 100003.",
            null,
            List.of("<i:int> <l:long> <s:signed> <d:decimal> <h:hex> <spi:spi> <v:version> <a:ipv4> <ip:ip> <net:prefix> <mac:mac> <port:port>"));

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
        out.append(i);
        out.append(" ");
        out.append(l);
        out.append(" ");
        out.append(s);
        out.append(" ");
        out.append(Numbers.decimal(d));
        out.append(" ");
        out.append(Numbers.hex(h));
        out.append(" ");
        out.append(Numbers.spi(spi));
        out.append(" ");
        out.append(v);
        out.append(" ");
        out.append(a);
        out.append(" ");
        out.append(ip);
        out.append(" ");
        out.append(net);
        out.append(" ");
        out.append(mac);
        out.append(" ");
        out.append(port);
    }

    /**
     * Matches {@code <i:int> <l:long> <s:signed> <d:decimal> <h:hex> <spi:spi> <v:version> <a:ipv4> <ip:ip> <net:prefix> <mac:mac> <port:port>}.
     */
    static @Nullable AcmeEvent match(byte[] line, int at, int end, @Nullable Match match) {
        int iStart = at;
        int iEnd = Numbers.intEnd(line, at, end);
        if (iEnd < 0) {
            return null;
        }
        int p1 = Literals.match(line, iEnd, end, " ", 0x20L);
        if (p1 < 0) {
            return null;
        }
        int lStart = p1;
        int lEnd = Numbers.longEnd(line, p1, end);
        if (lEnd < 0) {
            return null;
        }
        int p2 = Literals.match(line, lEnd, end, " ", 0x20L);
        if (p2 < 0) {
            return null;
        }
        int sStart = p2;
        int sEnd = Numbers.signedEnd(line, p2, end);
        if (sEnd < 0) {
            return null;
        }
        int p3 = Literals.match(line, sEnd, end, " ", 0x20L);
        if (p3 < 0) {
            return null;
        }
        int dStart = p3;
        int dEnd = Numbers.decimalEnd(line, p3, end);
        if (dEnd < 0) {
            return null;
        }
        int p4 = Literals.match(line, dEnd, end, " ", 0x20L);
        if (p4 < 0) {
            return null;
        }
        int hStart = p4;
        int hEnd = Numbers.hexEnd(line, p4, end);
        if (hEnd < 0) {
            return null;
        }
        int p5 = Literals.match(line, hEnd, end, " ", 0x20L);
        if (p5 < 0) {
            return null;
        }
        int spiStart = p5;
        int spiEnd = Numbers.hexEnd(line, p5, end);
        if (spiEnd < 0) {
            return null;
        }
        int p6 = Literals.match(line, spiEnd, end, " ", 0x20L);
        if (p6 < 0) {
            return null;
        }
        int vStart = p6;
        int vEnd = Tokens.versionEnd(line, p6, end);
        if (vEnd < 0) {
            return null;
        }
        int p7 = Literals.match(line, vEnd, end, " ", 0x20L);
        if (p7 < 0) {
            return null;
        }
        int aStart = p7;
        int aEnd = Addresses.ipv4End(line, p7, end);
        if (aEnd < 0) {
            return null;
        }
        int p8 = Literals.match(line, aEnd, end, " ", 0x20L);
        if (p8 < 0) {
            return null;
        }
        int ipStart = p8;
        int ipEnd = Addresses.ipEnd(line, p8, end);
        if (ipEnd < 0) {
            return null;
        }
        int p9 = Literals.match(line, ipEnd, end, " ", 0x20L);
        if (p9 < 0) {
            return null;
        }
        int netStart = p9;
        int netEnd = Addresses.prefixEnd(line, p9, end);
        if (netEnd < 0) {
            return null;
        }
        int p10 = Literals.match(line, netEnd, end, " ", 0x20L);
        if (p10 < 0) {
            return null;
        }
        int macStart = p10;
        int macEnd = Addresses.macEnd(line, p10, end);
        if (macEnd < 0) {
            return null;
        }
        int p11 = Literals.match(line, macEnd, end, " ", 0x20L);
        if (p11 < 0) {
            return null;
        }
        int portStart = p11;
        int portEnd = Tokens.portEnd(line, p11, end);
        if (portEnd < 0) {
            return null;
        }
        if (portEnd != end) {
            return null;
        }
        if (match != null) {
            match.found(DESCRIPTOR);
            match.field(0, iStart, iEnd);
            match.field(1, lStart, lEnd);
            match.field(2, sStart, sEnd);
            match.field(3, dStart, dEnd);
            match.field(4, hStart, hEnd);
            match.field(5, spiStart, spiEnd);
            match.field(6, vStart, vEnd);
            match.field(7, aStart, aEnd);
            match.field(8, ipStart, ipEnd);
            match.field(9, netStart, netEnd);
            match.field(10, macStart, macEnd);
            match.field(11, portStart, portEnd);
            return AcmeUnrecognized.IDENTIFIED;
        }
        return new Acme100003Message(Numbers.intValue(line, iStart, iEnd), Numbers.longValue(line, lStart, lEnd), Numbers.signedValue(line, sStart, sEnd), Numbers.decimalValue(line, dStart, dEnd), Numbers.hexValue(line, hStart, hEnd), Numbers.hexValue(line, spiStart, spiEnd), Texts.string(line, vStart, vEnd), Addresses.ipv4(line, aStart, aEnd), Addresses.ip(line, ipStart, ipEnd), Addresses.prefix(line, netStart, netEnd), Addresses.mac(line, macStart, macEnd), Tokens.port(line, portStart, portEnd));
    }
}
