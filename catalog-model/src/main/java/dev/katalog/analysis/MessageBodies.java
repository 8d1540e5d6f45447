package dev.katalog.analysis;

import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Template;
import java.util.List;

/** Which bodies a message matches, by the regular expressions that specify it: for analysis, not for speed. */
public final class MessageBodies {

    private MessageBodies() {}

    /** Whether one of the message's templates matches the whole body, with its prefix or without. */
    public static boolean matches(EventMessage message, String body) {
        Prefix prefix = message.prefix();
        List<Template> forms = prefix == null ? List.of() : prefix.forms();
        return message.templates().stream()
                .anyMatch(template -> TemplateExpression.of(forms, template).matches(body));
    }
}
