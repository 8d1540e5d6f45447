package dev.katalog.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.diagnostic.Place;
import dev.katalog.diagnostic.Validated;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EventCatalogsTest {

    private static List<String> templates(EventMessage message) {
        return message.templates().stream().map(KatalogNotation::print).toList();
    }

    @Test
    void curatedCatalogsJoinWithoutAWord() {
        for (String name : List.of("acme-firewall", "century-small")) {
            Validated<EventCatalog> joined = EventCatalogs.join(
                    CatalogFiles.readCatalog(TestCatalogs.catalog(name)).orThrow(),
                    CurationFiles.read(TestCatalogs.curation(name)).orThrow());
            assertNotNull(joined.value(), name);
            assertEquals(
                    List.of(),
                    joined.diagnostics().stream()
                            .filter(d -> !d.rule().id().equals("blank-in-parameter"))
                            .toList(),
                    name);
        }
    }

    @Test
    void messageHasItsTemplatesDocumentedFirst() {
        EventCatalog catalog = TestCatalogs.joined("acme-firewall");
        EventMessage denied = catalog.messages().get(0);
        assertEquals(
                List.of(
                        "<protocol:TransportProtocol> access from <sourceAddress:host>/<sourcePort:port> to <interfaceName:token>"
                                + " denied for alloc_user",
                        "<protocol:TransportProtocol> access from <sourceAddress:host>[/<sourcePort:port>] denied for \"any\"["
                                + ", <count:int> times]"),
                templates(denied));
        assertEquals("AccessDenied", denied.name());
        assertEquals("access", denied.family());
        assertEquals(6, denied.severity());
        assertNull(denied.program());
        assertNull(denied.prefix());
    }

    @Test
    void fieldIsOptionalIfATemplateCanDoWithoutIt() {
        assertEquals(
                Map.of(
                        "protocol",
                        false,
                        "sourceAddress",
                        false,
                        "sourcePort",
                        true,
                        "interfaceName",
                        true,
                        "count",
                        true),
                TestCatalogs.joined("acme-firewall").messages().get(0).fields().stream()
                        .collect(java.util.stream.Collectors.toMap(EventField::name, EventField::optional)));
    }

    @Test
    void prefixIsStrippedAndErratumApplied() {
        EventCatalog catalog = TestCatalogs.joined("acme-firewall");
        EventMessage up = catalog.messages().get(1);
        assertEquals(List.of("Tunnel up, to <peerAddress:ip>"), templates(up));
        assertEquals("Group group IP ip Tunnel up, peer IP_address", up.documented());
        EventCatalog.Prefix peer = up.prefix();
        assertNotNull(peer);
        assertEquals("peer Peer", peer.component() + " " + peer.type());
        assertEquals(
                List.of(
                        new EventField("group", BasicType.TEXT, "name of the group", true),
                        new EventField("ip", BasicType.HOST, "address of the peer", false)),
                peer.fields());
        assertEquals(
                List.of("Group = <group>, IP = <ip:host>[,] ", "IP = <ip:host>[,] "),
                peer.forms().stream().map(KatalogNotation::print).toList());
    }

    @Test
    void supersededFormIsNotMatched() {
        EventMessage keepalive = TestCatalogs.joined("acme-firewall").messages().get(2);
        assertEquals(List.of("Keepalive from <source:host>/500 after <delay:decimal> s"), templates(keepalive));
    }

    @Test
    void familiesAndChoicesAreThoseInUse() {
        EventCatalog catalog = TestCatalogs.joined("acme-firewall");
        assertEquals(
                List.of("access", "tunnel"),
                catalog.families().stream().map(EventCatalog.Family::name).toList());
        assertEquals("TransportProtocol", catalog.choices().get(0).name());
        assertEquals(1, catalog.choices().size());
    }

    @Test
    void centuryTagPrefixAndSeverity() {
        List<EventMessage> messages = TestCatalogs.joined("century-small").messages();
        EventMessage pluto = messages.get(0);
        assertEquals("pluto", pluto.program());
        assertEquals(List.of("SPI <spi:spi> via <interfaceName:token>"), templates(pluto));
        assertNotNull(pluto.prefix());
        assertNull(messages.get(1).prefix(), "netevent has no connection");
        assertNull(messages.get(2).program());
        assertEquals(
                List.of(4, 6, 5, 3, 7),
                messages.stream().map(EventMessage::severity).toList());
        assertNotNull(messages.get(3).prefix());
    }

    @Test
    void handWrittenCatalogNeedsNoCuration() {
        Catalog catalog =
                CatalogFiles.readCatalog(TestCatalogs.catalog("by-hand")).orThrow();
        Validated<EventCatalog> joined = EventCatalogs.join(catalog, Curation.EMPTY);
        assertEquals(List.of(), joined.diagnostics());
        EventMessage done = joined.orThrow().messages().get(0);
        assertEquals("backup BackupDone A backup is done.", done.program() + " " + done.name() + " " + done.summary());
        assertEquals(6, done.severity());
        assertEquals(
                List.of("volume false", "seconds true", "how false"),
                done.fields().stream().map(f -> f.name() + " " + f.optional()).toList());
        EventMessage failed = joined.orThrow().messages().get(1);
        assertEquals("BackupFailed", failed.name());
        assertEquals("by-hand", failed.family());
        assertEquals(
                List.of("How"),
                joined.orThrow().choices().stream().map(choice -> choice.name()).toList());
    }

    @Test
    void uncuratedVendorCatalogIsUsableAndSaysSo() {
        Catalog catalog =
                CatalogFiles.readCatalog(TestCatalogs.catalog("century-small")).orThrow();
        Validated<EventCatalog> joined = EventCatalogs.join(catalog, Curation.EMPTY);
        EventCatalog value = joined.orThrow();
        assertEquals(
                5,
                joined.diagnostics().stream()
                        .filter(d -> d.rule().id().equals("uncurated-message"))
                        .count());
        assertEquals("PlutoEstablished", value.messages().get(0).name());
        assertEquals(
                List.of("\"tunnel<num1:int>\" #<num2:int>: SPI 0x<spi:spi> via <interfaceName:token>"),
                templates(value.messages().get(0)));
        assertEquals(
                List.of("ipsec", "century-small"),
                value.families().stream().map(EventCatalog.Family::name).toList());
        assertTrue(value.messages().stream().noneMatch(message -> message.name().isEmpty()));
    }

    /** A name that nobody gave must not depend on what else the catalog has. */
    @ParameterizedTest
    @ValueSource(strings = {"century-small", "acme-firewall"})
    void derivedNamesStayWhenOtherMessagesCome(String name) {
        Catalog catalog = CatalogFiles.readCatalog(TestCatalogs.catalog(name)).orThrow();
        List<String> all = names(catalog);
        for (int i = 0; i < all.size(); i++) {
            Catalog alone = catalog.with(List.of(catalog.messages().get(i)));
            assertEquals(List.of(all.get(i)), names(alone));
        }
    }

    private static List<String> names(Catalog catalog) {
        return EventCatalogs.join(catalog, Curation.EMPTY).orThrow().messages().stream()
                .map(EventMessage::name)
                .toList();
    }

    @Test
    void aDerivedNameIsNoneThatACurationHas() {
        Message curated = new Message("a.other", "INFO", null, "a: b", null, List.of());
        Message uncurated = new Message("a.b", "INFO", null, "a: c", null, List.of());
        Catalog catalog = new Catalog(
                "c", "v", "p", Edition.NONE, "century-nxr", Identification.WORDING, List.of(uncurated, curated));
        Place place = Place.startOf("c.json", "");
        Curation.Message entry = new Curation.Message(
                place,
                new LocatedText("a.other", place),
                new LocatedText("AB", place),
                "s",
                new LocatedText("a: b", place),
                Curation.DocumentedForm.TEMPLATE,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        Curation.Family family =
                new Curation.Family(place, "c", "f", "t", "s", List.of(), null, List.of(entry), List.of());
        assertEquals(
                List.of("AB2", "AB"),
                EventCatalogs.join(catalog, new Curation(List.of(family))).orThrow().messages().stream()
                        .map(EventMessage::name)
                        .toList());
    }

    @Test
    void sameTypeInTwoFamiliesIsOneType() {
        Curation once =
                CurationFiles.read(TestCatalogs.curation("acme-firewall")).orThrow();
        Curation.Family access = once.families().get(0);
        Curation.Family tunnel = once.families().get(1);
        Curation.Family both = new Curation.Family(
                tunnel.place(),
                tunnel.catalog(),
                tunnel.family(),
                tunnel.title(),
                tunnel.summary(),
                access.types(),
                tunnel.prefix(),
                tunnel.messages(),
                tunnel.overlaps());
        Catalog catalog =
                CatalogFiles.readCatalog(TestCatalogs.catalog("acme-firewall")).orThrow();
        Validated<EventCatalog> joined = EventCatalogs.join(catalog, new Curation(List.of(access, both)));
        assertEquals(List.of(), joined.diagnostics());
    }

    @Test
    void samplesAreKeptWithTheirKindsOfValues() {
        Curation curation =
                CurationFiles.read(TestCatalogs.curation("acme-firewall")).orThrow();
        assertEquals(
                Map.of("peer", Map.of("ip", "192.0.2.7"), "peerAddress", "192.0.2.9"),
                curation.families().get(1).messages().get(0).samples().get(0).fields());
        assertEquals(
                2820L,
                curation.families()
                        .get(0)
                        .messages()
                        .get(0)
                        .samples()
                        .get(0)
                        .fields()
                        .get("sourcePort"));
        assertEquals(
                0.5,
                curation.families()
                        .get(1)
                        .messages()
                        .get(1)
                        .samples()
                        .get(0)
                        .fields()
                        .get("delay"));
    }
}
