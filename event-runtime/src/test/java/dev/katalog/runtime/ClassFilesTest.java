package dev.katalog.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.DataInputStream;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The runtime uses no regular expressions, nor the methods of String that do or that format. Read from the class files. */
class ClassFilesTest {

    private static final Set<String> FORBIDDEN_STRING_METHODS =
            Set.of("split", "splitWithDelimiters", "replaceAll", "replaceFirst", "matches", "format", "formatted");

    @Test
    void usesNoRegularExpressionAndNoFormatter() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Event.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        List<String> offences = new ArrayList<>();
        int count = 0;
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".class")).toList()) {
                count++;
                for (String reference : references(file)) {
                    if (isForbidden(reference)) {
                        offences.add(classes.relativize(file) + ": " + reference);
                    }
                }
            }
        }
        assertTrue(count > 30, "class files under " + classes);
        assertEquals(List.of(), offences);
    }

    @Test
    void seesReferences() throws IOException, URISyntaxException {
        Path classes = Path.of(ClassFilesTest.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> references = references(classes.resolve("dev/katalog/runtime/ClassFilesTest$Offender.class"));
        assertNotNull(references);
        List<String> forbidden =
                references.stream().filter(ClassFilesTest::isForbidden).toList();
        assertTrue(forbidden.contains("java/lang/String.matches"), forbidden::toString);
        assertTrue(forbidden.contains("java/util/regex/Pattern"), forbidden::toString);
    }

    /** What the check must see. */
    private static final class Offender {
        static boolean matches(String text) {
            return text.matches("a") || Pattern.compile("b").matcher(text).find();
        }
    }

    private static boolean isForbidden(String reference) {
        int dot = reference.indexOf('.');
        String owner = dot < 0 ? reference : reference.substring(0, dot);
        return reference.contains("java/util/regex/")
                || reference.contains("java/util/Formatter")
                || owner.equals("java/lang/String") && FORBIDDEN_STRING_METHODS.contains(reference.substring(dot + 1));
    }

    /** Classes, descriptors and {@code owner.method} in the constant pool of a class file (JVMS 4.4). */
    private static List<String> references(Path file) throws IOException {
        Map<Integer, String> texts = new HashMap<>();
        Map<Integer, Integer> classes = new HashMap<>();
        Map<Integer, Integer> names = new HashMap<>();
        List<int[]> members = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            in.skipNBytes(8);
            int size = in.readUnsignedShort();
            for (int i = 1; i < size; i++) {
                int tag = in.readUnsignedByte();
                switch (tag) {
                    case 1 -> texts.put(i, in.readUTF());
                    case 7 -> classes.put(i, in.readUnsignedShort());
                    case 9, 10, 11 -> members.add(new int[] {in.readUnsignedShort(), in.readUnsignedShort()});
                    case 12 -> {
                        names.put(i, in.readUnsignedShort());
                        in.readUnsignedShort();
                    }
                    case 3, 4, 17, 18 -> in.readInt();
                    case 5, 6 -> {
                        in.readLong();
                        i++;
                    }
                    case 15 -> in.skipNBytes(3);
                    default -> in.readUnsignedShort();
                }
            }
        }
        List<String> references = new ArrayList<>(texts.values());
        for (int[] member : members) {
            references.add(texts.get(classes.get(member[0])) + '.' + texts.get(names.get(member[1])));
        }
        return references;
    }
}
