package dev.katalog.golden.firewall;

import javax.annotation.processing.Generated;

/**
 * State of a link.
 */
@Generated("dev.katalog.generate.ChoiceGenerator")
public enum LinkState {
    /**
     * {@code up}, {@code UP}
     */
    UP("up"),

    /**
     * {@code down}, {@code administratively down}
     */
    DOWN("down");

    private final String text;

    LinkState(String text) {
        this.text = text;
    }

    /**
     * The word as it is written in a line.
     */
    public String text() {
        return text;
    }
}
