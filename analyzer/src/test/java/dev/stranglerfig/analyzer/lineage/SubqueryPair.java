package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * One query written twice: with a query in brackets, and with the same query as a common table expression.
 *
 * @param statement around the query, with {@code %1$s} where a WITH clause may stand and {@code %2$s} for the rest
 * @param outer with {@code %s} where the source stands
 * @param inner the query that moves; its columns are {@code a} and {@code b}
 */
record SubqueryPair(DialectName dialect, String statement, String outer, String inner) {

    private static final List<String> STATEMENTS = List.of(
            "%1$s%2$s;",
            "CREATE VIEW dw.result AS %1$s%2$s;",
            "CREATE TABLE dw.result AS %1$s%2$s;",
            "INSERT INTO dw.result (p) %1$s%2$s;");

    private static final List<String> OUTER = List.of(
            "SELECT x.a AS p FROM %s x",
            "SELECT a AS p FROM %s x WHERE b > 0",
            "SELECT x.a + o.c AS p FROM %s x JOIN dw.other o ON o.id = x.b",
            "SELECT o.c AS p FROM dw.other o LEFT JOIN %s x ON o.id = x.b WHERE x.a IS NULL",
            "SELECT SUM(x.a) AS p FROM %s x GROUP BY x.b",
            "SELECT CASE WHEN x.b = 1 THEN x.a ELSE o.c END AS p FROM dw.other o, %s x",
            "SELECT o.c AS p FROM dw.other o WHERE EXISTS (SELECT 1 FROM %s x WHERE x.a = o.id)",
            "SELECT x.a AS p FROM %s x UNION ALL SELECT o.c FROM dw.other o");

    private static final List<String> INNER = List.of(
            "SELECT s.m AS a, s.n AS b FROM dw.source s",
            "SELECT m AS a, COUNT(*) AS b FROM dw.source GROUP BY m",
            "SELECT s.m AS a, t.n AS b FROM dw.source s JOIN dw.third t ON t.id = s.id WHERE t.k = 1",
            "SELECT m AS a, n AS b FROM dw.source UNION ALL SELECT k, l FROM dw.third",
            "SELECT MAX(s.m) OVER (PARTITION BY s.n ORDER BY s.k) AS a, 1 AS b FROM dw.source s",
            "SELECT y.m AS a, y.n AS b FROM (SELECT m, n FROM dw.source WHERE k IN (SELECT k FROM dw.third)) y");

    /** Every combination, in every dialect. */
    static Stream<SubqueryPair> all() {
        List<SubqueryPair> pairs = new ArrayList<>();
        for (SqlDialect dialect : Dialects.all()) {
            for (String statement : STATEMENTS) {
                OUTER.forEach(outer ->
                        INNER.forEach(inner -> pairs.add(new SubqueryPair(dialect.name(), statement, outer, inner))));
            }
        }
        return pairs.stream();
    }

    String withSubquery() {
        return statement.formatted("", outer.formatted("(" + inner + ")"));
    }

    /** T-SQL has the clause before INSERT. */
    String withCommonTable() {
        String clause = "WITH common AS (" + inner + ") ";
        String query = outer.formatted("common");
        boolean before = dialect.value().equals("tsql") && statement.startsWith("INSERT");
        return before ? clause + statement.formatted("", query) : statement.formatted(clause, query);
    }
}
