package dev.katalog.diagnostic;

/** Every rule that a {@link Diagnostic} can come from: a stable id, how much it matters, and what it is for. */
public enum Rule {
    // The katalog notation
    NOTATION_SYNTAX("notation-syntax", Severity.ERROR, "A template that its notation's grammar cannot read."),
    CHOICE_WORDS("choice-words", Severity.ERROR, "A choice with an empty word or the same word twice."),
    UNKNOWN_TYPE("unknown-type", Severity.ERROR, "A field type that is neither built in nor declared."),
    UNKNOWN_FIELD("unknown-field", Severity.ERROR, "A template names a field that its message does not declare."),
    TYPE_MISMATCH("type-mismatch", Severity.ERROR, "A template gives a field another type than its message does."),
    DUPLICATE_FIELD("duplicate-field", Severity.ERROR, "A field name that occurs twice in a template or message."),
    JAVA_NAME("java-name", Severity.ERROR, "A name that cannot be used in the generated Java code."),

    // Documents
    UNCURATED_PARAMETER(
            "uncurated-parameter",
            Severity.WARNING,
            "A parameter known only by its shape, with a guessed name and type."),
    UNDECLARED_PARAMETER(
            "undeclared-parameter",
            Severity.ERROR,
            "A shape of a parameter that the curation neither declares nor calls literal."),
    PARAMETER_NOT_FOUND(
            "parameter-not-found",
            Severity.ERROR,
            "A declared parameter that the documented template does not have in that order."),
    FULL_WIDTH_DIGIT("full-width-digit", Severity.NOTE, "Full-width digits in a parameter, read as ASCII digits."),
    BLANK_IN_PARAMETER(
            "blank-in-parameter", Severity.NOTE, "Stray blanks inside the brackets of a parameter, ignored."),
    UNBALANCED_BRACKET("unbalanced-bracket", Severity.NOTE, "A bracket without its partner, read as literal text."),
    UNCLOSED_PARAMETER(
            "unclosed-parameter", Severity.ERROR, "An angle bracket that opens a parameter and is never closed."),
    NESTED_PARAMETER(
            "nested-parameter",
            Severity.NOTE,
            "A parameter inside another angle bracket; the outer one is literal text."),
    LITERAL_ARROW("literal-arrow", Severity.NOTE, "An arrow that looks like a parameter and is literal text."),
    JOINED_PARAMETERS("joined-parameters", Severity.NOTE, "Two parameters in one pair of brackets, read as two."),
    BARE_PARAMETER("bare-parameter", Severity.NOTE, "A type word without its angle brackets, read as a parameter."),
    PRINTF_PARAMETER("printf-parameter", Severity.NOTE, "A conversion of the C function printf, read as a parameter."),
    SLASH_CHOICE(
            "slash-choice", Severity.NOTE, "Two words around a slash with a blank before it, which may be a choice."),
    BARE_CHOICE("bare-choice", Severity.NOTE, "A choice without brackets around its words."),
    QUOTED_ALTERNATIVE(
            "quoted-alternative",
            Severity.ERROR,
            "A second wording of the whole message, in braces and quotation marks."),
    TYPOGRAPHIC_QUOTE("typographic-quote", Severity.WARNING, "A typographic quotation mark, read as the ASCII one."),
    ELLIPSIS("ellipsis", Severity.WARNING, "An ellipsis character, read as three full stops."),
    NON_ASCII_TEXT("non-ascii-text", Severity.ERROR, "Text in the document's language inside a template."),

    // Files
    UNREADABLE_FILE("unreadable-file", Severity.ERROR, "A file that is missing, or is no UTF-8 text."),
    JSON_SYNTAX("json-syntax", Severity.ERROR, "A file that is not JSON."),
    UNKNOWN_PROPERTY("unknown-property", Severity.ERROR, "A property that this kind of file does not have."),
    DUPLICATE_PROPERTY("duplicate-property", Severity.ERROR, "A property that an object has twice."),
    MISSING_PROPERTY("missing-property", Severity.ERROR, "A property that must be there and is not."),
    INVALID_VALUE("invalid-value", Severity.ERROR, "A value of the wrong kind."),
    DUPLICATE_ID("duplicate-id", Severity.ERROR, "A message, family or variant of a name that is there twice."),

    // A catalog joined with its curation
    WRONG_CATALOG("wrong-catalog", Severity.ERROR, "A curation file of another catalog."),
    UNKNOWN_SEVERITY(
            "unknown-severity", Severity.ERROR, "A documented severity that is neither a digit nor a known word."),
    UNKNOWN_MESSAGE("unknown-message", Severity.WARNING, "A curation for a message that the catalog does not have."),
    UNCURATED_MESSAGE("uncurated-message", Severity.WARNING, "A message of a vendor's catalog without a curation."),
    STALE_CURATION("stale-curation", Severity.WARNING, "A curation made for another text than the catalog now has."),
    ERRATUM_NOT_FOUND("erratum-not-found", Severity.ERROR, "An erratum whose text the template does not have."),
    ERRATUM_AMBIGUOUS("erratum-ambiguous", Severity.ERROR, "An erratum whose text the template has more than once."),
    NO_TEMPLATE(
            "no-template", Severity.ERROR, "A message whose documented form is superseded and that has no variant."),
    CONFLICTING_TYPE("conflicting-type", Severity.ERROR, "Two different enumerations of the same name."),
    DUPLICATE_NAME("duplicate-name", Severity.ERROR, "Two messages of the same Java name."),
    UNUSED_FIELD("unused-field", Severity.ERROR, "A field that no template of its message has."),
    MISSING_SAMPLE("missing-sample", Severity.WARNING, "A curated message without a sample line."),
    MISSING_SUMMARY("missing-summary", Severity.WARNING, "A curated message or type without a summary."),
    MISSING_MEANING("missing-meaning", Severity.WARNING, "A curated field without a meaning."),
    UNFINISHED_PROPOSAL(
            "unfinished-proposal", Severity.WARNING, "A text of a curation that is still to be written: TODO."),
    ADJACENT_GAPS("adjacent-gaps", Severity.WARNING, "Two free texts with nothing to tell where the first one ends."),
    BLANK_BETWEEN_GAPS(
            "blank-between-gaps",
            Severity.NOTE,
            "Two free texts with only a blank between them: the first one takes no more than a word."),
    GAP_BEFORE_FIELD("gap-before-field", Severity.WARNING, "A free text directly followed by a field."),
    OPTIONAL_BETWEEN_BLANKS(
            "optional-between-blanks",
            Severity.WARNING,
            "An optional part that its blanks and those around it force to be there, or keep from it."),
    AMBIGUOUS_OPTIONAL(
            "ambiguous-optional",
            Severity.WARNING,
            "An optional part after a free text that one cannot decide by looking at its first character."),

    // Templates that match the same body
    OVERLAP("overlap", Severity.WARNING, "Two messages that match the same body, and nothing says which is right."),
    OVERLAP_ENTRY_UNUSED(
            "overlap-entry-unused",
            Severity.WARNING,
            "An entry about an overlap that is not there, or that the other message wins."),
    OVERLAPPING_VARIANTS(
            "overlapping-variants",
            Severity.NOTE,
            "Two templates of one message that take different values from the same body."),

    // Published catalogs and baselines
    NO_CATALOG(
            "no-catalog",
            Severity.ERROR,
            "A jar or folder without the catalog asked for, or with several and none asked for by name."),
    UNUSED_ALLOWANCE("unused-allowance", Severity.WARNING, "An entry of an allow list that allows nothing."),

    // Generation
    SELECTION_UNUSED("selection-unused", Severity.WARNING, "An include or exclude that fits no message."),
    SELECTION_EMPTY("selection-empty", Severity.ERROR, "Includes and excludes that leave no message."),
    SELECTION_OVERLAP(
            "selection-overlap",
            Severity.WARNING,
            "A message that is left out, and whose lines another one would take."),
    CATALOG_COLLISION("catalog-collision", Severity.ERROR, "Two catalogs that would write the same file."),
    UNCOMPILABLE_TEMPLATE("uncompilable-template", Severity.ERROR, "A template that no matcher can be generated for."),

    // Importing
    IMPORT_EMPTY("import-empty", Severity.ERROR, "A document without any text."),
    IMPORT_ENCODING("import-encoding", Severity.ERROR, "A document that is not text in UTF-8."),
    IMPORT_SIZE("import-size", Severity.ERROR, "A line, a template or an explanation longer than any document has."),
    IMPORT_LAYOUT("import-layout", Severity.ERROR, "A document that is not in the layout to import."),
    IMPORT_TRUNCATED("import-truncated", Severity.ERROR, "A document that ends inside a message."),
    IMPORT_INCOMPLETE("import-incomplete", Severity.ERROR, "A documented message without template or severity."),
    IMPORT_CODE("import-code", Severity.WARNING, "A documented message whose code cannot be read; it is left out."),
    IMPORT_CONFLICT(
            "import-conflict", Severity.WARNING, "A message documented twice in different ways; the first one counts."),
    IMPORT_HEADING("import-heading", Severity.WARNING, "A heading that does not fit the message at it."),
    IMPORT_EXPLANATION(
            "import-explanation",
            Severity.WARNING,
            "A message without an explanation, so that its template may be too long."),
    IMPORT_ENDING("import-ending", Severity.WARNING, "A document whose last message has no recommended action."),
    IMPORT_MARK(
            "import-mark", Severity.WARNING, "A mark of a parameter that is opened and never closed, or the reverse."),

    // A new edition over an earlier one
    IMPORT_NOTATION("import-notation", Severity.ERROR, "An import over a catalog that is written in another notation."),
    IMPORT_EDITION(
            "import-edition", Severity.WARNING, "A new edition that cannot be told from the one that it replaces."),
    MOSTLY_GONE(
            "mostly-gone", Severity.WARNING, "A document that lacks most messages of the catalog that it replaces."),
    LIKELY_REWORDING("likely-rewording", Severity.WARNING, "A new message that looks like one that is gone."),
    UNUSED_REWORDING("unused-rewording", Severity.WARNING, "A rewording whose text the document does not have."),
    CONFLICTING_REWORDING("conflicting-rewording", Severity.ERROR, "Two texts of one document for the same message."),
    ;

    private final String id;
    private final Severity severity;
    private final String purpose;

    Rule(String id, Severity severity, String purpose) {
        this.id = id;
        this.severity = severity;
        this.purpose = purpose;
    }

    /** The name users see and write; it never changes. */
    public String id() {
        return id;
    }

    public Severity severity() {
        return severity;
    }

    /** One sentence: what the rule looks for. */
    public String purpose() {
        return purpose;
    }
}
