package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The peer before the body of the VPN messages: each part may be absent, and every message takes every form. */
class CiscoPeerLinesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', nullValues = "-", textBlock = """
            Group = Staff, IP = 203.0.113.71,                      | Staff | -     | 203.0.113.71
            IP = 203.0.113.71,                                     | -     | -     | 203.0.113.71
            Group = Staff, Username = k.ito, IP = 203.0.113.71,    | Staff | k.ito | 203.0.113.71
            Group = Staff,                                         | Staff | -     | -
            Group = Staff, Username = k.ito,                       | Staff | k.ito | -
            Username = k.ito, IP = 203.0.113.71,                   | -     | k.ito | 203.0.113.71
            Username = k.ito,                                      | -     | k.ito | -
            Group = Staff, Username = 'k.ito', IP = 203.0.113.71,  | Staff | k.ito | 203.0.113.71
            Username = 'k.ito', IP = 203.0.113.71,                 | -     | k.ito | 203.0.113.71
            Username = 'k.ito',                                    | -     | k.ito | -
            Group = Staff, Username = 'k.ito',                     | Staff | k.ito | -
            IP =203.0.113.71,                                      | -     | -     | 203.0.113.71
            Group = Staff, IP =203.0.113.71,                       | Staff | -     | 203.0.113.71
            Group = Staff, Username = k.ito, IP =203.0.113.71,     | Staff | k.ito | 203.0.113.71
            Group = Staff, Username = k.ito, IP = 203.0.113.71     | Staff | k.ito | 203.0.113.71
            Group = Staff, IP = 203.0.113.71                       | Staff | -     | 203.0.113.71
            Group Staff IP 203.0.113.71                            | Staff | -     | 203.0.113.71
            Group Staff Username k.ito IP 203.0.113.71             | Staff | k.ito | 203.0.113.71
            Group =  Staff,  Username =  k.ito,  IP =  203.0.113.71,  | Staff | k.ito | 203.0.113.71
            Group = Field Sales v2.1, Username = k ito@corp.example, IP = 203.0.113.71, | Field Sales v2.1 | k ito@corp.example | 203.0.113.71
            Group = a.b@c, Username = CORP\\k.ito, IP = 203.0.113.71, | a.b@c | CORP\\k.ito | 203.0.113.71
            Group = North, South, Username = Ito, Ken, IP = 203.0.113.71, | North, South | Ito, Ken | 203.0.113.71
            Group = Équipe, Username = 健, IP = 203.0.113.71,       | Équipe | 健 | 203.0.113.71
            Group = 203.0.113.71, IP = 203.0.113.71,               | 203.0.113.71 | - | 203.0.113.71
            Group = Staff, Username = k.ito, IP = 2001:db8::71,    | Staff | k.ito | 2001:db8::71
            Group = Staff, IP = XXX.XXX.XXX.XXX,                   | Staff | -     | XXX.XXX.XXX.XXX
            Group = Staff, IP = gw.example.net,                    | Staff | -     | gw.example.net
            Group = , Username = , IP = 203.0.113.71,              | -     | -     | 203.0.113.71
            Group = Staff, Username = , IP = 203.0.113.71,         | Staff | -     | 203.0.113.71
            """)
    void everyMessageTakesEveryPeer(String prefix, String group, String username, String ip) {
        Map<String, Object> peer = new LinkedHashMap<>();
        putIfPresent(peer, "group", group);
        putIfPresent(peer, "username", username);
        putIfPresent(peer, "ip", ip);
        int read = 0;
        for (SampleLine sample : SampleLine.of(Catalogs.CISCO_FTD)) {
            if (!sample.id().startsWith("713") && !sample.id().startsWith("714")) {
                continue;
            }
            String line = "%ASA-6-" + sample.id() + ": " + prefix + " " + withoutPeer(sample);
            Map<String, Object> expected = Components.of((Record) sample.event());
            expected.put("peer", peer);
            assertEquals(expected, Components.of((Record) NetworkEvents.parse(line)), line);
            read++;
        }
        assertTrue(read > 200, "samples of VPN messages: " + read);
    }

    private static void putIfPresent(Map<String, Object> peer, String name, String value) {
        if (value != null) {
            peer.put(name, value);
        }
    }

    /** The text of the sample without the peer, as {@code format()} writes it: in the first of its forms. */
    private static String withoutPeer(SampleLine sample) {
        Object peer = Components.of((Record) sample.event()).get("peer");
        String text = sample.event().format();
        if (peer instanceof Map<?, ?> parts) {
            StringBuilder prefix = new StringBuilder();
            parts.forEach((name, value) -> prefix.append(label((String) name))
                    .append(" = ")
                    .append(value)
                    .append(", "));
            assertTrue(text.startsWith(prefix.toString()), text);
            return text.substring(prefix.length());
        }
        return text;
    }

    private static String label(String component) {
        return switch (component) {
            case "group" -> "Group";
            case "username" -> "Username";
            default -> "IP";
        };
    }
}
