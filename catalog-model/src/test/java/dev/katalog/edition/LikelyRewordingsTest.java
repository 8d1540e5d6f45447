package dev.katalog.edition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.katalog.catalog.Message;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;

class LikelyRewordingsTest {

    @Test
    void rewordingsAreLikelyWhereProgramAndMostWordsAgree() {
        Message link = message("link", "net[<PID> ]: link <NUM> of <IFNAME> is up now");
        Message mail = message("mail", "mail[<PID> ]: sent <NUM> bytes");
        assertEquals(
                List.of("link -> link2"),
                pairs(
                        List.of(mail, link),
                        message("link2", "net[<PID> ]: link <NUM> of <IFNAME> came up"),
                        message("other", "net[<PID> ]: no carrier on <IFNAME>"),
                        message("elsewhere", "nets[<PID> ]: link <NUM> of <IFNAME> is up now")));
        assertEquals(
                List.of(),
                pairs(
                        List.of(message("a", "net[<PID> ]: started"), message("b", "!")),
                        message("c", "net[<PID> ]: stopped"),
                        message("d", "?")));
    }

    @Test
    void theMostAlikeIsTaken() {
        assertEquals(
                List.of("a -> c"),
                pairs(
                        List.of(message("b", "pump one two x y"), message("a", "pump one two three y")),
                        message("c", "pump one two three z")));
    }

    private static List<String> pairs(Collection<Message> gone, Message... added) {
        return LikelyRewordings.among(gone, List.of(added)).stream()
                .map(pair -> pair.gone().id() + " -> " + pair.added().id())
                .toList();
    }

    private static Message message(String id, String template) {
        return new Message(id, "INFO", null, template, null, List.of(3));
    }
}
