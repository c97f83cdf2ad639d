package dev.stranglerfig.migrator.slice;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.analyzer.lineage.LineageBuilder;
import dev.stranglerfig.analyzer.lineage.LineageGraph;
import dev.stranglerfig.analyzer.script.SqlScript;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlicerTest {

    private static final TableRef SUBSCRIPTION = TableRef.of("core", "subscription");

    private final LineageGraph lineage = lineage("""
            INSERT INTO staging.orders SELECT * FROM raw.orders;
            INSERT INTO core.title SELECT * FROM raw.title;

            INSERT INTO core.subscription
            SELECT o.id, t.name FROM staging.orders o JOIN core.title t ON t.code = o.code;
            UPDATE core.subscription SET name = 'none' WHERE name IS NULL;
            INSERT INTO mart.other SELECT * FROM raw.other;
            """);

    @Test
    void namesSourcesAndWritersOfEachTableAndTheRawInputsOfAll() {
        Slice slice = new Slicer(lineage).slice(List.of(SUBSCRIPTION));

        assertThat(slice.tables())
                .containsExactly(new SlicedTable(
                        SUBSCRIPTION,
                        List.of(TableRef.of("core", "title"), TableRef.of("staging", "orders")),
                        List.of("etl/load.sql:4", "etl/load.sql:6")));
        assertThat(slice.rawInputs()).containsExactly(TableRef.of("raw", "orders"), TableRef.of("raw", "title"));
    }

    @Test
    void saysNothingOfATableThatNoScriptMentions() {
        TableRef unknown = TableRef.of("core", "unknown");

        assertThat(new Slicer(lineage).slice(List.of(unknown))).isEqualTo(Slice.unread(List.of(unknown)));
    }

    private static LineageGraph lineage(String text) {
        SqlScript script = new SqlScript("etl/load.sql", new DialectName("postgres"), text, "0".repeat(64));
        return new LineageBuilder().build(List.of(script), Optional.empty()).graph();
    }
}
