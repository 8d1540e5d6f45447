package dev.katalog.examples.readlog;

import dev.katalog.events.ftd.FtdEvents;
import dev.katalog.events.ftd.FtdUnrecognized;
import dev.katalog.events.nxr.NxrUnrecognized;
import dev.katalog.runtime.MessageDescriptor;
import dev.katalog.runtime.Unrecognized;
import java.util.Set;
import java.util.stream.Collectors;

/** Why a line is no known message. */
enum Reason {
    /** The catalog has the id, but the text is another. */
    FTD_NEW_WORDING("cisco-ftd", "known id, new wording"),
    /** The line has a message code, but the catalog does not have its id. */
    FTD_UNKNOWN_ID("cisco-ftd", "unknown id"),
    /** The console form shows no id, and no message has the text. */
    FTD_WITHOUT_ID("cisco-ftd", "console form, new wording"),
    /** The catalog has messages of the program, but none with this text. */
    NXR_NEW_WORDING("century-nxr", "known program, new wording"),
    /** Nothing tells whose line it is. */
    UNKNOWN_LINE("-", "unknown line");

    private static final Set<String> FTD_IDS =
            FtdEvents.descriptors().stream().map(MessageDescriptor::id).collect(Collectors.toUnmodifiableSet());

    private final String catalog;
    private final String text;

    Reason(String catalog, String text) {
        this.catalog = catalog;
        this.text = text;
    }

    String catalog() {
        return catalog;
    }

    String text() {
        return text;
    }

    /** Whether the line bears the sign of a message or program that a catalog has. */
    boolean isNewWording() {
        return this == FTD_NEW_WORDING || this == NXR_NEW_WORDING;
    }

    static Reason of(Unrecognized line) {
        if (line instanceof NxrUnrecognized) {
            return NXR_NEW_WORDING;
        }
        if (!(line instanceof FtdUnrecognized ftd)) {
            return UNKNOWN_LINE;
        }
        if (ftd.messageId() == null) {
            return FTD_WITHOUT_ID;
        }
        return FTD_IDS.contains(ftd.messageId()) ? FTD_NEW_WORDING : FTD_UNKNOWN_ID;
    }
}
