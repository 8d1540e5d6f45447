package dev.katalog.importer;

/** Whether a catalog holds the vendor's explanations; they are the vendor's prose, so a catalog that is published leaves them out. */
public enum Explanations {
    LEFT_OUT,
    INCLUDED
}
