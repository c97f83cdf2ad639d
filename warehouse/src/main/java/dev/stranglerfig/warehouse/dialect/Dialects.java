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
            dialect("ansi", names(UPPER, EXACT, '"', 128)),
            dialect("athena", names(LOWER, FOLDED, '"', 255)),
            dialect("bigquery", names(LOWER, FOLDED, '`', 1024)),
            dialect("clickhouse", names(NONE, EXACT, '`', UNLIMITED)),
            dialect("databricks", names(LOWER, FOLDED, '`', 255)),
            dialect("duckdb", names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("flink", names(NONE, EXACT, '`', UNLIMITED)),
            dialect("greenplum", names(LOWER, EXACT, '"', 63)),
            dialect("hive", names(LOWER, FOLDED, '`', 767)),
            dialect("impala", names(LOWER, FOLDED, '`', 767)),
            dialect("mariadb", names(LOWER, FOLDED, '`', 256)),
            dialect("mysql", names(LOWER, FOLDED, '`', 256)),
            dialect("netezza", names(UPPER, EXACT, '"', 128)),
            dialect("oracle", names(UPPER, EXACT, '"', 128)),
            dialect("postgres", names(LOWER, EXACT, '"', 63)),
            dialect("redshift", names(LOWER, FOLDED, '"', 127)),
            dialect("snowflake", names(UPPER, EXACT, '"', 255)),
            dialect("sparksql", names(LOWER, FOLDED, '`', 767)),
            dialect("sqlite", names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("starrocks", names(LOWER, FOLDED, '`', 1024)),
            dialect("teradata", names(LOWER, FOLDED, '"', 128)),
            dialect("trino", names(LOWER, FOLDED, '"', UNLIMITED)),
            dialect("tsql", names(LOWER, FOLDED, '"', 256)),
            dialect("vertica", names(LOWER, FOLDED, '"', 128)));

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

    private static SqlDialect dialect(String name, IdentifierRules names) {
        return new SqlDialect(
                new DialectName(name),
                names.reserving(ReservedWords.of(name)),
                LexicalTable.of(name),
                SyntaxTable.of(name));
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
