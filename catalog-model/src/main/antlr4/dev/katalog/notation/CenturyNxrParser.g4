// A syslog tag if there is one, then the body. Everything that is no parameter and not odd is plain text.
parser grammar CenturyNxrParser;

options {
    tokenVocab = CenturyNxrLexer;
}

template
    : tag? part* EOF
    ;

tag
    : program BLANK? pid? COLON BLANK?
    ;

program
    : WORD ((DASH | DOT) (WORD | NUMERIC)?)*
    ;

pid
    : SQUARE_OPEN BLANK? (PID | BARE_PID) BLANK? SQUARE_CLOSE # pidInBrackets
    | PID BLANK? SQUARE_CLOSE                                # pidUnopened
    ;

part
    : parameter                                                            # parameterPart
    | JOINED                                                               # joinedParameters
    | LESS (WORD | NUMERIC) parameter                                                # nestedParameter
    | LESS                                                                 # unclosedParameter
    | (BARE | BARE_PID)                                                    # bareParameter
    | GLUED                                                                # gluedParameter
    | ARROW                                                                # arrow
    | TYPOGRAPHIC_QUOTE                                                    # typographicQuote
    | ELLIPSIS                                                             # ellipsis
    | FOREIGN                                                              # foreignText
    | (WORD | NUMERIC | BLANK | COLON | DASH | DOT | PUNCTUATION | SQUARE_OPEN | SQUARE_CLOSE) # plain
    ;

parameter
    : PID                   # pidParameter
    | ADDRESS               # addressParameter
    | ADDRESS6              # address6Parameter
    | (PREFIX | PREFIX6)    # prefixParameter
    | MAC                   # macParameter
    | INTERFACE             # interfaceParameter
    | NUMBER                # numberParameter
    | STRING                # stringParameter
    | VERSION               # versionParameter
    | HEX                   # hexParameter
    | NAMED                 # namedParameter
    ;
