package dev.katalog.generate;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeSpec;
import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.EventCatalog.Family;
import dev.katalog.runtime.Event;
import java.util.List;
import javax.lang.model.element.Modifier;

/** Emits the sealed interfaces between {@link Event} and the records. */
final class InterfaceGenerator {

    private final Names names;

    InterfaceGenerator(Names names) {
        this.names = names;
    }

    /** The interface of all events of the catalog. */
    TypeSpec createRoot(Catalog catalog, List<Family> families) {
        TypeSpec.Builder type = sealedInterface(names.event())
                .addSuperinterface(Event.class)
                .addJavadoc(
                        "A log message of $L $L, read from a line.\n\n<p>Its families are its permitted forms; $L is what a line"
                                + " becomes that is no known message.\n",
                        Javadocs.safe(catalog.vendor()),
                        Javadocs.safe(catalog.product()),
                        names.unrecognized().simpleName());
        families.forEach(family -> type.addPermittedSubclass(names.family(family.name())));
        return type.addPermittedSubclass(names.unrecognized()).build();
    }

    /** The interface of a family. */
    TypeSpec createFamily(Family family, List<ClassName> records) {
        return sealedInterface(names.family(family.name()))
                .addSuperinterface(names.event())
                .addJavadoc("$L: $L\n", Javadocs.safe(family.title()), Javadocs.safe(family.summary()))
                .addPermittedSubclasses(records)
                .build();
    }

    private static TypeSpec.Builder sealedInterface(ClassName name) {
        return TypeSpec.interfaceBuilder(name)
                .addModifiers(Modifier.PUBLIC, Modifier.SEALED)
                .addAnnotation(Poet.generatedBy(InterfaceGenerator.class));
    }
}
