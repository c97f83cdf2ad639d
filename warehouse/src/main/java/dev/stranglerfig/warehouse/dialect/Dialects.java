package dev.stranglerfig.warehouse.dialect;

import static dev.stranglerfig.warehouse.dialect.Folding.LOWER;
import static dev.stranglerfig.warehouse.dialect.Folding.NONE;
import static dev.stranglerfig.warehouse.dialect.Folding.UPPER;
import static dev.stranglerfig.warehouse.dialect.QuotedNames.EXACT;
import static dev.stranglerfig.warehouse.dialect.QuotedNames.FOLDED;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The dialects we know: {@code Dialects.named(new DialectName("postgres"))}.
 *
 * <p>An engine that compares names without case gets them folded to lower case, quoted or not, however it stores them: two spellings of one
 * table are one table. Only where quotes keep the case apart (the standard and its relatives) does a quoted name stay as it is.
 */
public final class Dialects {

    private static final int UNLIMITED = 65_535;

    private static final List<SqlDialect> ALL = List.of(
            dialect("ansi", LexicalRuleSets.ANSI, names(UPPER, EXACT, '"', 128)),
            dialect("athena", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', 255)),
            dialect("bigquery", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 1024)),
            dialect("clickhouse", LexicalRuleSets.ANSI, names(NONE, EXACT, '`', UNLIMITED)),
            dialect("databricks", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 255)),
            dialect("duckdb", LexicalRuleSets.DUCKDB, names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("flink", LexicalRuleSets.ANSI, names(NONE, EXACT, '`', UNLIMITED)),
            dialect("greenplum", LexicalRuleSets.POSTGRES, names(LOWER, EXACT, '"', 63)),
            dialect("hive", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 767)),
            dialect("impala", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 767)),
            dialect("mariadb", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 256)),
            dialect("mysql", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 256)),
            dialect("netezza", LexicalRuleSets.ANSI, names(UPPER, EXACT, '"', 128)),
            dialect("oracle", LexicalRuleSets.ANSI, names(UPPER, EXACT, '"', 128)),
            dialect("postgres", LexicalRuleSets.POSTGRES, names(LOWER, EXACT, '"', 63)),
            dialect("redshift", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', 127)),
            dialect("snowflake", LexicalRuleSets.ANSI, names(UPPER, EXACT, '"', 255)),
            dialect("sparksql", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 767)),
            dialect("sqlite", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("starrocks", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '`', 1024)),
            dialect("teradata", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', 128)),
            dialect("trino", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("tsql", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', 256)),
            dialect("vertica", LexicalRuleSets.ANSI, names(LOWER, FOLDED, '"', 128)));

    private static final Map<DialectName, SqlDialect> BY_NAME =
            ALL.stream().collect(Collectors.toUnmodifiableMap(SqlDialect::name, Function.identity()));

    private Dialects() {}

    /** Every dialect, by name. */
    public static List<SqlDialect> all() {
        return ALL;
    }

    /**
     * The dialect with this name.
     *
     * @throws StranglerException if there is none
     */
    public static SqlDialect named(DialectName name) {
        SqlDialect found = BY_NAME.get(name);
        if (found == null) {
            throw unknown(name);
        }
        return found;
    }

    private static SqlDialect dialect(String name, LexicalRules lexing, IdentifierRules names) {
        return new SqlDialect(
                new DialectName(name), names.reserving(ReservedWords.of(name)), lexing, SyntaxTable.of(name));
    }

    private static IdentifierRules names(Folding folding, QuotedNames quoted, char quote, int maximumBytes) {
        return new IdentifierRules(folding, quoted, quote, ReservedWords.of(""), maximumBytes);
    }

    private static StranglerException unknown(DialectName name) {
        String known = ALL.stream().map(dialect -> dialect.name().value()).collect(Collectors.joining(", "));
        return new StranglerException(List.of(Problem.of(
                DialectProblem.UNKNOWN_DIALECT, "Invalid dialect: '" + name + "'", "Choose one of: " + known + ".")));
    }
}
