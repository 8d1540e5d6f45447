package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '`', textBlock = """
            Assigned address <a:host> to user ; Assigned address 192.0.2.1 for user  ; 27 ; to user        ; for user
            Assigned address <a:host> to user ; Assigned  address 192.0.2.1 to users ; 35 ; end of message ; s
            Assigned address <a:host> to user ; Assigned adress        ; 11 ; `dress `                ; ress
            count <n:int> of <m:int>          ; count 12 of many       ; 12 ; <m:int>                 ; many
            count <n:int>                     ; count 99999999999      ; 6  ; <n:int>                 ; 99999999999
            conn <how:inbound|outbound> open  ; conn sideways open     ; 5  ; <how:inbound|outbound>  ; sideways open
            conn <how:inbound|outbound> open  ; conn outbound closed   ; 14 ; open                    ; closed
            up[ after <n:int> s] now          ; up after 5 m now       ; 11 ; s                       ; m now
            up[ after <n:int> s] now          ; up later               ; 3  ; now                     ; later
            text <t:text>: <p:port>/<x:hex>   ; text a b: ssh/zz       ; 14 ; <x:hex>                 ; zz
            text <t:text>: <p:port>/<x:hex>   ; text a b               ; 5  ; `<t:text>: `            ; a b
            a \\<b\\> \\[c\\] \\\\ \\| <t:text>   ; a <b> [c] \\ / x        ; 12 ; `| `                    ; / x
            from <t:token> to                 ; from a b to            ; 7  ; to                      ; b to
            x <a:text>                        ; x                      ; 1  ; ` `                     ; end of message
            x <a:text>                        ; `x `                   ; 2  ; <a:text>                ; end of message
            <m:mac> <v:version> <d:decimal> <s:signed> <l:long> <k:spi> A ; 02:00:5e:00:53:01 1.2 -1.5 +3 4 0x12 B ; 37 ; A ; B
            <p:prefix> <i:ip> <q:ipv4> A      ; 192.0.2.0/24 ::1 192.0.2.1 B ; 27 ; A                 ; B
            """)
    void saysWhereBodyAndFormPart(String form, String body, int agreed, String expected, String found) {
        Mismatch mismatch = of(body, descriptor("one", form));
        assertEquals(expected, mismatch.expected());
        assertEquals(found, mismatch.found());
        assertEquals(agreed, mismatch.agreed());
        assertNotNull(mismatch.nearest());
    }

    @Test
    void choosesTheMessageThatAgreesMost() {
        MessageDescriptor any = descriptor("any", "<text:text>, <rest:text>: done");
        MessageDescriptor tunnel = descriptor("tunnel", "tunnel <name:token> is open", "tunnel <name:token> is shut");
        Mismatch mismatch = of("tunnel a is shu, or so it seems", any, tunnel);
        assertEquals(tunnel, mismatch.nearest());
        assertEquals(15, mismatch.agreed());
        assertEquals("t", mismatch.expected());
    }

    @Test
    void choosesNoneOfSeveralThatDoNotAgreeAtAll() {
        Mismatch mismatch = of("zzz", descriptor("one", "abc"), descriptor("two", "def"));
        assertNull(mismatch.nearest());
        assertEquals("", mismatch.expected());
        assertEquals("zzz", mismatch.found());
        assertEquals("one", nearestId(of("zzz", descriptor("one", "abc"))));
        assertNull(of("zzz").nearest());
    }

    @Test
    void keepsExcerptsShortAndPlain() {
        Mismatch mismatch = of("a\t\0\u0007\u3042" + "\u3042".repeat(200), descriptor("one", "a" + "b".repeat(100)));
        assertEquals("b".repeat(40), mismatch.expected());
        assertTrue(mismatch.found().startsWith("\\t\\x00\\x07\u3042"), mismatch.found());
        assertEquals(40, mismatch.found().length());
        assertEquals("end of message", of("", descriptor("one", "a")).found());
    }

    @Tag("bound")
    @Test
    void isLinearOnHostileBodies() {
        MessageDescriptor hostile = descriptor(
                "one",
                "<a:text> <b:int> [x<c:text>, ][y<d:text>, ][z <e:token>]<f:text> <g:prefix><h:text>: <i:a|b> end",
                "q <a:text>:<b:token>/<c:port> to <d:token>:<e:host>/<f:port>",
                "q <a:text>(<b:token>), <c:text>(<d:token>), <e:token>[, <f:text>] end");
        for (String unit :
                List.of("9", " ", "9 ", "x, ", "a: ", "192.0.2.0/", ":", ":a", "(", "a(), ", "/", "a:b/c to ")) {
            String body = "q " + unit.repeat(500_000 / unit.length());
            assertTimeoutPreemptively(Duration.ofSeconds(30), () -> of(body, hostile));
        }
    }

    private static Mismatch of(String body, MessageDescriptor... candidates) {
        Lines line = Lines.of(body);
        return Nearest.of(List.of(candidates), (prefix, bytes, at, end) -> at, line.array(), line.from(), line.to());
    }

    private static String nearestId(Mismatch mismatch) {
        return mismatch.nearest() == null ? "" : mismatch.nearest().id();
    }

    static MessageDescriptor descriptor(String id, String... forms) {
        List<String> mutable = new ArrayList<>(List.of(forms));
        return new MessageDescriptor(
                Edition.NONE, id, null, "Name", "family", Severity.NOTICE, "template", "Summary.", null, mutable);
    }
}
