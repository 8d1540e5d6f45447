package dev.katalog.mojo;

import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.DiagnosticFormat;
import dev.katalog.diagnostic.Severity;
import dev.katalog.diagnostic.ShownPaths;
import java.util.List;
import org.apache.maven.plugin.logging.Log;

/** Shows diagnostics in Maven's log, each at the level of its severity. */
final class DiagnosticLog {

    private final Log log;
    private final ShownPaths paths;

    DiagnosticLog(Log log, ShownPaths paths) {
        this.log = log;
        this.paths = paths;
    }

    /** Shows all; notes only if Maven shows debug output. */
    void show(List<Diagnostic> diagnostics) {
        for (Diagnostic diagnostic : diagnostics) {
            String text = DiagnosticFormat.snippet(paths.of(diagnostic));
            if (diagnostic.severity() == Severity.ERROR) {
                log.error(text);
            } else if (diagnostic.severity() == Severity.WARNING) {
                log.warn(text);
            } else {
                log.debug(text);
            }
        }
    }
}
