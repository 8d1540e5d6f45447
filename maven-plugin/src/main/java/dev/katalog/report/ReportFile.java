package dev.katalog.report;

/**
 * A file of a report.
 *
 * @param path where it belongs below the folder of the report, for instance {@code cisco-ftd/index.html}
 * @param text what is in it
 */
public record ReportFile(String path, String text) {}
