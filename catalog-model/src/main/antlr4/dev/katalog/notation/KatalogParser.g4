// Templates as people write them: variants, prefix forms and hand-written catalogs.
parser grammar KatalogParser;

options {
    tokenVocab = KatalogLexer;
}

template
    : segment* EOF
    ;

segment
    : TEXT                                    # text
    | ESCAPE                                  # escaped
    | FIELD_OPEN name = FIELD_TEXT fieldType? FIELD_CLOSE # field
    | PART_OPEN segment+ PART_CLOSE           # optionalPart
    ;

// One word is the name of a type, more are a choice written on the spot.
fieldType
    : COLON word (BAR word)*
    ;

word
    : (FIELD_TEXT | FIELD_ESCAPE | COLON)+
    ;
