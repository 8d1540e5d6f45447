package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import java.util.ArrayList;
import java.util.List;
import javax.lang.model.element.Modifier;

/**
 * Divides a class of static methods whose constants one class file might not hold: they are numbered with 16 bits. Each part extends
 * the one before it, so that its methods call those of earlier parts by their names alone, as they did in one class.
 */
final class ClassParts {

    /**
     * How many characters of source a part has. There are some 50 to each constant, and never fewer than eight, so that there are
     * always fewer than 65,535 constants.
     */
    private static final int LARGEST = 500_000;

    private final ClassName name;
    private final TypeSpec whole;
    private final List<TypeSpec> parts = new ArrayList<>();
    private final List<MethodSpec> methods = new ArrayList<>();
    private int size;

    private ClassParts(ClassName name, TypeSpec whole) {
        this.name = name;
        this.whole = whole;
    }

    /**
     * The class itself, or its parts if it is large; the last one has its name.
     *
     * @param whole the class; a method calls only those that stand before it
     */
    static List<TypeSpec> of(ClassName name, TypeSpec whole) {
        return new ClassParts(name, whole).divide();
    }

    /** What the names of parts begin with. */
    static String prefixOf(ClassName name) {
        return name.simpleName() + "Part";
    }

    private List<TypeSpec> divide() {
        for (MethodSpec method : whole.methodSpecs()) {
            int length = method.toString().length();
            if (size > 0 && size + length > LARGEST) {
                parts.add(part(prefixOf(name) + (parts.size() + 1)).build());
                methods.clear();
                size = 0;
            }
            if (!method.isConstructor()) {
                methods.add(method);
                size += length;
            }
        }
        if (parts.isEmpty()) {
            return List.of(whole);
        }
        parts.add(part(name.simpleName())
                .addModifiers(Modifier.FINAL)
                .addJavadoc(whole.javadoc())
                .build());
        return parts;
    }

    private TypeSpec.Builder part(String simpleName) {
        TypeSpec.Builder part = TypeSpec.classBuilder(simpleName).addAnnotations(whole.annotations());
        if (!parts.isEmpty()) {
            part.superclass(name.peerClass(parts.get(parts.size() - 1).name()));
        }
        part.addMethod(MethodSpec.constructorBuilder().build());
        methods.forEach(method -> part.addMethod(inheritable(method)));
        return part;
    }

    private static MethodSpec inheritable(MethodSpec method) {
        MethodSpec.Builder builder = MethodSpec.methodBuilder(method.name())
                .addJavadoc(method.javadoc())
                .addAnnotations(method.annotations())
                .returns(method.returnType())
                .addParameters(method.parameters())
                .addCode(method.code());
        method.modifiers().stream()
                .filter(modifier -> modifier != Modifier.PRIVATE)
                .forEach(builder::addModifiers);
        return builder.build();
    }
}
