package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ShapeTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Accepted publickey for ops from 192.0.2.44 port 50022 ; Accepted publickey for ops from <ip> port <n>
            from 2001:db8::1/64, 10:25:06                          ; from <ip>/<n>, <n>:<n>:<n>
            DHCPACK to 00:00:5E:00:53:01 via eth0                  ; DHCPACK to <mac> via eth<n>
            spi 0xcb02ea03 msgid d40e0a9b 123456 facade            ; spi <hex> msgid <hex> <n> facade
            Group = Remote Users, Username = j.doe, IP = 192.0.2.1, PHASE 3 ; Group = <value>, Username = <value>, IP = <value>, PHASE <n>
            user=root uid=0 (tty=pts/0)                            ; user=<value> uid=<value> (tty=<value>)
            key="a b", other='c d' don't                           ; key=<quoted>, other=<quoted> don't
            call stack 0x1 0x22  0x333 end                         ; call stack <hex> end
            a === b => c                                           ; a === b => c
            13[IKE] CHILD_SA tunnel1{3} closed                     ; <n>[IKE] CHILD_SA tunnel<n>{<n>} closed
            10.0.0 is 4.3.2.1.0                                    ; <n>.<n>.<n> is <ip>.<n>
            `open "quote`                                          ; `open "quote`
            """)
    void keepsTheConstantWords(String text, String shape) {
        assertEquals(shape, shape(text));
    }

    @Test
    void isShortAndSafe() {
        assertEquals("<word>", shape("x".repeat(900)));
        assertTrue(shape("word ".repeat(1_000_000)).length() < 220);
        assertTrue(shape("word ".repeat(100)).endsWith("..."));
        assertEquals("\\x1b[<n>m \\u{202e} \u3042", shape("\u001b[31m \u202e \u3042"));
        assertEquals("", shape(""));
    }

    @Test
    void isShortAndSafeForAnyBytes() {
        Random random = new Random(5);
        byte[] bytes = new byte[3000];
        for (int i = 0; i < 2000; i++) {
            random.nextBytes(bytes);
            String shape = Shape.of(bytes, random.nextInt(100), bytes.length - random.nextInt(100));
            assertTrue(shape.length() < 1000, shape);
            assertTrue(shape.codePoints().noneMatch(Character::isISOControl), shape);
        }
    }

    private static String shape(String text) {
        byte[] bytes = ("#" + text + "9").getBytes(StandardCharsets.UTF_8);
        return Shape.of(bytes, 1, bytes.length - 1);
    }
}
