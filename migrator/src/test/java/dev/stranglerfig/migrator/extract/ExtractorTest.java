package dev.stranglerfig.migrator.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Snapshot;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Between two DuckDB files: what is tested here does not depend on the engines, whose bulk paths have tests of their own. */
class ExtractorTest {

    private static final TableRef EVENT = TableRef.of("main", "event");
    private static final RowShape SHAPE = new RowShape(
            List.of(
                    new ShapeColumn("id", new LogicalType.Int(8), false),
                    new ShapeColumn("note", LogicalType.Text.unlimited(), true)),
            List.of("id"));

    @TempDir
    private Path folder;

    private Warehouse legacy;
    private Warehouse target;

    @BeforeEach
    void open() {
        legacy = open("legacy.duckdb");
        target = open("target.duckdb");
        legacy.execute(
                List.of(
                        "CREATE TABLE event (id BIGINT PRIMARY KEY, note VARCHAR)",
                        "INSERT INTO event SELECT i - 500, CASE WHEN i % 3 = 0 THEN NULL WHEN i % 3 = 1 THEN '' ELSE 'a,\"b' END FROM range(1000) r(i)"));
        target.execute(List.of("CREATE TABLE event (id BIGINT, note VARCHAR)"));
    }

    @AfterEach
    void close() {
        legacy.close();
        target.close();
    }

    @Test
    void movesATableInPartsAndEveryRowOnce() {
        List<String> progress = new ArrayList<>();
        ExtractionProgress listener =
                (table, done, estimated, state) -> progress.add(table + " " + done + "/" + estimated + " " + state);

        Map<TableRef, Long> rows = extract(new Extractor(listener, 300), 1000);

        assertThat(rows).containsExactly(Map.entry(EVENT, 1000L));
        assertThat(read(target)).isEqualTo(read(legacy));
        assertThat(progress)
                .containsExactly(
                        "main.event 249/1000 RUNNING",
                        "main.event 499/1000 RUNNING",
                        "main.event 749/1000 RUNNING",
                        "main.event 1000/1000 DONE");
    }

    @Test
    void movesEveryRowWhenTheStatisticsAreWrong() {
        legacy.execute(
                List.of("INSERT INTO event VALUES (9223372036854775807, 'last'), (-9223372036854775808, 'first')"));

        Map<TableRef, Long> rows = extract(new Extractor(ExtractionProgress.silent(), 7), 100);

        assertThat(rows).containsEntry(EVENT, 1002L);
        assertThat(read(target)).isEqualTo(read(legacy));
    }

    @Test
    void movesAnEmptyTableAndALoneRow() {
        legacy.execute(List.of("DELETE FROM event"));
        assertThat(extract(new Extractor(ExtractionProgress.silent(), 10), 100)).containsEntry(EVENT, 0L);

        legacy.execute(List.of("INSERT INTO event VALUES (1, 'x')"));
        assertThat(extract(new Extractor(ExtractionProgress.silent(), 10), 100)).containsEntry(EVENT, 1L);
    }

    @Test
    void readsOneStateWhileTheLegacyDatabaseGoesOn() {
        ExtractionProgress writing = (table, done, estimated, state) ->
                legacy.execute(List.of("INSERT INTO event SELECT max(id) + 1, 'late' FROM event"));

        extract(new Extractor(writing, 300), 1000);

        assertThat(count(target, "SELECT count(*) FROM event WHERE note = 'late'"))
                .isZero();
        assertThat(count(target, "SELECT count(*) FROM event")).isEqualTo(1000);
    }

    @Test
    void leavesNoFilesBehindAndClearsThoseOfAKilledRun() throws IOException {
        Path work = Files.createDirectories(folder.resolve("work"));
        Files.writeString(work.resolve("table-0-part-9.csv"), "left by a killed run");

        extract(new Extractor(ExtractionProgress.silent(), 300), 1000);

        assertThat(work).doesNotExist();
    }

    @Test
    void removesItsFilesWhenTheTargetFails() {
        target.execute(List.of("DROP TABLE event"));

        assertThatThrownBy(() -> extract(new Extractor(ExtractionProgress.silent(), 300), 1000))
                .hasMessageContaining("event");

        assertThat(folder.resolve("work")).doesNotExist();
    }

    private Map<TableRef, Long> extract(Extractor extractor, long estimatedRows) {
        try (Snapshot snapshot = legacy.snapshot()) {
            return extractor.extract(new ExtractionOrder(
                    snapshot,
                    legacy.engine().dialect().identifiers(),
                    target,
                    folder.resolve("work"),
                    List.of(new TableTransfer(EVENT, SHAPE, EVENT, estimatedRows))));
        }
    }

    private static List<String> read(Warehouse warehouse) {
        return warehouse
                .query("SELECT id, note FROM event ORDER BY id")
                .collect(row -> row.value(0) + "|" + row.value(1));
    }

    private Warehouse open(String file) {
        return Engines.named(new EngineName("duckdb"))
                .open(new ConnectionSettings(folder.resolve(file).toString(), Optional.empty(), Optional.empty()));
    }

    private static long count(Warehouse warehouse, String query) {
        return warehouse.query(query).collect(row -> row.integer(0)).get(0);
    }
}
