// Words and punctuation of a Cisco template, whose italics are lost.
lexer grammar CiscoLexer;

// %s %d %Q: a conversion of the C source that the document was made from
CONVERSION
    : '%' [A-Za-z]
    ;

// %trap is a word
PERCENT_WORD
    : '%' [A-Za-z] [A-Za-z0-9]+
    ;

// source_address rcv_sequence_#
SNAKE
    : [A-Za-z0-9]+ ('_' [A-Za-z0-9#]+)+
    ;

// group-name pre-shared
HYPHENATED
    : [A-Za-z0-9]+ ('-' [A-Za-z0-9]+)+
    ;

WORD
    : [A-Za-z0-9]+
    ;

BLANK
    : [ \t]+
    ;

BAR
    : '|'
    ;

SLASH
    : '/'
    ;

BRACE_OPEN
    : '{'
    ;

BRACE_CLOSE
    : '}'
    ;

PARENTHESIS_OPEN
    : '('
    ;

PARENTHESIS_CLOSE
    : ')'
    ;

SINGLE_QUOTE
    : [\u2018\u2019]
    ;

DOUBLE_QUOTE
    : [\u201C\u201D]
    ;

ELLIPSIS
    : '\u2026'
    ;

FULL_WIDTH
    : [\uFF01-\uFF5E]+
    ;

FOREIGN
    : ~[\u0000-\u007E\u2018\u2019\u201C\u201D\u2026\uFF01-\uFF5E]+
    ;

PUNCTUATION
    : .
    ;
