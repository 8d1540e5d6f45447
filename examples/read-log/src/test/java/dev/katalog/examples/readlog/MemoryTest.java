package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** In a virtual machine with little memory: a log may be larger. */
class MemoryTest {

    private static final String LINES = """
            <167>Jan  5 08:52:35 192.0.2.216 %%ASA-7-710005: UDP request discarded from 192.0.2.31/%1$d to inside:192.0.2.255/137
            <84>Nov 22 08:10:11 nxr155 pluto[%1$d]: "tunnel1" #1: initiating Main Mode
            <38>Nov 22 09:11:00 bastion sshd[%1$d]: Accepted publickey for ops
            """;

    @TempDir
    private Path directory;

    @Test
    void shouldCountALogLargerThanItsMemory() throws Exception {
        assertEquals(0, run("--summary", block(), 600));

        String summary = Files.readString(directory.resolve("out"));
        assertTrue(summary.endsWith("1800000 lines: 1200000 recognized, 600000 not\n"), summary);
    }

    @Test
    void shouldCoverALogLargerThanItsMemory() throws Exception {
        assertEquals(0, run("--coverage", block(), 600));

        String coverage = Files.readString(directory.resolve("out"));
        assertTrue(coverage.contains("\n66.6 % recognized; 2 of 579 known messages occurred\n"), coverage);
        assertTrue(coverage.contains("\n      600000  sshd: Accepted publickey for ops  (first: "), coverage);
    }

    @Test
    void shouldPrintALogLargerThanItsMemory() throws Exception {
        assertEquals(0, run("--json", block(), 100));
        assertTrue(Files.size(directory.resolve("out")) > 64 << 20);
    }

    @Test
    void shouldCutALineThatDoesNotFit() throws Exception {
        assertEquals(1, run("--json", new byte[1 << 20], 100));
        assertTrue(Files.readString(directory.resolve("err"))
                .startsWith("read-log: standard input: line 1 is cut after "));
        assertEquals(1, Files.readAllLines(directory.resolve("out")).size());
    }

    /** Three thousand lines, about 300 kB. */
    private static byte[] block() {
        StringBuilder block = new StringBuilder();
        for (int i = 0; i < 1000; i++) {
            block.append(LINES.formatted(1000 + i));
        }
        return block.toString().getBytes(StandardCharsets.UTF_8);
    }

    private int run(String form, byte[] block, int times) throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        Process process = new ProcessBuilder(java, "-Xmx64m", "-cp", classPath, Main.class.getName(), form)
                .redirectOutput(directory.resolve("out").toFile())
                .redirectError(directory.resolve("err").toFile())
                .start();
        try (OutputStream in = new BufferedOutputStream(process.getOutputStream())) {
            for (int i = 0; i < times; i++) {
                in.write(block);
            }
        }
        return process.waitFor();
    }
}
