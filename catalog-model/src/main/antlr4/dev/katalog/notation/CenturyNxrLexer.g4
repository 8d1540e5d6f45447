// Century NXR templates: parameters stand in angle brackets and are named after the document's own table of types.
lexer grammar CenturyNxrLexer;

// pppd writes it between two interfaces; it is no parameter
ARROW
    : '<-->'
    ;

PID
    : '<' S 'PID' S '>'
    ;

ADDRESS
    : '<' S IPV4 N S '>'
    ;

PREFIX
    : '<' S IPV4 N '/' S 'M' N S '>'
    ;

ADDRESS6
    : '<' S IPV6 N S '>'
    ;

PREFIX6
    : '<' S IPV6 N '/' S 'M' N S '>'
    ;

MAC
    : '<' S 'HH:HH:HH:HH:HH:HH' N S '>'
    ;

INTERFACE
    : '<' S 'IFNAME' N S '>'
    ;

NUMBER
    : '<' S 'NUM' N S '>'
    ;

STRING
    : '<' S 'STRING' N S '>'
    ;

VERSION
    : '<' S 'VERSION' N S '>'
    ;

// Eight are a security parameter index, another number of them stands for anything
HEX
    : '<' S 'XXXXXXXX' N S '>'
    ;

// <NUM1/NUM2>
JOINED
    : '<' S TYPE N '/' TYPE N S '>'
    ;

NAMED
    : '<' S [A-Za-z] ~[<>]* '>'
    ;

BARE_PID
    : 'PID'
    ;

BARE
    : TYPE [0-9]*
    ;

// tunnelNUM
GLUED
    : [a-z]+ TYPE [0-9]*
    ;

WORD
    : [A-Za-z] [A-Za-z0-9_]*
    ;

NUMERIC
    : [0-9_] [A-Za-z0-9_]*
    ;

BLANK
    : [ \t]+
    ;

SQUARE_OPEN
    : '['
    ;

SQUARE_CLOSE
    : ']'
    ;

COLON
    : ':'
    ;

DASH
    : '-'
    ;

DOT
    : '.'
    ;

LESS
    : '<'
    ;

TYPOGRAPHIC_QUOTE
    : [\u2018\u2019\u201C\u201D]
    ;

ELLIPSIS
    : '\u2026'
    ;

FOREIGN
    : ~[\u0000-\u007E\u2018\u2019\u201C\u201D\u2026]+
    ;

PUNCTUATION
    : .
    ;

fragment S
    : [ \t]*
    ;

// The number that tells parameters apart, sometimes in full-width digits
fragment N
    : S [0-9\uFF10-\uFF19]*
    ;

fragment IPV4
    : 'A' S '.' S 'B' S '.' S 'C' S '.' S 'D'
    ;

fragment IPV6
    : 'X:X::X:X'
    ;

fragment TYPE
    : 'NUM'
    | 'IFNAME'
    | 'VERSION'
    | 'STRING'
    ;
