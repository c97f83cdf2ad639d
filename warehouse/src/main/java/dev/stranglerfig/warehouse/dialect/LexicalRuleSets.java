package dev.stranglerfig.warehouse.dialect;

import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BRACE_TEMPLATES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COLON_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COPY_DATA;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOLLAR_QUOTES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.META_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.NUMBERED_PARAMETERS;

import dev.stranglerfig.warehouse.dialect.QuoteRule.Escape;
import dev.stranglerfig.warehouse.dialect.QuoteRule.Meaning;
import java.util.List;
import java.util.Set;

/** The lexical rules of the dialects we read. */
final class LexicalRuleSets {

    private static final QuoteRule STRING = QuoteRule.string("'");
    private static final QuoteRule NAME = QuoteRule.name("\"", '"');
    private static final QuoteRule ESCAPED = new QuoteRule("e'", '\'', Meaning.STRING, Escape.BACKSLASH);

    /** PostgreSQL as psql runs it: its variables, its commands and the data of COPY included. */
    static final LexicalRules POSTGRES = new LexicalRules(
            List.of(
                    STRING,
                    NAME,
                    ESCAPED,
                    QuoteRule.string("b'"),
                    QuoteRule.string("x'"),
                    QuoteRule.string("n'"),
                    QuoteRule.string("u&'"),
                    QuoteRule.name("u&\"", '"')),
            List.of("--"),
            BlockComments.NESTED,
            "$",
            Set.of(DOLLAR_QUOTES, NUMBERED_PARAMETERS, COLON_VARIABLES, BRACE_TEMPLATES, META_COMMANDS, COPY_DATA));

    /** DuckDB: PostgreSQL's quotes, no client commands. */
    static final LexicalRules DUCKDB = new LexicalRules(
            List.of(STRING, NAME, ESCAPED, QuoteRule.string("x'")),
            List.of("--"),
            BlockComments.FLAT,
            "$",
            Set.of(DOLLAR_QUOTES, NUMBERED_PARAMETERS, BRACE_TEMPLATES));

    /** Standard SQL. */
    static final LexicalRules ANSI = new LexicalRules(
            List.of(
                    STRING,
                    NAME,
                    QuoteRule.string("n'"),
                    QuoteRule.string("x'"),
                    QuoteRule.string("b'"),
                    QuoteRule.string("u&'"),
                    QuoteRule.name("u&\"", '"')),
            List.of("--"),
            BlockComments.NESTED,
            "",
            Set.of(BRACE_TEMPLATES));

    private LexicalRuleSets() {}
}
