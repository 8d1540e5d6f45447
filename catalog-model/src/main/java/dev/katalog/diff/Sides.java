package dev.katalog.diff;

/** The two versions to compare, and where their parts stand. */
record Sides(CatalogVersion before, CatalogVersion after, Places placesBefore, Places placesAfter) {

    static Sides of(CatalogVersion before, CatalogVersion after) {
        return new Sides(before, after, new Places(before), new Places(after));
    }
}
