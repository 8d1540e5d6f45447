package dev.katalog.build;

import dev.katalog.catalog.LocatedCatalog;
import dev.katalog.catalog.LocatedCatalog.MessagePlaces;
import dev.katalog.catalog.LocatedText;
import dev.katalog.catalog.Message;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Place;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says where in the catalog's file something is that was found in a message: stages that know no files name the catalog and the
 * message, such as {@code cisco-ftd 713228}.
 */
final class CatalogPlaces {

    private final LocatedCatalog catalog;
    private final String name;
    private final Map<String, Message> messages;

    CatalogPlaces(LocatedCatalog catalog) {
        this.catalog = catalog;
        this.name = catalog.catalog().catalog();
        this.messages = catalog.catalog().messages().stream()
                .collect(Collectors.toMap(Message::id, Function.identity(), (first, second) -> first));
    }

    /** The diagnostics, those of messages with places in the file. */
    List<Diagnostic> of(Collection<Diagnostic> diagnostics) {
        return diagnostics.stream().map(this::of).toList();
    }

    /** The message that a diagnostic is about, if it names one in this way. */
    @Nullable
    String idOf(Diagnostic diagnostic) {
        String source = diagnostic.location().source();
        String id = source.startsWith(name + " ") ? source.substring(name.length() + 1) : "";
        return messages.containsKey(id) ? id : null;
    }

    private Diagnostic of(Diagnostic diagnostic) {
        String id = idOf(diagnostic);
        MessagePlaces places = id == null ? null : catalog.messages().get(id);
        if (places != null) {
            String template = Objects.requireNonNull(messages.get(id)).template();
            return diagnostic.sourceLine().equals(template)
                    ? at(
                            new LocatedText(template, places.template())
                                    .at(diagnostic.location().column() - 1),
                            diagnostic,
                            "")
                    : at(places.template(), diagnostic, diagnostic.sourceLine());
        }
        return diagnostic.location().source().equals(name) ? at(catalog.place(), diagnostic, "") : diagnostic;
    }

    /** @param text what was read in place of what the file has, for instance with errata; empty if nothing was */
    private static Diagnostic at(Place place, Diagnostic diagnostic, String text) {
        return new Diagnostic(
                diagnostic.rule(),
                place.location(),
                diagnostic.message() + (text.isEmpty() ? "" : ", in \"" + text + "\""),
                diagnostic.hint(),
                place.sourceLine());
    }
}
