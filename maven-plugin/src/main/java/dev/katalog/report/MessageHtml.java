package dev.katalog.report;

import dev.katalog.analysis.Overlap;
import dev.katalog.catalog.Curation;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.diff.JavaType;
import dev.katalog.report.MessageReference.Variant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes all that is said about one message. */
final class MessageHtml {

    private final Html html;
    private final Pages pages;
    private final MessageReference message;
    private final EventMessage event;
    private final TemplateHtml templates;

    private MessageHtml(Html html, Pages pages, MessageReference message) {
        this.html = html;
        this.pages = pages;
        this.message = message;
        this.event = message.event();
        this.templates = new TemplateHtml(html, event.fields());
    }

    static void write(Html html, Pages pages, MessageReference message) {
        new MessageHtml(html, pages, message).write();
    }

    private void write() {
        html.open("article", "id", message.id());
        heading();
        html.element("p", event.summary(), "class", "lead");
        template();
        facts();
        new FieldsHtml(html).write(event.prefix(), event.fields());
        variants();
        errata();
        samples();
        overlaps();
        changes();
        explanation();
        html.close();
    }

    private void heading() {
        html.open("h2");
        html.element("a", message.id(), "class", "id", "href", Html.fragment(message.id()));
        html.text(" ").element("span", event.name(), "class", "name");
        html.text(" ").element("span", Frame.severity(event.severity()), "class", "severity s" + event.severity());
        if (event.retired() != null) {
            html.text(" ").element("span", "retired since " + event.retired(), "class", "badge");
        }
        html.close();
    }

    private void template() {
        html.open("p", "class", "main");
        Prefix prefix = event.prefix();
        if (prefix != null) {
            html.open("span", "class", "optional", "title", "may stand before: " + prefix.summary())
                    .element("i", "[", "class", "bracket")
                    .element("a", "<" + prefix.component() + ">", "class", "field", "href", prefixLink(prefix))
                    .element("i", "]", "class", "bracket")
                    .close()
                    .text(" ");
        }
        templates.write(message.template());
        html.close();
    }

    static String prefixLink(Prefix prefix) {
        return Pages.TYPES + Html.fragment("prefix-" + prefix.type());
    }

    private void facts() {
        html.open("dl", "class", "facts");
        if (event.program() != null) {
            fact("Program", () -> html.element("code", event.program()));
        }
        fact("Record", this::signature);
        fact(
                message.isSuperseded() ? "Documented, but not as a template" : "Documented",
                () -> html.element("code", event.documented(), "class", "template"));
        if (message.origin() == MessageReference.Origin.GUESSED) {
            fact("Curation", () -> html.text("none yet: the fields are guessed from the shapes of the template"));
        }
        html.close();
    }

    private void fact(String term, Runnable description) {
        html.element("dt", term).open("dd");
        description.run();
        html.close();
    }

    private void signature() {
        String record = message.record();
        if (record == null) {
            html.text("no event is generated of it");
            return;
        }
        Prefix prefix = event.prefix();
        String components = Stream.concat(
                        prefix == null ? Stream.of() : Stream.of(prefix.type() + " " + prefix.component()),
                        event.fields().stream().map(field -> JavaType.of(field) + " " + field.name()))
                .collect(Collectors.joining(", ", "(", ")"));
        html.open("code").element("b", record).text(components).close();
    }

    private void variants() {
        List<Variant> variants = message.variants();
        if (!variants.isEmpty()) {
            section("Variants", () -> {
                for (Variant variant : variants) {
                    html.open("li");
                    templates.write(variant.template());
                    reason(variant.known().reason(), variant.known().evidence());
                    html.close();
                }
            });
        }
    }

    private void errata() {
        Curation.Message curation = message.curation();
        if (curation != null && !curation.errata().isEmpty()) {
            section("Errata", () -> {
                for (Curation.Erratum erratum : curation.errata()) {
                    html.open("li").open("p", "class", "words");
                    html.element("del", erratum.documented().text()).text(" ");
                    html.element("ins", erratum.replacement()).close();
                    reason(erratum.reason(), erratum.evidence());
                    html.close();
                }
            });
        }
    }

    private void reason(String reason, Curation.Evidence evidence) {
        html.open("p", "class", "reason");
        html.element("span", evidence.name().toLowerCase(Locale.ROOT), "class", "badge", "title", meaning(evidence));
        html.text(" " + reason).close();
    }

    private static String meaning(Curation.Evidence evidence) {
        return switch (evidence) {
            case DOCUMENTED -> "the document says so elsewhere";
            case SEEN -> "real lines show it";
            case UPSTREAM -> "the source of the program shows it";
            case INFERRED -> "it follows from what is known";
        };
    }

    private void samples() {
        Curation.Message curation = message.curation();
        if (curation != null && !curation.samples().isEmpty()) {
            section("Sample lines", () -> {
                for (Curation.Sample sample : curation.samples()) {
                    html.open("li").open("pre").text(sample.line()).close();
                    values(sample.fields());
                    html.close();
                }
            });
        }
    }

    private void values(Map<String, Object> fields) {
        if (!fields.isEmpty()) {
            html.open("p", "class", "reason");
            values("", fields);
            html.close();
        }
    }

    /** {@code peer.group} for the part of a prefix. */
    private void values(String owner, Map<?, ?> fields) {
        fields.forEach((name, value) -> {
            if (value instanceof Map<?, ?> parts) {
                values(owner + name + ".", parts);
            } else {
                html.open("span", "class", "value");
                html.element("code", owner + name)
                        .text(" = ")
                        .element("code", String.valueOf(value))
                        .close()
                        .text(" ");
            }
        });
    }

    private void overlaps() {
        if (!message.overlaps().isEmpty()) {
            section("Overlaps", () -> message.overlaps().forEach(this::overlap));
        }
    }

    private void overlap(OverlapReference reference) {
        Overlap overlap = reference.overlap();
        boolean wins = overlap.winner().message().id().equals(message.id());
        EventMessage other = (wins ? overlap.loser() : overlap.winner()).message();
        html.open("li").open("p").text(wins ? "Gets lines that " : "Leaves lines to ");
        link(other);
        html.text(wins ? " matches as well, such as " : " that both match, such as ");
        html.element("code", overlap.witness()).close();
        html.open("p", "class", "reason");
        html.element("span", settlement(reference), "class", badge(reference));
        html.text(" " + OverlapTexts.of(overlap)).close();
        if (!reference.reason().isEmpty()) {
            html.element("p", reference.reason(), "class", "reason");
        }
        html.close();
    }

    private void link(EventMessage other) {
        String href = pages.link(other.id());
        if (href == null) {
            html.text(other.id());
        } else {
            html.element("a", other.id(), "href", href);
        }
        html.text(" " + other.name());
    }

    private static String settlement(OverlapReference reference) {
        return switch (reference.settlement()) {
            case ORDER -> "settled by order";
            case CURATION -> "settled by the curation";
            case NONE -> "not settled";
        };
    }

    private static String badge(OverlapReference reference) {
        return reference.settlement() == OverlapReference.Settlement.NONE ? "badge strong" : "badge";
    }

    private void changes() {
        if (!message.changes().isEmpty()) {
            html.element("h3", "Changes since the baseline");
            new ChangesHtml(html).write(message.changes());
        }
    }

    private void explanation() {
        String explanation = message.documented().explanation();
        if (explanation != null) {
            html.element("h3", "Explanation in the document").element("p", explanation);
        }
    }

    private void section(String title, Runnable items) {
        html.element("h3", title).open("ul", "class", "items");
        items.run();
        html.close();
    }
}
