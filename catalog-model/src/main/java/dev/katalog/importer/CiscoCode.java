package dev.katalog.importer;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A documented message code, such as {@code %FTD-6-713228:}, and what follows it.
 *
 * @param product the word or words before the severity
 * @param severity the digit of the severity
 * @param id the six digits
 * @param template the rest of the line
 * @param isCode whether the document sets the message as code, between back quotes
 */
record CiscoCode(String product, String severity, String id, String template, boolean isCode) {

    private static final Pattern CODE = Pattern.compile(
            "(`?)%\\s*([A-Za-z][A-Za-z |]{1,59}?)\\s*-\\s*([0-7])\\s*-\\s*([0-9]{6})(?![0-9])\\s*:?\\s*(.*)");

    /** The code at the start of a text, or null if there is none that can be read. */
    static @Nullable CiscoCode read(String text) {
        Matcher code = CODE.matcher(text);
        if (!code.matches()) {
            return null;
        }
        return new CiscoCode(
                code.group(2),
                code.group(3),
                code.group(4),
                code.group(5),
                !code.group(1).isEmpty());
    }

    boolean isAsa() {
        return product.contains("ASA");
    }

    boolean isThreatDefense() {
        return product.contains("FTD") || product.contains("Threat Defense");
    }
}
