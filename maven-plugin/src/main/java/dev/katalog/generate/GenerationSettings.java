package dev.katalog.generate;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;

/**
 * Where the generated types go and how they are called.
 *
 * @param packageName the package of all types of the catalog
 * @param prefix what the names of the catalog's common types begin with, for instance {@code Ftd}
 * @param recordNames how records are called
 */
public record GenerationSettings(String packageName, String prefix, RecordNames recordNames) {

    /** With records called as usual. */
    public GenerationSettings(String packageName, String prefix) {
        this(packageName, prefix, RecordNames.USUAL);
    }

    /** The simple name of the record of a message: {@code Ftd713228PrivateAddressAssigned}, {@code PlutoIsakmpSaEstablished}. */
    public String recordName(EventMessage message, Identification identification) {
        return recordNames.of(prefix, message.id(), message.name(), identification);
    }
}
