package dev.katalog.events.bound;

/** Ways to read a line, all of which have a bound. */
enum Reading {
    /** Which message it is. */
    IDENTIFY,
    /** Into an event. */
    PARSE,
    /** Its body alone, as a string, under its id or program. */
    PARSE_BODY
}
