package dev.katalog.analysis;

import dev.katalog.analysis.Overlap.Form;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A form among those that are asked for the same bodies. It makes what reads its bodies once, and only if it is needed. */
final class Contender {

    private final Form form;
    private final Outline outline;
    private final List<String> heads;
    private final ByteSet firstBytes;
    private final boolean beginsWithGap;
    private @Nullable Automaton automaton;
    private @Nullable Automaton automatonWithPrefix;
    private @Nullable TemplateExpression expression;

    Contender(EventMessage message, Template template) {
        this.form = new Form(message, template);
        this.outline = Outline.of(template);
        this.beginsWithGap = Lookahead.isGap(template.segments().get(0));
        Prefix prefix = message.prefix();
        this.heads = Stream.concat(
                        Stream.of(outline.head()),
                        prefix == null ? Stream.of() : prefix.forms().stream().map(Outline::head))
                .distinct()
                .toList();
        ByteSet first = Lookahead.first(template.segments());
        for (Template prefixed : prefix == null ? List.<Template>of() : prefix.forms()) {
            first = first.or(Lookahead.first(prefixed.segments()));
        }
        this.firstBytes = first;
    }

    Form form() {
        return form;
    }

    EventMessage message() {
        return form.message();
    }

    Template template() {
        return form.template();
    }

    @Nullable
    Prefix prefix() {
        return form.message().prefix();
    }

    Outline outline() {
        return outline;
    }

    /** The texts that its bodies can begin with: its own, and those of the prefix that may stand before it. */
    List<String> heads() {
        return heads;
    }

    /** The bytes that its bodies can begin with. */
    ByteSet firstBytes() {
        return firstBytes;
    }

    boolean beginsWithGap() {
        return beginsWithGap;
    }

    /** False if it does not match the body; true if it might. */
    boolean mayMatch(String body) {
        return prefix() == null ? outline.mayMatch(body) : outline.mayEnd(body);
    }

    /** False if some body of the other one is none of its own; true if it might match all of them. */
    boolean mayInclude(Contender other) {
        String sample = other.outline().sample();
        return outline.mayBeInSample(other.outline) && (sample == null || mayMatch(sample));
    }

    boolean matches(String body) {
        return mayMatch(Lookahead.canonical(body)) && automatonWithPrefix().reads(body) && agrees(body);
    }

    /**
     * Whether it matches a body that its automaton reads. The automaton does not know that a prefix is atomic, nor that an address
     * whose last group could begin a dotted quad goes on with it.
     */
    boolean agrees(String body) {
        TemplateExpression known = expression;
        if (known == null) {
            Prefix prefix = prefix();
            known = TemplateExpression.of(prefix == null ? List.of() : prefix.forms(), template());
            expression = known;
        }
        return known.matches(body);
    }

    /** Reads its bodies without a prefix. */
    Automaton automaton() {
        Automaton made = automaton;
        if (made == null) {
            made = Automaton.of(template().segments());
            automaton = made;
        }
        return made;
    }

    /** Reads its bodies with any prefix that may stand before them. */
    Automaton automatonWithPrefix() {
        Prefix prefix = prefix();
        if (prefix == null) {
            return automaton();
        }
        Automaton made = automatonWithPrefix;
        if (made == null) {
            List<List<Segment>> prefixes =
                    prefix.forms().stream().map(Template::segments).toList();
            made = Automaton.of(prefixes, template().segments());
            automatonWithPrefix = made;
        }
        return made;
    }
}
