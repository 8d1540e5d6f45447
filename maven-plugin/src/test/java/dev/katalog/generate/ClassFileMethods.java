package dev.katalog.generate;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.TreeMap;

/** Reads how many bytes of bytecode each method of a class file has: chapter 4 of the JVM specification, no more of it than needed. */
final class ClassFileMethods {

    private final DataInputStream in;
    private final String[] texts;

    private ClassFileMethods(byte[] classFile) throws IOException {
        this.in = new DataInputStream(new ByteArrayInputStream(classFile));
        in.skipNBytes(8);
        this.texts = constantTexts();
        in.skipNBytes(6);
        in.skipNBytes(2L * in.readUnsignedShort());
    }

    /** Bytes of code by name and descriptor. */
    static Map<String, Integer> codeSizes(byte[] classFile) {
        try {
            ClassFileMethods reader = new ClassFileMethods(classFile);
            reader.members();
            return reader.members();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String[] constantTexts() throws IOException {
        String[] read = new String[in.readUnsignedShort()];
        for (int i = 1; i < read.length; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> read[i] = in.readUTF();
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 3, 4, 9, 10, 11, 12, 17, 18 -> in.skipNBytes(4);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++;
                }
                default -> throw new IOException("constant of kind " + tag);
            }
        }
        return read;
    }

    /** The fields or, called again, the methods. */
    private Map<String, Integer> members() throws IOException {
        Map<String, Integer> sizes = new TreeMap<>();
        for (int count = in.readUnsignedShort(); count > 0; count--) {
            in.skipNBytes(2);
            String name = texts[in.readUnsignedShort()] + texts[in.readUnsignedShort()];
            for (int attributes = in.readUnsignedShort(); attributes > 0; attributes--) {
                String attribute = texts[in.readUnsignedShort()];
                int length = in.readInt();
                if (attribute.equals("Code")) {
                    in.skipNBytes(4);
                    sizes.put(name, in.readInt());
                    in.skipNBytes(length - 8L);
                } else {
                    in.skipNBytes(length);
                }
            }
        }
        return sizes;
    }
}
