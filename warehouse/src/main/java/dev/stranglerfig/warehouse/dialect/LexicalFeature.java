package dev.stranglerfig.warehouse.dialect;

/** A lexical habit that some dialects have and others do not. */
public enum LexicalFeature {
    /** {@code $tag$ ... $tag$} is a string. */
    DOLLAR_QUOTES,
    /** {@code $1} is a parameter. */
    NUMBERED_PARAMETERS,
    /** {@code $name} is a variable. */
    DOLLAR_VARIABLES,
    /** {@code @name} and {@code @@name} are variables. */
    AT_VARIABLES,
    /** {@code :name} and {@code :1} are parameters. */
    COLON_PARAMETERS,
    /** {@code :'name'} and {@code :"name"} are variables of the client. */
    QUOTED_COLON_VARIABLES,
    /** {@code a:b} without a blank is a path into a value, no parameter. */
    COLON_PATHS,
    /** {@code &name} and {@code &&name.} are filled in by the client. */
    AMPERSAND_VARIABLES,
    /** {@code $(name)} is filled in by the client. */
    PARENTHESIS_VARIABLES,
    /** {@code @stage/path} names files. */
    STAGES,
    /** {@code ?} and what begins with it can be an operator. */
    QUESTION_OPERATORS,
    /** {@code 2020_orders} is a name. */
    DIGIT_NAMES,
    /** {@code base..orders} leaves a part of the name out. */
    EMPTY_NAME_PARTS,
    /** {@code --} opens a comment only before a blank. */
    BLANK_AFTER_DASHES,
    /** {@code /*!40101 ... *}{@code /} is code for the server. */
    CONDITIONAL_COMMENTS,
    /** {@code {name:Type}} is a parameter. */
    BRACE_PARAMETERS,
    /** A backslash opens a command of the client, to the end of the line. */
    META_COMMANDS,
    /** {@code \g}, {@code \G} end a statement, {@code DELIMITER} says what else does, {@code SOURCE} runs a file. */
    DELIMITER_COMMANDS,
    /** A line that opens with a dot is a command of the client. */
    DOT_COMMANDS,
    /** A statement that opens with an exclamation mark is a command of the client. */
    BANG_COMMANDS,
    /** A line that opens with {@code :name} or {@code !!} is a command of sqlcmd, a line {@code GO} ends a batch. */
    SQLCMD_COMMANDS,
    /** Lines of SQL*Plus: {@code SPOOL}, {@code PROMPT}, {@code @file} and others; a line {@code /} runs what stands before it. */
    SQLPLUS_COMMANDS,
    /** A comment {@code -- COMMAND ----------} ends a cell of a notebook and the statement in it. */
    NOTEBOOK_CELLS,
    /** {@code COPY ... FROM STDIN;} is followed by data, up to a line {@code \.}. */
    COPY_DATA
}
