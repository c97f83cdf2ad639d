package dev.stranglerfig.warehouse.dialect;

import static dev.stranglerfig.warehouse.dialect.BlockComments.FLAT;
import static dev.stranglerfig.warehouse.dialect.BlockComments.NESTED;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.AMPERSAND_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.AT_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BANG_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BLANK_AFTER_DASHES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.BRACE_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COLON_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COLON_PATHS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.CONDITIONAL_COMMENTS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.COPY_DATA;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DELIMITER_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DIGIT_NAMES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOLLAR_QUOTES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOLLAR_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.DOT_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.EMPTY_NAME_PARTS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.META_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.NOTEBOOK_CELLS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.NUMBERED_PARAMETERS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.PARENTHESIS_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.QUESTION_OPERATORS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.QUOTED_COLON_VARIABLES;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.SQLCMD_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.SQLPLUS_COMMANDS;
import static dev.stranglerfig.warehouse.dialect.LexicalFeature.STAGES;
import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lexical rules of the dialects we read: one entry a dialect, named rules where relatives share them. */
final class LexicalTable {

    private static final LexicalRules HIVE = rules(
            Quotes.of(Quotes.ESCAPED_STRING, Quotes.DOUBLE_QUOTED_STRING, Quotes.BACKTICK),
            comments(FLAT, "--"),
            names("", ""),
            DIGIT_NAMES,
            BANG_COMMANDS);

    private static final LexicalRules MYSQL = rules(
            Quotes.of(Quotes.ESCAPED_STRING, Quotes.DOUBLE_QUOTED_STRING, Quotes.BACKTICK, Quotes.PREFIXED),
            comments(FLAT, "--", "#"),
            names("", "$"),
            AT_VARIABLES,
            DIGIT_NAMES,
            BLANK_AFTER_DASHES,
            CONDITIONAL_COMMENTS,
            DELIMITER_COMMANDS);

    private static final LexicalRules POSTGRES = rules(
            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.E_STRING, Quotes.PREFIXED, Quotes.UNICODE),
            comments(NESTED, "--"),
            names("", "$"),
            DOLLAR_QUOTES,
            NUMBERED_PARAMETERS,
            COLON_PARAMETERS,
            QUOTED_COLON_VARIABLES,
            QUESTION_OPERATORS,
            META_COMMANDS,
            COPY_DATA);

    private static final LexicalRules SPARK = rules(
            Quotes.of(
                    Quotes.ESCAPED_STRING,
                    Quotes.DOUBLE_QUOTED_STRING,
                    Quotes.BACKTICK,
                    Quotes.RAW,
                    Quotes.prefixed("x")),
            comments(NESTED, "--"),
            names("", ""),
            DOLLAR_QUOTES,
            COLON_PARAMETERS,
            COLON_PATHS,
            DIGIT_NAMES,
            BANG_COMMANDS,
            NOTEBOOK_CELLS);

    private static final Map<String, LexicalRules> RULES = Map.ofEntries(
            entry(
                    "ansi",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.BACKTICK, Quotes.PREFIXED, Quotes.UNICODE),
                            comments(NESTED, "--"),
                            names("", ""),
                            COLON_PARAMETERS)),
            entry(
                    "athena",
                    rules(
                            Quotes.of(
                                    Quotes.STRING, Quotes.NAME, Quotes.BACKTICK, Quotes.UNICODE, Quotes.prefixed("x")),
                            comments(FLAT, "--"),
                            names("", ""))),
            entry(
                    "bigquery",
                    rules(
                            Quotes.of(Quotes.BIGQUERY, Quotes.ESCAPED_BACKTICK),
                            comments(FLAT, "--", "#"),
                            names("", ""),
                            AT_VARIABLES)),
            entry(
                    "clickhouse",
                    rules(
                            Quotes.of(
                                    Quotes.ESCAPED_STRING,
                                    Quotes.NAME,
                                    Quotes.ESCAPED_BACKTICK,
                                    Quotes.prefixed("x", "b")),
                            comments(FLAT, "--", "# ", "#!"),
                            names("", "$"),
                            DOLLAR_QUOTES,
                            DIGIT_NAMES,
                            BRACE_PARAMETERS)),
            entry("databricks", SPARK),
            entry(
                    "duckdb",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.E_STRING, Quotes.prefixed("x")),
                            comments(FLAT, "--"),
                            names("", "$"),
                            DOLLAR_QUOTES,
                            NUMBERED_PARAMETERS,
                            DOLLAR_VARIABLES,
                            DOT_COMMANDS)),
            entry(
                    "flink",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.BACKTICK, Quotes.UNICODE, Quotes.PREFIXED),
                            comments(FLAT, "--"),
                            names("", "$"))),
            entry("greenplum", POSTGRES),
            entry("hive", HIVE),
            entry("impala", HIVE),
            entry("mariadb", MYSQL),
            entry("mysql", MYSQL),
            entry(
                    "netezza",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.PREFIXED),
                            comments(NESTED, "--"),
                            names("", "$#"),
                            NUMBERED_PARAMETERS,
                            COLON_PARAMETERS,
                            EMPTY_NAME_PARTS,
                            META_COMMANDS)),
            entry(
                    "oracle",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.OWN_DELIMITER, Quotes.prefixed("n")),
                            comments(FLAT, "--"),
                            names("", "$#"),
                            COLON_PARAMETERS,
                            AMPERSAND_VARIABLES,
                            SQLPLUS_COMMANDS)),
            entry("postgres", POSTGRES),
            entry(
                    "redshift",
                    rules(
                            Quotes.of(Quotes.ESCAPED_STRING, Quotes.NAME, Quotes.E_STRING, Quotes.PREFIXED),
                            comments(NESTED, "--"),
                            names("#", "$#"),
                            DOLLAR_QUOTES,
                            NUMBERED_PARAMETERS,
                            COLON_PARAMETERS,
                            QUOTED_COLON_VARIABLES,
                            META_COMMANDS)),
            entry(
                    "snowflake",
                    rules(
                            Quotes.of(Quotes.ESCAPED_STRING, Quotes.NAME, Quotes.prefixed("x")),
                            comments(FLAT, "--", "//"),
                            names("", "$"),
                            DOLLAR_QUOTES,
                            NUMBERED_PARAMETERS,
                            DOLLAR_VARIABLES,
                            COLON_PARAMETERS,
                            COLON_PATHS,
                            AMPERSAND_VARIABLES,
                            STAGES,
                            EMPTY_NAME_PARTS,
                            BANG_COMMANDS)),
            entry("sparksql", SPARK),
            entry(
                    "sqlite",
                    rules(
                            Quotes.of(
                                    Quotes.STRING, Quotes.NAME, Quotes.BACKTICK, Quotes.BRACKET, Quotes.prefixed("x")),
                            comments(FLAT, "--"),
                            names("", "$"),
                            COLON_PARAMETERS,
                            AT_VARIABLES,
                            DOLLAR_VARIABLES,
                            DOT_COMMANDS)),
            entry(
                    "starrocks",
                    rules(
                            Quotes.of(
                                    Quotes.ESCAPED_STRING,
                                    Quotes.DOUBLE_QUOTED_STRING,
                                    Quotes.BACKTICK,
                                    Quotes.prefixed("x")),
                            comments(FLAT, "--", "#"),
                            names("", "$"),
                            AT_VARIABLES,
                            DIGIT_NAMES,
                            CONDITIONAL_COMMENTS,
                            DELIMITER_COMMANDS)),
            entry(
                    "teradata",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.prefixed("n")),
                            comments(FLAT, "--"),
                            names("#", "$#"),
                            COLON_PARAMETERS,
                            DOT_COMMANDS)),
            entry(
                    "trino",
                    rules(
                            Quotes.of(
                                    Quotes.STRING, Quotes.NAME, Quotes.BACKTICK, Quotes.UNICODE, Quotes.prefixed("x")),
                            comments(FLAT, "--"),
                            names("", ""),
                            DOLLAR_QUOTES)),
            entry(
                    "tsql",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.BRACKET, Quotes.prefixed("n")),
                            comments(NESTED, "--"),
                            names("#", "@$#"),
                            AT_VARIABLES,
                            DOLLAR_VARIABLES,
                            PARENTHESIS_VARIABLES,
                            EMPTY_NAME_PARTS,
                            SQLCMD_COMMANDS)),
            entry(
                    "vertica",
                    rules(
                            Quotes.of(Quotes.STRING, Quotes.NAME, Quotes.E_STRING, Quotes.PREFIXED, Quotes.UNICODE),
                            comments(NESTED, "--"),
                            names("", "$"),
                            DOLLAR_QUOTES,
                            COLON_PARAMETERS,
                            QUOTED_COLON_VARIABLES,
                            META_COMMANDS,
                            COPY_DATA)));

    private LexicalTable() {}

    static LexicalRules of(String dialect) {
        return Objects.requireNonNull(RULES.get(dialect), dialect);
    }

    private static LexicalRules rules(
            List<QuoteRule> quotes, CommentRules comments, NameCharacters names, LexicalFeature... features) {
        return new LexicalRules(quotes, comments, names, Set.of(features));
    }

    private static CommentRules comments(BlockComments block, String... line) {
        return new CommentRules(List.of(line), block);
    }

    private static NameCharacters names(String first, String further) {
        return new NameCharacters(first, further);
    }
}
