package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is known of tables from elsewhere opens stars and settles bare names. */
class KnownTablesTest {

    private static final Map<TableRef, List<String>> CATALOGUE = Map.of(
            TableRef.of("dbo", "orders"), List.of("id", "total"),
            TableRef.of("dbo", "customer"), List.of("id", "Name"));

    @Test
    void aStarIsOpenedByTheCatalogue() {
        assertThat(columns("tsql", "SELECT * INTO dbo.copy FROM dbo.orders", LineageOptions.DEFAULT))
                .containsExactly(
                        "dbo.orders.id -> dbo.copy.id value proven", "dbo.orders.total -> dbo.copy.total value proven");
    }

    @Test
    void aBareNameIsInTheOnlyTableThatHasIt() {
        assertThat(columns("tsql", "SELECT total, name FROM dbo.orders, dbo.customer", LineageOptions.DEFAULT))
                .containsExactly("dbo.customer.name -> name value proven", "dbo.orders.total -> total value proven");
    }

    @Test
    void namesAreMatchedAsTheDialectFoldsThem() {
        assertThat(columns("snowflake", "SELECT Total FROM DBO.Orders", LineageOptions.DEFAULT))
                .containsExactly("DBO.ORDERS.TOTAL -> TOTAL value proven");
    }

    @Test
    void anInsertWithoutColumnsFollowsTheOrderOfTheCatalogue() {
        assertThat(columns(
                        "tsql",
                        "INSERT INTO dbo.customer SELECT o.id, o.total FROM dbo.orders o",
                        LineageOptions.DEFAULT))
                .containsExactly(
                        "dbo.orders.id -> dbo.customer.id value proven",
                        "dbo.orders.total -> dbo.customer.name value proven");
    }

    @Test
    void temporaryTablesAreNodesWhenTheyAreKept() {
        String text = "SELECT total INTO #t FROM dbo.orders; INSERT INTO dbo.sum (s) SELECT total FROM #t";
        assertThat(columns("tsql", text, LineageOptions.DEFAULT.keepingTemporaries()))
                .containsExactly("#t.total -> dbo.sum.s value proven", "dbo.orders.total -> #t.total value proven");
    }

    @Test
    void viewsAreSeenThroughWhenTheyAreExpanded() {
        String text = "CREATE VIEW dbo.v AS SELECT total AS t FROM dbo.orders; GO\nSELECT t FROM dbo.v";
        assertThat(columns("postgres", text.replace(" GO", ""), LineageOptions.DEFAULT.expandingViews()))
                .containsExactly("dbo.orders.total -> t value proven");
    }

    private static List<String> columns(String dialect, String text, LineageOptions options) {
        SqlScript script = SqlScript.of("query.sql", new DialectName(dialect), text);
        KnownTables known = new KnownTables(List.of(), CATALOGUE);
        return new LineageReader()
                .read(new LineageRequest(script, known, options)).columns().stream()
                        .map(LineageText::shape)
                        .toList();
    }
}
