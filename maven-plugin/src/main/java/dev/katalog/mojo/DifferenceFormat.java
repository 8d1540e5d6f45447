package dev.katalog.mojo;

import dev.katalog.diagnostic.ShownPaths;
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
        String render(CatalogDifference difference, Paint paint, ShownPaths paths) {
            return DifferenceText.of(difference, paint, paths);
        }
    },
    /** For tools. */
    JSON {
        @Override
        String render(CatalogDifference difference, Paint paint, ShownPaths paths) {
            return DifferenceJson.of(difference, paths);
        }
    },
    /** For a release note. */
    MARKDOWN {
        @Override
        String render(CatalogDifference difference, Paint paint, ShownPaths paths) {
            return DifferenceMarkdown.of(difference);
        }
    };

    /**
     * @param paint whether there are colours; only text for people has any
     * @param paths how the files of both versions are called
     */
    abstract String render(CatalogDifference difference, Paint paint, ShownPaths paths);
}
