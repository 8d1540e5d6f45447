// What in a Cisco template has the shape of a parameter, and what is odd. Everything else is plain text, so no template is refused here.
parser grammar CiscoParser;

options {
    tokenVocab = CiscoLexer;
}

template
    : part* EOF
    ;

part
    : CONVERSION                                                                    # conversion
    | SNAKE                                                                         # snakeWord
    | HYPHENATED                                                                    # hyphenatedWord
    | BRACE_OPEN alternative (BAR alternative)+ BRACE_CLOSE                         # bracedChoice
    | PARENTHESIS_OPEN alternative (BAR alternative)+ PARENTHESIS_CLOSE             # parenthesizedChoice
    | BRACE_OPEN DOUBLE_QUOTE quotedText* DOUBLE_QUOTE BRACE_CLOSE                  # quotedAlternative
    | left = WORD BLANK? BAR BLANK? right = WORD                                    # bareChoice
    | left = WORD BLANK SLASH right = WORD                                          # slashChoice
    | (SINGLE_QUOTE | DOUBLE_QUOTE)                                                 # typographicQuote
    | ELLIPSIS                                                                      # ellipsis
    | (FULL_WIDTH | FOREIGN)                                                        # foreignText
    | (WORD | PERCENT_WORD | BLANK | BAR | SLASH | PUNCTUATION)                     # plain
    | (BRACE_OPEN | BRACE_CLOSE | PARENTHESIS_OPEN | PARENTHESIS_CLOSE)             # bracket
    ;

alternative
    : (WORD | HYPHENATED | BLANK)+
    ;

quotedText
    : ~(DOUBLE_QUOTE | BRACE_CLOSE)
    ;
