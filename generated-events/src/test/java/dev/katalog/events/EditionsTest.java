package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.nxr.NxrEvents;
import dev.katalog.runtime.Edition;
import org.junit.jupiter.api.Test;

/** An application can say which editions of the documents it was built from. */
class EditionsTest {

    @Test
    void entryPointsKnowTheirEdition() {
        assertEquals(
                new Edition("century-nxr", "Century Systems", "NXR series", "NXR log messages", "1.1.0", "ja"),
                NxrEvents.edition());
        assertEquals("NXR log messages 1.1.0", NxrEvents.edition().title());
        assertEquals("Syslog messages 701001-714011", FtdEvents.edition().title());
    }

    @Test
    void everyMessageKnowsTheEditionOfItsCatalog() {
        assertTrue(FtdEvents.descriptors().stream()
                .allMatch(descriptor -> descriptor.edition().equals(FtdEvents.edition())));
        assertTrue(NxrEvents.descriptors().stream()
                .allMatch(descriptor -> descriptor.edition().equals(NxrEvents.edition())));
    }

    @Test
    void soDoesAnEventOfAMixedStream() {
        Edition recognised = NetworkEvents.parse("%FTD-6-713905: IP = 192.0.2.1, note")
                .descriptor()
                .edition();
        Edition unrecognised =
                NetworkEvents.parse("%FTD-6-999999: what is this").descriptor().edition();
        Edition unknown = NetworkEvents.parse("hello").descriptor().edition();
        assertEquals("Secure Firewall Threat Defense", recognised.product());
        assertEquals(recognised, unrecognised);
        assertEquals(Edition.NONE, unknown);
    }
}
