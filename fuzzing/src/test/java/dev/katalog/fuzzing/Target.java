package dev.katalog.fuzzing;

import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Everything that reads foreign bytes. A target accepts any input and throws only if a promise is broken; its corpus is
 * {@code src/test/resources/corpus/<name>}.
 */
enum Target {
    ENVELOPE(EnvelopeTarget::accept),
    SYSLOG_HEADER(SyslogHeaderTarget::accept),
    LOG_LINES(LogLinesTarget::accept),
    VALUES(ValuesTarget::accept),
    SCANNERS(ScannersTarget::accept),
    FTD_EVENTS(EventsTarget.FTD::accept),
    NXR_EVENTS(EventsTarget.NXR::accept),
    NETWORK_EVENTS(EventsTarget.NETWORK::accept),
    KATALOG_NOTATION(NotationTargets::katalog),
    CISCO_NOTATION(NotationTargets::cisco),
    CENTURY_NXR_NOTATION(NotationTargets::centuryNxr),
    CATALOG_FILE(CatalogTargets::catalog),
    CURATION_FILE(CatalogTargets::curation),
    CISCO_IMPORT(ImportTarget.CISCO::accept),
    CENTURY_NXR_IMPORT(ImportTarget.CENTURY_NXR::accept);

    private final Consumer<byte[]> check;

    Target(Consumer<byte[]> check) {
        this.check = check;
    }

    /** Reads the input and checks what came out. */
    void accept(byte[] input) {
        check.accept(input);
    }

    /** The name of the target's folders. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The inputs that the repository keeps. */
    Path corpus() {
        return Path.of("src", "test", "resources", "corpus", folder());
    }
}
