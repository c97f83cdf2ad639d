package dev.stranglerfig.reconciler.portability;

import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;

/**
 * Looks whether a PostgreSQL query means the same to DuckDB and writes it with the target's names. Only what is known to be answered alike passes:
 * operators, functions and types are lists of what is allowed, so that what nobody thought of is left to the legacy.
 */
public final class QueryPorter {

    private static final List<PortabilityRule> RULES = List.of(
            new TokenRule(),
            new WordRule(),
            new OperatorRule(),
            new FunctionRule(),
            new LiteralRule(),
            new ColumnTypeRule(),
            new NameRule(),
            new ResultNameRule(),
            new TextOrderRule());

    private final SqlDialect target;

    public QueryPorter(SqlDialect target) {
        this.target = target;
    }

    /**
     * Ports one query.
     *
     * @param tokens of the query, in the dialect of the legacy
     * @param tables every table the query names
     */
    public PortedQuery port(Tokens tokens, List<PortedTable> tables) {
        QueryText query = new QueryText(tokens, tables);
        List<String> obstacles =
                RULES.stream().flatMap(rule -> rule.obstacles(query)).distinct().toList();
        return new PortedQuery(new TargetSql(query, target).text(), obstacles);
    }
}
