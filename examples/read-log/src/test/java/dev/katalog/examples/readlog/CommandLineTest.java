package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class CommandLineTest {

    @Test
    void shouldExplainItself() {
        Run run = Run.of("--help");

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
        assertTrue(run.out().startsWith("Usage: read-log"), run.out());
        assertTrue(
                List.of("--json", "--summary", "--explain", "--coverage").stream()
                        .allMatch(run.out()::contains),
                run.out());
    }

    @Test
    void shouldTellItsVersion() {
        Run run = Run.of("--version");

        assertEquals(0, run.exitCode());
        assertTrue(run.out().startsWith("read-log "), run.out());
    }

    @Test
    void shouldRefuseAnUnknownOption() {
        Run run = Run.of("--yaml");

        assertEquals(2, run.exitCode());
        assertEquals("", run.out());
        assertTrue(run.err().contains("'--yaml'"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    @Test
    void shouldQuoteAnArgumentSafely() {
        Run run = Run.of("--\u001b[31m\n");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().startsWith("read-log: Unknown option: '--\\x1b[31m\\x0a'\nUsage: read-log"), run.err());
    }

    @Test
    void shouldRefuseTwoForms() {
        Run run = Run.of("--explain", "--coverage");

        assertEquals(2, run.exitCode());
        assertTrue(run.err().contains("mutually exclusive"), run.err());
    }
}
