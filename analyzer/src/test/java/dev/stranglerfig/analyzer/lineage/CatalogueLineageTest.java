package dev.stranglerfig.analyzer.lineage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueRoutine;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.TableKind;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CatalogueLineageTest {

    private final Catalogue catalogue = Catalogue.of(
            Instant.EPOCH,
            List.of(
                    table("core", "customer", Optional.empty()),
                    table("public", "orders", Optional.empty()),
                    table("mart", "sales", Optional.of(" SELECT * FROM orders JOIN core.customer USING (id);"))),
            List.of(new CatalogueRoutine(
                    TableRef.of("etl", "load"),
                    "plpgsql",
                    "CREATE OR REPLACE PROCEDURE etl.load() LANGUAGE plpgsql AS $procedure$"
                            + "BEGIN INSERT INTO orders SELECT * FROM raw.orders; END $procedure$")));

    @Test
    void viewsAndRoutinesThatNoScriptDefinesAreReadFromTheCatalogue() {
        LineageResult result = new LineageBuilder().build(List.of(), Optional.of(catalogue));
        assertThat(result.graph().edges())
                .extracting(edge -> edge.from() + " -> " + edge.to() + " " + edge.grade() + " "
                        + edge.evidence().file())
                .containsExactly(
                        "core.customer -> mart.sales proven catalogue/views/mart.sales.sql",
                        "public.orders -> mart.sales proven catalogue/views/mart.sales.sql",
                        "raw.orders -> public.orders proven catalogue/routines/etl.load.sql");
    }

    @Test
    void aViewThatAScriptDefinesIsReadFromTheScriptAlone() {
        LineageResult result = build("CREATE VIEW mart.sales AS SELECT * FROM core.customer;");
        assertThat(result.script("catalogue/views/mart.sales.sql")).isEmpty();
        assertThat(result.graph().upstream(TableRef.of("mart", "sales")))
                .containsExactly(TableRef.of("core", "customer"));
    }

    @Test
    void aBareNameIsTheOnlyTableOfThatName() {
        LineageResult result = build("INSERT INTO mart.x SELECT * FROM customer;");
        assertThat(result.graph().edges())
                .filteredOn(edge -> edge.to().equals(TableRef.of("mart", "x")))
                .extracting(edge -> edge.from() + " " + edge.grade())
                .containsExactly("core.customer inferred");
    }

    @Test
    void aBareNameThatNobodyKnowsIsInTheDefaultSchema() {
        LineageResult result = build("INSERT INTO mart.x SELECT * FROM unknown_table;");
        assertThat(result.script("a.sql").orElseThrow().inputs())
                .containsExactly(TableRef.of("public", "unknown_table"));
    }

    @Test
    void whatACallReachesIsFollowedFromRoutineToRoutine() {
        LineageResult result = build("CALL etl.load();");
        List<TableRef> calls = result.script("a.sql").orElseThrow().calls();
        assertThat(result.reachedBy(calls)).containsExactly(TableRef.of("etl", "load"));
        assertThat(result.routines()).singleElement().satisfies(routine -> {
            assertThat(routine.inputs()).containsExactly(TableRef.of("raw", "orders"));
            assertThat(routine.outputs()).containsExactly(TableRef.of("public", "orders"));
        });
    }

    @Test
    void temporariesStayWhenTheyAreAskedFor() {
        SqlScript script = script("CREATE TEMP TABLE t AS SELECT * FROM core.a; INSERT INTO mart.b SELECT * FROM t;");
        LineageOptions keep = LineageOptions.DEFAULT.keepingTemporaries();
        assertThat(new LineageBuilder(keep)
                        .build(List.of(script), Optional.empty())
                        .graph()
                        .edges())
                .extracting(edge -> edge.from() + " -> " + edge.to())
                .containsExactly("core.a -> t", "t -> mart.b");
    }

    private LineageResult build(String text) {
        return new LineageBuilder().build(List.of(script(text)), Optional.of(catalogue));
    }

    private static SqlScript script(String text) {
        return SqlScript.of("a.sql", new DialectName("postgres"), text);
    }

    private static CatalogueTable table(String schema, String name, Optional<String> definition) {
        TableKind kind = definition.isPresent() ? TableKind.VIEW : TableKind.TABLE;
        return new CatalogueTable(
                TableRef.of(schema, name), kind, List.of(), List.of(), Optional.empty(), -1, -1, definition);
    }
}
