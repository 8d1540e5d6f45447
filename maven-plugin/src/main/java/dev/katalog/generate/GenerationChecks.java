package dev.katalog.generate;

import dev.katalog.catalog.Catalog;
import dev.katalog.catalog.EventCatalog;
import dev.katalog.catalog.EventCatalog.EventField;
import dev.katalog.catalog.EventCatalog.EventMessage;
import dev.katalog.catalog.EventCatalog.Prefix;
import dev.katalog.catalog.Identification;
import dev.katalog.diagnostic.Diagnostic;
import dev.katalog.diagnostic.Location;
import dev.katalog.diagnostic.Rule;
import dev.katalog.notation.KatalogNotation;
import dev.katalog.template.BasicType;
import dev.katalog.template.ChoiceType;
import dev.katalog.template.Identifiers;
import dev.katalog.template.Segment;
import dev.katalog.template.Template;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;

/** Finds what javac would refuse in the generated code, or what would be another text in it, before any is made. */
final class GenerationChecks {

    /** A constant of a class file holds at most 65,535 bytes. */
    private static final int LONGEST_TEXT = 65_535;

    /** A constructor has at most 255 arguments, itself counted; {@code long} and {@code double} count twice. */
    private static final int MOST_ARGUMENTS = 254;

    /** Types of {@code java.lang} that generated code mentions; one of ours of the same name would hide them. */
    private static final Set<String> HIDDEN = Set.of(
            "Double",
            "Enum",
            "IllegalStateException",
            "Integer",
            "Long",
            "Object",
            "Override",
            "Record",
            "String",
            "StringBuilder");

    private final EventCatalog catalog;
    private final GenerationSettings settings;
    private final Names names;
    private final List<Diagnostic> diagnostics = new ArrayList<>();

    private GenerationChecks(EventCatalog catalog, GenerationSettings settings, Names names) {
        this.catalog = catalog;
        this.settings = settings;
        this.names = names;
    }

    static List<Diagnostic> of(EventCatalog catalog, GenerationSettings settings, Names names) {
        GenerationChecks checks = new GenerationChecks(catalog, settings, names);
        checks.checkSettings();
        checks.checkCatalog();
        checks.checkIds();
        checks.checkTypes();
        if (checks.diagnostics.isEmpty()) {
            checks.checkTypeNames();
        }
        catalog.choices().forEach(checks::checkChoice);
        checks.prefixes().forEach(checks::checkPrefix);
        catalog.messages().forEach(checks::checkMessage);
        new SizeChecks(checks::report).check(catalog, checks.prefixes());
        return checks.diagnostics;
    }

    private void checkSettings() {
        String name = settings.packageName();
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !name.chars().allMatch(c -> c > ' ' && c < 0x7F)) {
            report(
                    Rule.JAVA_NAME,
                    "",
                    "'" + name + "' is no name of a package",
                    "write one such as com.example.events");
        }
        String objection = Identifiers.objectionToType(settings.prefix());
        if (objection != null) {
            report(Rule.JAVA_NAME, "", "the prefix '" + settings.prefix() + "' " + objection, "write one such as Acme");
        }
    }

    private void checkCatalog() {
        Catalog imported = catalog.catalog();
        checkText("", "the name of the catalog", imported.catalog());
        checkText("", "the vendor", imported.vendor());
        checkText("", "the product", imported.product());
        checkText("", "the title of the document", imported.edition().document());
        checkText("", "the release", imported.edition().release());
        checkText("", "the language", imported.edition().language());
        catalog.families().forEach(family -> checkText("", "the name of a family", family.name()));
    }

    /** Lines have their codes as numbers. */
    private void checkIds() {
        if (catalog.catalog().identification() != Identification.CODE) {
            return;
        }
        Set<Integer> seen = new LinkedHashSet<>();
        for (EventMessage message : catalog.messages()) {
            String id = message.id();
            boolean isCode = !id.isEmpty() && id.length() <= 6 && id.chars().allMatch(c -> c >= '0' && c <= '9');
            if (!isCode || Integer.parseInt(id) == 0) {
                report(Rule.INVALID_VALUE, id, "the id '" + id + "' is no number from 1 to 999999", "mend the id");
            } else if (!seen.add(Integer.parseInt(id))) {
                report(Rule.DUPLICATE_ID, id, "found the id " + Integer.parseInt(id) + " again", "mend the id");
            }
        }
    }

    private void checkTypes() {
        catalog.choices()
                .forEach(choice -> checkName(choice.name(), choice.name(), Identifiers.objectionToType(choice.name())));
        prefixes()
                .forEach(prefix -> checkName(prefix.type(), prefix.type(), Identifiers.objectionToType(prefix.type())));
        catalog.messages()
                .forEach(message ->
                        checkName(message.id(), message.name(), Identifiers.objectionToType(message.name())));
    }

    /** Two files that differ in case alone are one file on many systems, so case does not tell types apart. */
    private void checkTypeNames() {
        Map<String, String> owners = new HashMap<>();
        addType(names.event().simpleName(), "all events", owners);
        addType(names.events().simpleName(), "the entry point", owners);
        addType(names.matchers().simpleName(), "the matchers", owners);
        addType(names.unrecognized().simpleName(), "unrecognized lines", owners);
        catalog.families()
                .forEach(family ->
                        addType(names.family(family.name()).simpleName(), "the family " + family.name(), owners));
        catalog.choices().forEach(choice -> addType(choice.name(), "the type " + choice.name(), owners));
        prefixes().forEach(prefix -> addType(prefix.type(), "the prefix " + prefix.component(), owners));
        catalog.messages()
                .forEach(message -> addType(names.record(message).simpleName(), "the message " + message.id(), owners));
    }

    private void addType(String name, String owner, Map<String, String> owners) {
        if (HIDDEN.contains(name)) {
            report(Rule.JAVA_NAME, "", "'" + name + "' for " + owner + " is a type of java.lang", "choose another");
        }
        String first = owners.putIfAbsent(name.toLowerCase(Locale.ROOT), owner);
        if (first != null) {
            report(
                    Rule.DUPLICATE_NAME,
                    "",
                    "found the name " + name + " for " + owner + ", it is already that of " + first,
                    "say in the name how the two differ, or let <recordNames> add the id");
        }
    }

    private Set<Prefix> prefixes() {
        Set<Prefix> prefixes = new LinkedHashSet<>();
        for (EventMessage message : catalog.messages()) {
            if (message.prefix() != null) {
                prefixes.add(message.prefix());
            }
        }
        return prefixes;
    }

    private void checkChoice(ChoiceType choice) {
        choice.constants().forEach((constant, spellings) -> {
            checkName(choice.name(), constant, Identifiers.objectionToConstant(constant));
            spellings.forEach(spelling -> checkText(choice.name(), "a spelling of " + constant, spelling));
        });
    }

    private void checkPrefix(Prefix prefix) {
        checkName(prefix.type(), prefix.component(), Identifiers.objectionToComponent(prefix.component()));
        checkComponents(prefix.type(), prefix.fields(), 0);
        prefix.forms().forEach(form -> checkTemplate(prefix.type(), form));
        prefix.forms().forEach(form -> checkEnd(prefix.type(), form));
    }

    /** Nothing follows a form of a prefix that could say where its last free text ends, or whether its last part is there. */
    private void checkEnd(String type, Template form) {
        List<Segment> segments = form.segments();
        Segment last = segments.isEmpty() ? null : segments.get(segments.size() - 1);
        boolean open = last instanceof Segment.Field field && field.type() instanceof BasicType basic && basic.isGap()
                || last instanceof Segment.OptionalPart part
                        && (part.segments().size() > 1 || !(part.segments().get(0) instanceof Segment.Literal));
        if (open || last == null) {
            report(
                    Rule.UNCOMPILABLE_TEMPLATE,
                    type,
                    "nothing says where the form '" + KatalogNotation.print(form) + "' of the prefix ends",
                    "end it with literal text");
        }
    }

    private void checkMessage(EventMessage message) {
        checkText(message.id(), "the id", message.id());
        checkText(message.id(), "the documented template", message.documented());
        checkText(message.id(), "the summary", message.summary());
        checkText(message.id(), "the program", message.program() == null ? "" : message.program());
        checkText(message.id(), "the retiring edition", message.retired() == null ? "" : message.retired());
        message.templates().forEach(template -> checkTemplate(message.id(), template));
        checkComponents(message.id(), message.fields(), message.prefix() == null ? 0 : 1);
    }

    private void checkTemplate(String subject, Template template) {
        checkText(subject, "a template", KatalogNotation.printSpelledOut(template));
    }

    private void checkComponents(String subject, List<EventField> fields, int others) {
        int arguments = others;
        for (EventField field : fields) {
            checkName(subject, field.name(), Identifiers.objectionToComponent(field.name()));
            boolean wide = !field.optional()
                    && (field.type() == BasicType.LONG
                            || field.type() == BasicType.HEX
                            || field.type() == BasicType.SPI
                            || field.type() == BasicType.DECIMAL);
            arguments += wide ? 2 : 1;
        }
        if (arguments > MOST_ARGUMENTS) {
            report(
                    Rule.UNCOMPILABLE_TEMPLATE,
                    subject,
                    "there are " + fields.size() + " fields, more than a record can have",
                    "make one field of several");
        }
    }

    private void checkName(String subject, String name, @Nullable String objection) {
        if (objection != null) {
            report(Rule.JAVA_NAME, subject, "the name '" + name + "' " + objection, "choose another name");
        }
    }

    private void checkText(String subject, String what, String text) {
        int bytes = text.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > LONGEST_TEXT - text.chars().filter(c -> c == 0).count()) {
            report(
                    Rule.UNCOMPILABLE_TEMPLATE,
                    subject,
                    what + " has " + bytes + " bytes, at most " + LONGEST_TEXT + " can be compiled",
                    "shorten it");
        }
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            report(Rule.INVALID_VALUE, subject, what + " has half a surrogate pair", "mend the text");
        }
        // JavaPoet breaks lines there, even inside a string literal.
        if (text.indexOf('\u2028') >= 0 || text.indexOf('\u2029') >= 0) {
            report(Rule.INVALID_VALUE, subject, what + " has a separator of lines (U+2028 or U+2029)", "remove it");
        }
    }

    private void report(Rule rule, String subject, String message, String hint) {
        String source = (catalog.catalog().catalog() + " " + subject).strip();
        diagnostics.add(new Diagnostic(rule, new Location(source, 1, 1), message, hint, ""));
    }
}
