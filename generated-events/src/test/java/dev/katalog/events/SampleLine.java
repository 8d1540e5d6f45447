package dev.katalog.events;

import dev.katalog.catalog.Curation;
import dev.katalog.runtime.Event;
import dev.katalog.runtime.Match;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A sample of a curation, taken apart: what a test needs to dress the same body in another envelope.
 *
 * @param event what the whole line becomes
 * @param body the message alone, without envelope
 */
record SampleLine(Event event, String body) {

    /** All samples of a catalog. */
    static List<SampleLine> of(Catalogs catalog) {
        return catalog.curation().families().stream()
                .flatMap(family -> family.messages().stream())
                .flatMap(message -> message.samples().stream())
                .map(Curation.Sample::line)
                .map(line -> new SampleLine(catalog.parse(line), body(line)))
                .toList();
    }

    String id() {
        return event.descriptor().id();
    }

    private static String body(String line) {
        byte[] bytes = line.getBytes(StandardCharsets.UTF_8);
        Match match = new Match();
        NetworkEvents.identify(bytes, 0, bytes.length, match);
        int length = match.bodyEnd() - match.bodyStart();
        return new String(bytes, match.bodyStart(), length, StandardCharsets.UTF_8);
    }
}
