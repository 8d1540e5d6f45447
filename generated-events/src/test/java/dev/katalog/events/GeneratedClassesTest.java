package dev.katalog.events;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.katalog.events.ftd.FtdEvents;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** What the compiled events must not have: methods that the JIT compiler leaves alone, and regular expressions. */
class GeneratedClassesTest {

    /** HotSpot never compiles a method of more bytecode than this ({@code -XX:-DontCompileHugeMethods} aside). */
    private static final int HUGE_METHOD = 8_000;

    private static final Set<String> FORBIDDEN_STRING_METHODS =
            Set.of("split", "replaceAll", "replaceFirst", "matches", "format", "formatted");

    @Test
    void everyMethodCanBeCompiledAndNoneUsesRegularExpressions() throws IOException, URISyntaxException {
        Path classes = Path.of(FtdEvents.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<String> offences = new ArrayList<>();
        List<Path> files;
        try (Stream<Path> walk = Files.walk(classes)) {
            files = walk.filter(file -> file.toString().endsWith(".class")).toList();
        }
        for (Path file : files) {
            ClassReader reader = new ClassReader(Files.readAllBytes(file));
            reader.accept(new Inspector(reader.getClassName(), offences), 0);
        }
        assertTrue(files.size() > 600, () -> "only " + files.size() + " classes in " + classes);
        assertEquals(List.of(), offences);
    }

    private static final class Inspector extends ClassVisitor {

        private final String owner;
        private final List<String> offences;

        Inspector(String owner, List<String> offences) {
            super(Opcodes.ASM9);
            this.owner = owner;
            this.offences = offences;
        }

        @Override
        public MethodVisitor visitMethod(
                int access, String name, String descriptor, String signature, String[] exceptions) {
            String method = owner + "." + name;
            return new CodeSizeEvaluator(Opcodes.ASM9, null) {
                @Override
                public void visitMethodInsn(
                        int opcode, String called, String calledName, String calledDescriptor, boolean isInterface) {
                    if (called.startsWith("java/util/regex/")
                            || called.equals("java/util/Formatter")
                            || called.equals("java/lang/String") && FORBIDDEN_STRING_METHODS.contains(calledName)) {
                        offences.add(method + " calls " + called + "." + calledName);
                    }
                    super.visitMethodInsn(opcode, called, calledName, calledDescriptor, isInterface);
                }

                @Override
                public void visitEnd() {
                    if (getMaxSize() > HUGE_METHOD) {
                        offences.add(method + " has up to " + getMaxSize() + " bytes of code");
                    }
                    super.visitEnd();
                }
            };
        }
    }
}
