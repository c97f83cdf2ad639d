package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.read.UnreadPiece;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryTablesTest {

    private static final SqlDialect POSTGRES = Dialects.named(new DialectName("postgres"));

    @Test
    void everyMentionHasItsPlaceSoThatItCanBeRewritten() {
        String sql =
                "SELECT s.id FROM core.subscription s JOIN \"core\" . Customer c ON true WHERE x IN (SELECT y FROM orders)";
        TablesRead tables = QueryTables.of(sql, POSTGRES, List.of("core", "mart"));
        assertThat(tables.reads())
                .extracting(mention -> mention.table() + " = " + sql.substring(mention.start(), mention.end()))
                .containsExactly(
                        "core.subscription = core.subscription",
                        "core.customer = \"core\" . Customer",
                        "core.orders = orders");
        assertThat(tables.writes()).isEmpty();
        assertThat(tables.unread()).isEmpty();
        assertThat(tables.statements()).isEqualTo(1);
    }

    @Test
    void aTableNamedTwiceIsMentionedTwice() {
        TablesRead tables = QueryTables.of("SELECT * FROM a.t x JOIN a.t y USING (id)", POSTGRES, List.of());
        assertThat(tables.reads()).extracting(TableMention::start).containsExactly(14, 25);
    }

    @Test
    void commonTablesAliasesAndFunctionsAreNoTables() {
        String sql =
                "WITH t AS (SELECT * FROM a.b) SELECT t.x, count(*) FROM t, generate_series(1, 2) g, LATERAL (SELECT t.y) z";
        assertThat(QueryTables.of(sql, POSTGRES, List.of()).reads())
                .extracting(mention -> mention.table().toString())
                .containsExactly("a.b");
    }

    @Test
    void tablesThatAreWrittenOrDefinedAreToldApart() {
        String sql = "INSERT INTO a.t SELECT * FROM a.s; DROP TABLE a.u; TRUNCATE a.v; UPDATE a.w SET x = 1";
        TablesRead tables = QueryTables.of(sql, POSTGRES, List.of());
        assertThat(tables.reads()).extracting(mention -> mention.table().name()).containsExactly("s");
        assertThat(tables.writes())
                .extracting(mention -> mention.table().name())
                .containsExactly("t", "u", "v", "w");
        assertThat(tables.statements()).isEqualTo(4);
    }

    @Test
    void whatIsNotUnderstoodIsSaid() {
        TablesRead tables = QueryTables.of("SELECT * FROM a.t WHERE; FROBNICATE", POSTGRES, List.of());
        assertThat(tables.reads()).hasSize(1);
        assertThat(tables.unread())
                .extracting(UnreadPiece::reason)
                .containsExactly("an operand is missing", "unknown statement 'FROBNICATE'");
    }

    @Test
    void aNameWithoutSchemaStaysBareWhenNoneIsGiven() {
        assertThat(QueryTables.of("select * from Orders", POSTGRES, List.of()).reads())
                .extracting(mention -> mention.table().toString())
                .containsExactly("orders");
    }
}
