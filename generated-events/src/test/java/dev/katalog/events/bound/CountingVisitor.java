package dev.katalog.events.bound;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.Handle;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;

/**
 * Rewrites a class so that it tells {@link ReadCounter} of every byte it looks at: elements of byte arrays, words of them
 * through a {@code VarHandle}, and whatever the JDK looks at for it.
 */
final class CountingVisitor extends ClassVisitor {

    private static final String OWN = "dev/katalog/";
    private static final Type COUNTER = Type.getType(ReadCounter.class);
    private static final Method COUNT_BYTES = new Method("add", "(I)V");
    private static final Method COUNT_CALL = new Method("call", "(Ljava/lang/String;[Ljava/lang/Object;)V");

    /** Types whose content is text. */
    private static final Set<String> TEXTS = Set.of(
            "[B",
            "[C",
            "Ljava/lang/String;",
            "Ljava/lang/CharSequence;",
            "Ljava/lang/StringBuilder;",
            "Ljava/lang/StringBuffer;",
            "Ljava/nio/ByteBuffer;",
            "Ljava/nio/CharBuffer;");

    private final List<String> unknown;

    /** @param unknown takes the calls that take text and have no known cost */
    CountingVisitor(ClassVisitor next, List<String> unknown) {
        super(Opcodes.ASM9, next);
        this.unknown = unknown;
    }

    @Override
    public MethodVisitor visitMethod(
            int access, String name, String descriptor, String signature, String[] exceptions) {
        MethodVisitor next = super.visitMethod(access, name, descriptor, signature, exceptions);
        return new Counting(next, access, name, descriptor);
    }

    private final class Counting extends GeneratorAdapter {

        Counting(MethodVisitor next, int access, String name, String descriptor) {
            super(Opcodes.ASM9, next, access, name, descriptor);
        }

        @Override
        public void visitInsn(int opcode) {
            if (opcode == Opcodes.BALOAD || opcode == Opcodes.CALOAD) {
                add(1);
            }
            super.visitInsn(opcode);
        }

        @Override
        public void visitMethodInsn(int opcode, String owner, String name, String descriptor, boolean isInterface) {
            String method = owner + "." + name;
            if (method.equals("java/lang/invoke/VarHandle.get") && descriptor.startsWith("([B")) {
                add(width(Type.getReturnType(descriptor)));
            } else if (!owner.startsWith(OWN) && isAboutText(opcode, owner, name, descriptor)) {
                if (CallCosts.isKnown(method)) {
                    count(opcode, owner, name, descriptor);
                } else {
                    unknown.add(method + descriptor);
                }
            }
            super.visitMethodInsn(opcode, owner, name, descriptor, isInterface);
        }

        @Override
        public void visitInvokeDynamicInsn(String name, String descriptor, Handle bootstrap, Object... arguments) {
            if (bootstrap.getOwner().equals("java/lang/invoke/StringConcatFactory")) {
                count(Opcodes.INVOKESTATIC, bootstrap.getOwner(), bootstrap.getName(), descriptor);
            }
            super.visitInvokeDynamicInsn(name, descriptor, bootstrap, arguments);
        }

        private void add(int bytes) {
            push(bytes);
            invokeStatic(COUNTER, COUNT_BYTES);
        }

        /** Takes the arguments off the stack, shows them to the counter, and puts them back. */
        private void count(int opcode, String owner, String name, String descriptor) {
            Type[] types = Type.getArgumentTypes(descriptor);
            if (opcode != Opcodes.INVOKESTATIC && !name.equals("<init>")) {
                Type[] withReceiver = new Type[types.length + 1];
                withReceiver[0] = Type.getObjectType(owner);
                System.arraycopy(types, 0, withReceiver, 1, types.length);
                types = withReceiver;
            }
            int[] locals = new int[types.length];
            for (int i = types.length - 1; i >= 0; i--) {
                locals[i] = newLocal(types[i]);
                storeLocal(locals[i]);
            }
            push(owner + "." + name);
            push(types.length);
            newArray(Type.getType(Object.class));
            for (int i = 0; i < types.length; i++) {
                dup();
                push(i);
                loadLocal(locals[i]);
                box(types[i]);
                arrayStore(Type.getType(Object.class));
            }
            invokeStatic(COUNTER, COUNT_CALL);
            for (int local : locals) {
                loadLocal(local);
            }
        }
    }

    private static int width(Type type) {
        return switch (type.getSort()) {
            case Type.LONG, Type.DOUBLE -> 8;
            case Type.INT, Type.FLOAT -> 4;
            case Type.SHORT, Type.CHAR -> 2;
            default -> 1;
        };
    }

    private static boolean isAboutText(int opcode, String owner, String name, String descriptor) {
        boolean isFailure = name.equals("<init>") && (owner.endsWith("Exception") || owner.endsWith("Error"));
        boolean onText =
                opcode != Opcodes.INVOKESTATIC && TEXTS.contains(owner.startsWith("[") ? owner : "L" + owner + ";");
        return !isFailure
                && (onText
                        || Arrays.stream(Type.getArgumentTypes(descriptor))
                                .anyMatch(type -> TEXTS.contains(type.getDescriptor())));
    }
}
