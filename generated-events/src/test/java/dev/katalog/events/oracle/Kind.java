package dev.katalog.events.oracle;

/** What was compared. */
enum Kind {
    /** A body as the message's template renders it. */
    RENDERED,
    /** A body with some bytes changed. */
    MUTATED,
    /** The front of a body. */
    TRUNCATED,
    /** The front of a body and the back of another message's. */
    SPLICED,
    /** A body of another message, under this one's id or program. */
    FOREIGN,
    /** A body without an id or program: all messages that may come so are asked. */
    UNNAMED,
    /** A line with an envelope, read into an event. */
    ENVELOPED,
    /** A line with an envelope, identified: which message, and where its fields stand. */
    IDENTIFIED
}
