package dev.katalog.runtime;

/** The severities of syslog (RFC 5424, 6.2.1), the most urgent first. */
public enum Severity {
    /** 0: the system is unusable. */
    EMERGENCY,
    /** 1: action must be taken at once. */
    ALERT,
    /** 2: critical conditions. */
    CRITICAL,
    /** 3: error conditions. */
    ERROR,
    /** 4: warning conditions. */
    WARNING,
    /** 5: normal but significant. */
    NOTICE,
    /** 6: informational. */
    INFORMATIONAL,
    /** 7: debug messages. */
    DEBUG;

    private static final Severity[] BY_CODE = values();

    /** The number on the wire, 0 to 7. */
    public int code() {
        return ordinal();
    }

    /**
     * The severity of a number on the wire.
     *
     * @throws IllegalArgumentException if the code is not within 0 to 7
     */
    public static Severity of(int code) {
        if (code < 0 || code >= BY_CODE.length) {
            throw new IllegalArgumentException("severity must be within 0 to 7: " + code);
        }
        return BY_CODE[code];
    }
}
