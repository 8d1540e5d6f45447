package dev.katalog.benchmarks.corpus;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.CatalogFiles;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.CurationFiles;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalogs;
import java.nio.file.Path;
import java.util.List;

/** Whose lines are measured. */
public enum Vendor {
    CISCO(
            "cisco-ftd",
            "710003",
            "710005",
            "713041",
            "713049",
            "713050",
            "713119",
            "713120",
            "713228",
            "713236",
            "713904"),
    NXR(
            "century-nxr",
            "charon.ike-ike-sa-established-between",
            "charon.ike-child-sa-established-with-spis-i-o",
            "dhcpd.dhcpack-on-to-via",
            "dhcpd.dhcprequest-for-from-via",
            "keepalived_vrrp.vrrp-instance-entering-state",
            "link-updown.interface-change-state-to",
            "ntpd.synchronized-to-stratum",
            "pluto.ipsec-sa-established-esp-dpd",
            "pluto.isakmp-sa-established",
            "pppd.local-ip-address");

    /** The catalogs in the source tree; benchmarks run in their module's folder. */
    private static final Path CATALOGS = Path.of(System.getProperty(
            "katalog.catalogs",
            Path.of("..", "generated-events", "src", "main", "catalogs").toString()));

    private final String catalog;
    private final List<String> tenMessages;

    Vendor(String catalog, String... tenMessages) {
        this.catalog = catalog;
        this.tenMessages = List.of(tenMessages);
    }

    /** Ids of ten messages that such devices write all day: those of {@link CorpusKind#TEN}. */
    public List<String> tenMessages() {
        return tenMessages;
    }

    /** The curated catalog. Reads its files anew. */
    public EventCatalog events() {
        Catalog documented = CatalogFiles.readCatalog(CATALOGS.resolve(catalog + ".catalog.json"))
                .orThrow();
        return EventCatalogs.join(documented, curation()).orThrow();
    }

    /** The curation, for its samples. Reads its files anew. */
    Curation curation() {
        return CurationFiles.read(CATALOGS.resolve(catalog + ".curation")).orThrow();
    }
}
