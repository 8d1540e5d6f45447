package dev.katalog.golden.gateway;

import javax.annotation.processing.Generated;

/**
 * One of: alarm, report.
 */
@Generated("dev.katalog.generate.ChoiceGenerator")
public enum Kind {
    /**
     * {@code alarm}
     */
    ALARM("alarm"),

    /**
     * {@code report}
     */
    REPORT("report");

    private final String text;

    Kind(String text) {
        this.text = text;
    }

    /**
     * The word as it is written in a line.
     */
    public String text() {
        return text;
    }
}
