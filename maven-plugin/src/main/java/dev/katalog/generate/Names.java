package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.Identification;

/** Every decision about the names of generated types. */
final class Names {

    private final GenerationSettings settings;
    private final Identification identification;

    Names(GenerationSettings settings, Identification identification) {
        this.settings = settings;
        this.identification = identification;
    }

    /** The sealed interface of all events: {@code FtdEvent}. */
    ClassName event() {
        return type(settings.prefix() + "Event");
    }

    /** The sealed interface of a family: {@code FtdVpnEvent}. */
    ClassName family(String family) {
        return type(settings.prefix() + camelCase(family) + "Event");
    }

    /** The form of lines that are no known event: {@code FtdUnrecognized}. */
    ClassName unrecognized() {
        return type(settings.prefix() + "Unrecognized");
    }

    /** The entry point: {@code FtdEvents}. */
    ClassName events() {
        return type(settings.prefix() + "Events");
    }

    /** The dispatcher behind the entry point: {@code FtdMatchers}. */
    ClassName matchers() {
        return type(settings.prefix() + "Matchers");
    }

    /** The record of a message: {@code Ftd713228PrivateAddressAssigned}, {@code PlutoIsakmpSaEstablished}. */
    ClassName record(EventMessage message) {
        return type(settings.recordName(message, identification));
    }

    /** An enumeration or a prefix record, whose name the curation gives. */
    ClassName type(String simpleName) {
        return ClassName.get(settings.packageName(), simpleName);
    }

    /** {@code dhcp-server} to {@code DhcpServer}. */
    static String camelCase(String words) {
        StringBuilder name = new StringBuilder(words.length());
        boolean start = true;
        for (char c : words.toCharArray()) {
            if (!Character.isLetterOrDigit(c)) {
                start = true;
            } else {
                name.append(start ? Character.toUpperCase(c) : c);
                start = false;
            }
        }
        return name.toString();
    }
}
