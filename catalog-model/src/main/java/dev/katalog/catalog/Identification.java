package dev.katalog.catalog;

/** How a line shows which message of a catalog it is. */
public enum Identification {
    /** By a message code in the line, such as {@code %FTD-6-713228:}. */
    CODE,
    /** By the program in the syslog tag and the wording. */
    WORDING
}
