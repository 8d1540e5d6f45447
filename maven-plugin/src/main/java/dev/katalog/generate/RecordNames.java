package dev.katalog.generate;

import dev.katalog.catalog.Identification;

/** How records are called: by the message's name, with or without what tells it from other messages and catalogs. */
public enum RecordNames {
    /** As {@link #PREFIX_ID_NAME} where lines carry message codes, as {@link #NAME} where they don't. */
    USUAL,
    /** {@code SessionClosed}. */
    NAME,
    /** {@code FtdSessionClosed}. */
    PREFIX_NAME,
    /** {@code Ftd302014SessionClosed}. */
    PREFIX_ID_NAME;

    String of(String prefix, String id, String name, Identification identification) {
        return switch (this) {
            case USUAL ->
                (identification == Identification.CODE ? PREFIX_ID_NAME : NAME).of(prefix, id, name, identification);
            case NAME -> name;
            case PREFIX_NAME -> prefix + name;
            case PREFIX_ID_NAME -> prefix + id + name;
        };
    }
}
