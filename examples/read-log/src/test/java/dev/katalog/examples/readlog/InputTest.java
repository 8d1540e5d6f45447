package dev.katalog.examples.readlog;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InputTest {

    private static final String LINE = "%ASA-7-701001: alloc_user() out of Tcp_user objects";

    @TempDir
    private Path directory;

    @Test
    void shouldReadFilesInOrder() throws IOException {
        Path first = Files.writeString(directory.resolve("a.log"), "1\n2\n");
        Path second = Files.writeString(directory.resolve("@b.log"), "3");

        assertEquals(List.of("1", "2", "3"), raw(Run.of("--json", first.toString(), second.toString())));
    }

    @Test
    void shouldReadTheStandardInputWhereItIsNamed() throws IOException {
        Path file = Files.writeString(directory.resolve("a.log"), "2\n");

        assertEquals(List.of("1", "2"), raw(Run.withInput(bytes("1\n"), "--json", "-", file.toString(), "-")));
    }

    @Test
    void shouldUnpackWhateverTheName() throws IOException {
        Path file = Files.write(directory.resolve("a.log"), packed("1\n2\n"));

        assertEquals(List.of("1", "2"), raw(Run.of("--json", file.toString())));
        assertEquals(List.of("1", "2"), raw(Run.withInput(packed("1\n2\n"), "--json")));
    }

    @Test
    void shouldUnpackAllMembers() throws IOException {
        byte[] log = joined(packed("1\n2"), packed(""), packed("3\n4\n"), new byte[512]);

        assertEquals(List.of("1", "23", "4"), raw(Run.withInput(log, "--json")));
        assertEquals(List.of("1", "23", "4"), raw(Run.withInput(slowly(log), "--json")));
    }

    @Test
    void shouldUnpackAMemberWithANameAndAComment() throws IOException {
        byte[] member = packed("1\n");
        byte[] header = {0x1f, (byte) 0x8b, 8, 2 | 4 | 8 | 16, 0, 0, 0, 0, 0, 3, 2, 0, 'x', 'y', 'n', 0, 'c', 0, 7, 7};

        byte[] log = joined(header, Arrays.copyOfRange(member, 10, member.length));

        assertEquals(List.of("1"), raw(Run.withInput(log, "--json")));
    }

    @Test
    void shouldReadALineThatBeginsLikeAPackedFile() {
        assertEquals(List.of("\u001f"), raw(Run.withInput(new byte[] {0x1f}, "--json")));
    }

    @Test
    void shouldSayWhereATruncatedFileEnds() throws IOException {
        byte[] whole = packed("1\n2\n");
        for (int length = 11; length < whole.length; length++) {
            Path file = Files.write(directory.resolve("cut.gz"), Arrays.copyOf(whole, length));

            Run run = Run.of("--json", file.toString());

            assertEquals(1, run.exitCode());
            assertEquals(
                    "read-log: " + file + ": stopped after line " + run.lines().size()
                            + ": the gzip data ends too early\n",
                    run.err());
        }
    }

    @Test
    void shouldReadTheOthersAfterATruncatedFile() throws IOException {
        Path file = Files.write(directory.resolve("cut.gz"), joined(packed("1\n2\n"), Arrays.copyOf(packed("3\n"), 7)));

        Run run = Run.withInput(bytes("4\n"), "--json", file.toString(), "-");

        assertEquals(List.of("1", "2", "4"), raw(run));
        assertEquals("read-log: " + file + ": stopped after line 2: the gzip data ends too early\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void shouldRefuseDamagedPackedFiles() throws IOException {
        byte[] wrongChecksum = packed("1\n");
        wrongChecksum[wrongChecksum.length - 8] ^= 1;
        byte[] wrongData = packed("1\n");
        wrongData[10] = (byte) 0xff;

        assertEquals(
                "read-log: standard input: stopped after line 1: the gzip data is damaged: its checksum is wrong\n",
                Run.withInput(wrongChecksum).err());
        assertEquals(
                "read-log: standard input: stopped after line 0: the gzip data is damaged\n",
                Run.withInput(wrongData).err());
        assertEquals(
                "read-log: standard input: stopped after line 1: the gzip data is followed by something else, or damaged\n",
                Run.withInput(joined(packed("1\n"), bytes("2\n"))).err());
    }

    @Test
    void shouldReadTheOthersAfterAMissingFile() throws IOException {
        Path missing = directory.resolve("missing\u001b.log");
        Path file = Files.writeString(directory.resolve("a.log"), LINE);

        Run run = Run.of("--json", missing.toString(), directory.toString(), file.toString());

        assertEquals(List.of(LINE), raw(run));
        assertEquals(
                "read-log: " + directory.resolve("missing\\x1b.log") + ": no such file\n" + "read-log: " + directory
                        + ": is a directory\n",
                run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void shouldRefuseAnImpossibleName() {
        Run run = Run.of("--summary", "a\0b");

        assertEquals("read-log: a\\x00b: cannot be a file name on this system: Nul character not allowed\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void shouldSayWhereReadingFailed() {
        InputStream failing = new InputStream() {
            private final InputStream start = new ByteArrayInputStream(bytes("1\n2\n3"));

            @Override
            public int read() throws IOException {
                int next = start.read();
                if (next < 0) {
                    throw new IOException("Input/output error");
                }
                return next;
            }
        };

        Run run = Run.withInput(failing, "--json");

        assertEquals("read-log: standard input: stopped after line 2: Input/output error\n", run.err());
        assertEquals(1, run.exitCode());
    }

    @Test
    void shouldReadAFileThatBeginsWithAByteOrderMark() {
        Run run = Run.withInput(bytes("\ufeff<30>Jan  5 08:52:35 nxr1 " + LINE + "\n"), "--json");

        assertEquals(List.of("<30>Jan  5 08:52:35 nxr1 " + LINE), raw(run));
        assertEquals("701001", run.objects().get(0).get("id").asString());
    }

    @Test
    void shouldReadALineOfManyMegabytes() {
        String line = LINE + "x".repeat(5 << 20);

        Run run = Run.withInput(bytes("1\n" + line + "\n2\n"), "--json");

        assertEquals(List.of("1", line, "2"), raw(run));
        assertEquals(0, run.exitCode());
    }

    @Test
    void shouldReadTextThatIsNoLog() {
        byte[] every = new byte[4096];
        for (int i = 0; i < every.length; i++) {
            every[i] = (byte) (i * 31 + i / 256);
        }

        Run run = Run.withInput(every);

        assertEquals(0, run.exitCode());
        assertEquals("", run.err());
    }

    private static List<String> raw(Run run) {
        return run.objects().stream()
                .map(object -> object.get("raw").asString())
                .toList();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] packed(String text) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes(text));
        }
        return out.toByteArray();
    }

    private static byte[] joined(byte[]... parts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (byte[] part : parts) {
            out.writeBytes(part);
        }
        return out.toByteArray();
    }

    /** Gives one byte at a time, and never says that there are more, as a slow pipe. */
    private static InputStream slowly(byte[] bytes) {
        ByteArrayInputStream in = new ByteArrayInputStream(bytes);
        return new InputStream() {
            @Override
            public int read() {
                return in.read();
            }

            @Override
            public int read(byte[] target, int offset, int length) {
                return in.read(target, offset, Math.min(1, length));
            }
        };
    }
}
