package dev.stranglerfig.analyzer.script;

/** What a token looks like. Whether a word is a keyword is for its reader to decide, never for the lexer. */
public enum TokenKind {
    WORD,
    QUOTED_NAME,
    STRING,
    /** A string between dollar tags. */
    DOLLAR_STRING,
    NUMBER,
    /** Filled in from outside before or while the script runs: {@code $1}, {@code ?}, {@code :name}, <code>${name}</code>, {@code &name}, {@code %s}. */
    PARAMETER,
    /** A variable of the session or the routine: {@code @name}, {@code @@name}, {@code $name}. */
    VARIABLE,
    /** Files by the name of their stage: {@code @stage/path}. */
    STAGE,
    /** Text that is known only at run time, in SQL that a script puts together. */
    HOLE,
    /** An operator of one or more characters. */
    SYMBOL,
    OPEN,
    CLOSE,
    OPEN_SQUARE,
    CLOSE_SQUARE,
    OPEN_BRACE,
    CLOSE_BRACE,
    COMMA,
    DOT,
    SEMICOLON,
    /** Ends whatever stands before it, blocks included: a line {@code GO}, a line {@code /}, what DELIMITER announced. */
    SEPARATOR,
    /** A command of the client, to the end of its line. */
    META,
    /** Rows between {@code COPY ... FROM STDIN;} and {@code \.}. */
    DATA,
    /** A quote or a comment that is never closed, to the end of the text. */
    UNCLOSED,
    /** A character that starts nothing. */
    STRAY
}
