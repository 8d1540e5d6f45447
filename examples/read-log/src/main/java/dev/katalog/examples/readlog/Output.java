package dev.katalog.examples.readlog;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The standard output, buffered. A failure ends the program, so it is an unchecked exception. */
final class Output extends OutputStream {

    private static final int BUFFER = 64 << 10;

    private final OutputStream out;

    Output(OutputStream out) {
        this.out = new BufferedOutputStream(out, BUFFER);
    }

    void println(CharSequence text) {
        byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        write('\n');
    }

    @Override
    public void write(int value) {
        try {
            out.write(value);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
        try {
            out.write(bytes, offset, length);
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }

    @Override
    public void flush() {
        try {
            out.flush();
        } catch (IOException e) {
            throw new OutputFailedException(e);
        }
    }
}
