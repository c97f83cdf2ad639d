package dev.stranglerfig.warehouse.dialect;

/** A lexical habit that some dialects have and others do not. */
public enum LexicalFeature {
    /** {@code $tag$ ... $tag$} is a string. */
    DOLLAR_QUOTES,
    /** {@code $1} is a parameter. */
    NUMBERED_PARAMETERS,
    /** {@code :name}, {@code :'name'} and {@code :"name"} are variables of the client. */
    COLON_VARIABLES,
    /** {@code ${name}} is filled in by whatever runs the script. */
    BRACE_TEMPLATES,
    /** A line that opens with a backslash is a command of the client. */
    META_COMMANDS,
    /** {@code COPY ... FROM STDIN;} is followed by data, up to a line {@code \.}. */
    COPY_DATA
}
