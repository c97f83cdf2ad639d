package dev.stranglerfig.warehouse.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.TableKind;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class PostgresCatalogueTest {

    private static final List<String> ESTATE = List.of(
            "CREATE TYPE mood AS ENUM ('good', 'bad')",
            "CREATE DOMAIN amount AS numeric(12,3) NOT NULL",
            "CREATE TABLE event (id bigint, day date, mood mood, price amount, tags text[], span interval)"
                    + " PARTITION BY RANGE (day)",
            "CREATE TABLE event_2024 PARTITION OF event FOR VALUES FROM ('2024-01-01') TO ('2025-01-01')",
            "INSERT INTO event SELECT n, '2024-05-05', 'good', 1, '{}', '1 day' FROM generate_series(1, 1000) n",
            "CREATE MATERIALIZED VIEW summary AS SELECT mood, count(*) AS events FROM event GROUP BY mood",
            "CREATE FUNCTION twice(n integer) RETURNS integer LANGUAGE sql AS 'SELECT 2 * n'",
            "CREATE PROCEDURE refresh() LANGUAGE plpgsql AS $$ BEGIN REFRESH MATERIALIZED VIEW summary; END $$",
            "ANALYZE");

    @Test
    @DisplayName("partitions, materialized views, enums, domains and routines are read as what they are")
    void catalogue() throws IOException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder().start();
                Warehouse warehouse = new PostgresEngine()
                        .open(new ConnectionSettings(
                                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                                Optional.of("postgres"),
                                Optional.empty()))) {
            warehouse.execute(ESTATE);
            Catalogue catalogue = warehouse.catalogue(List.of());

            assertThat(catalogue.tables())
                    .extracting(CatalogueTable::name)
                    .containsExactly(TableRef.of("public", "event"), TableRef.of("public", "summary"));
            assertPartitioned(catalogue.tables().get(0));
            assertThat(catalogue.tables().get(1).kind()).isEqualTo(TableKind.MATERIALIZED_VIEW);
            assertThat(catalogue.tables().get(1).definition().orElseThrow()).contains("count(*)");
            assertThat(catalogue.routines())
                    .extracting(routine -> routine.name().name() + " " + routine.language())
                    .containsExactly("refresh plpgsql", "twice sql");
            assertThat(catalogue.routines().get(0).definition())
                    .startsWith("CREATE OR REPLACE PROCEDURE public.refresh()")
                    .contains("REFRESH MATERIALIZED VIEW summary");
            try (Rows rows = warehouse.query("SELECT * FROM event")) {
                assertThat(rows.columns())
                        .extracting(RowColumn::type)
                        .startsWith(new LogicalType.Int(8), new LogicalType.Date(), LogicalType.Text.unlimited());
                assertThat(rows.next()).isTrue();
                assertThat(rows.text(2)).contains("good");
            }
        }
    }

    private static void assertPartitioned(CatalogueTable event) {
        assertThat(event.kind()).isEqualTo(TableKind.TABLE);
        assertThat(event.estimatedRows()).isEqualTo(1000);
        assertThat(event.bytes()).isPositive();
        assertThat(event.columns())
                .extracting(CatalogueColumn::nativeType)
                .containsExactly("bigint", "date", "mood", "amount", "text[]", "interval");
        assertThat(event.columns())
                .extracting(CatalogueColumn::type)
                .containsExactly(
                        new LogicalType.Int(8),
                        new LogicalType.Date(),
                        LogicalType.Text.unlimited(),
                        new LogicalType.Decimal(12, 3),
                        new LogicalType.Other("text[]"),
                        new LogicalType.Other("interval"));
        assertThat(event.columns().get(3).nullable()).isFalse();
    }
}
