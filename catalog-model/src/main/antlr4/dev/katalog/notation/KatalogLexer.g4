// The katalog notation outside and inside of angle brackets. docs/NOTATION.md describes it for people.
lexer grammar KatalogLexer;

FIELD_OPEN
    : '<' -> pushMode(FIELD)
    ;

PART_OPEN
    : '['
    ;

PART_CLOSE
    : ']'
    ;

ESCAPE
    : '\\' [<>[\]\\|]
    ;

TEXT
    : ~[<>[\]\\]+
    ;

// Named so that an error can say what it is; no rule of the parser takes them.
STRAY_CLOSE
    : '>'
    ;

STRAY_BACKSLASH
    : '\\'
    ;

mode FIELD;

FIELD_CLOSE
    : '>' -> popMode
    ;

COLON
    : ':'
    ;

BAR
    : '|'
    ;

FIELD_ESCAPE
    : '\\' [<>[\]\\|]
    ;

FIELD_TEXT
    : ~[<>[\]\\:|]+
    ;

FIELD_STRAY
    : [<[\]\\]
    ;
