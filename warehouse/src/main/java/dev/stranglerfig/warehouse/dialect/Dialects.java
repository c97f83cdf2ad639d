package dev.stranglerfig.warehouse.dialect;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;
import java.util.stream.Collectors;

/** The dialects we know: {@code Dialects.named(new DialectName("postgres"))}. */
public final class Dialects {

    private static final SqlDialect POSTGRES = new SqlDialect(
            new DialectName("postgres"),
            new IdentifierRules(Folding.LOWER, '"', ReservedWords.of("postgres"), 63),
            LexicalRuleSets.POSTGRES);

    /** DuckDB keeps the case of a name and compares without it, so names are folded to lower case to be comparable. */
    private static final SqlDialect DUCKDB = new SqlDialect(
            new DialectName("duckdb"),
            new IdentifierRules(Folding.LOWER, '"', ReservedWords.of("duckdb"), 65_535),
            LexicalRuleSets.DUCKDB);

    private static final SqlDialect ANSI = new SqlDialect(
            new DialectName("ansi"),
            new IdentifierRules(Folding.UPPER, '"', ReservedWords.of("ansi"), 128),
            LexicalRuleSets.ANSI);

    private Dialects() {}

    /** Every dialect, in the order in which they are offered. */
    public static List<SqlDialect> all() {
        return List.of(POSTGRES, DUCKDB, ANSI);
    }

    /**
     * The dialect with this name.
     *
     * @throws StranglerException if there is none
     */
    public static SqlDialect named(DialectName name) {
        return all().stream()
                .filter(dialect -> dialect.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
    }

    private static StranglerException unknown(DialectName name) {
        String known = all().stream().map(dialect -> dialect.name().value()).collect(Collectors.joining(", "));
        return new StranglerException(List.of(Problem.of(
                DialectProblem.UNKNOWN_DIALECT, "Invalid dialect: '" + name + "'", "Choose one of: " + known + ".")));
    }
}
