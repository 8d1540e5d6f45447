package dev.katalog.mojo;

import dev.katalog.diff.CatalogDifference;
import dev.katalog.diff.DifferenceJson;
import dev.katalog.diff.DifferenceMarkdown;
import dev.katalog.diff.DifferenceText;
import dev.katalog.diff.Paint;

/** How a difference is shown. */
public enum DifferenceFormat {
    /** For people. */
    TEXT {
        @Override
        String render(CatalogDifference difference, Paint paint) {
            return DifferenceText.of(difference, paint);
        }
    },
    /** For tools. */
    JSON {
        @Override
        String render(CatalogDifference difference, Paint paint) {
            return DifferenceJson.of(difference);
        }
    },
    /** For a release note. */
    MARKDOWN {
        @Override
        String render(CatalogDifference difference, Paint paint) {
            return DifferenceMarkdown.of(difference);
        }
    };

    /** @param paint whether there are colours; only text for people has any */
    abstract String render(CatalogDifference difference, Paint paint);
}
