package dev.stranglerfig.analyzer.script;

/** What a token looks like. Whether a word is a keyword is for its reader to decide, never for the lexer. */
public enum TokenKind {
    WORD,
    QUOTED_NAME,
    STRING,
    /** A string between dollar tags. */
    DOLLAR_STRING,
    NUMBER,
    /** {@code $1}, {@code :name}, <code>${name}</code>. */
    PARAMETER,
    /** Text that is known only at run time, in SQL that a script puts together. */
    HOLE,
    /** An operator of one or more characters. */
    SYMBOL,
    OPEN,
    CLOSE,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    COMMA,
    DOT,
    SEMICOLON,
    /** A command of the client, to the end of its line. */
    META,
    /** Rows between {@code COPY ... FROM STDIN;} and {@code \.}. */
    DATA,
    /** A quote or a comment that is never closed, to the end of the text. */
    UNCLOSED,
    /** A character that starts nothing. */
    STRAY
}
