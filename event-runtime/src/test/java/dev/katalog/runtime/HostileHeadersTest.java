package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Headers with bytes that no header has, at every place: the code is found, and the body behind it is whole. */
class HostileHeadersTest {

    private static final byte[] CODE = bytes("%ASA-5-713119: ");
    private static final byte[] BODY = bytes("Group = VPN-Users, IP = 198.51.100.7, PHASE 1 COMPLETED");

    private static final List<String> HOSTILE = List.of(
            "\0",
            "\n",
            "\r\n",
            "\t",
            "\u001b[31m",
            "\u007f",
            "\u0080",
            "\u00ff\u00fe",
            "\u00c0\u0080",
            "\u00ed\u00a0\u0080",
            "\u00f4\u0090\u0080\u0080",
            "\u00e3\u0081",
            "\u00ef\u00bb\u00bf",
            "<",
            ">",
            "<999>",
            "<-1>",
            "[",
            "]",
            "[99999999999999999999]",
            ":::",
            "%",
            "%%ASA-",
            "\\",
            "'",
            "::1::",
            "256.256.256.256",
            "99999999999999999999999999",
            " ".repeat(300),
            "a".repeat(300));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "<165>Aug 06 2016 18:05:27: ",
                "Mar 21 2014 23:03:49 vpn-gw1a : ",
                "Apr 27 02:03:03 dev01: ",
                "<167>Jan  5 08:52:35 192.0.2.216 ",
                "<166>2018-06-27T12:17:46Z asa : ",
                "<166>:Feb 26 11:26:52 UTC: ",
                "<166>:: ",
                "Jul 12 17:30:17 relay 192.0.2.7/192.0.2.8 :Jul 12 10:25:06 PDT: ",
                "May 12 10:11:12 relay <164>May 12 2023 10:11:12 ftd-01 : ",
                "Apr 29 12:59:50.138340591: ",
                "192.0.2.253:514 : local7.debug ",
                "2019-04-29 12:59:50\tLocal4.Notice\t192.0.2.1\t",
                "<165>1234: Apr 29 2019 12:59:50: "
            })
    void theCodeIsFoundBehindThem(String header) {
        for (String hostile : HOSTILE) {
            for (int at = 0; at <= header.length(); at++) {
                byte[] front = bytes(header.substring(0, at) + hostile + header.substring(at));
                check(joined(front, CODE, BODY), front.length + CODE.length);
            }
        }
    }

    private static void check(byte[] line, int body) {
        long code = Envelope.code(line, 0, line.length);
        String shown = new String(line, StandardCharsets.ISO_8859_1);
        assertEquals(713119, Envelope.id(code), shown);
        assertEquals(5, Envelope.severity(code), shown);
        assertEquals(body, Envelope.body(code), shown);
        SyslogHeader header = SyslogHeader.parse(line, 0, line.length);
        assertEquals(body, header.bodyOffset(), shown);
        Integer facility = header.facility();
        assertTrue(facility == null || facility >= 0 && facility <= 23, shown);
    }

    /** Offsets in the array stay right whatever is on either side of the line. */
    @ParameterizedTest
    @ValueSource(strings = {"<165>", "%ASA-6-", "[IKEv1]: ", "Jan  5 08:52:35 ", "99999999"})
    void nothingAroundTheLineIsRead(String around) {
        byte[] bytes = bytes(around);
        for (String hostile : HOSTILE) {
            byte[] line = joined(bytes(hostile), CODE, BODY);
            byte[] array = joined(bytes, line, bytes);
            long code = Envelope.code(array, bytes.length, bytes.length + line.length);
            assertEquals(713119, Envelope.id(code));
            int body = Envelope.body(code);
            assertArrayEquals(BODY, Arrays.copyOfRange(array, body, body + BODY.length));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            joined.writeBytes(part);
        }
        return joined.toByteArray();
    }
}
