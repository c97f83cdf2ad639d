package dev.stranglerfig.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** A schema of its own for each test, and the few steps that all tests of engines take. */
public abstract class EngineFixture {

    protected static final String SCHEMA = "odd \"schema\" of 'tests'";

    @TempDir
    protected Path folder;

    protected abstract Warehouse warehouse();

    protected static LogicalType text() {
        return LogicalType.Text.unlimited();
    }

    @BeforeEach
    void createSchema() {
        warehouse()
                .execute(List.of(
                        "DROP SCHEMA IF EXISTS " + quote(SCHEMA) + " CASCADE", "CREATE SCHEMA " + quote(SCHEMA)));
    }

    protected abstract String manyRows(int rows);

    protected String quote(String name) {
        return warehouse().engine().dialect().identifiers().quote(name);
    }

    protected String quote(TableRef table) {
        return warehouse().engine().dialect().identifiers().quote(table);
    }

    protected TableRef create(String name, RowShape shape) {
        TableRef table = TableRef.of(SCHEMA, name);
        warehouse().execute(List.of(Ddl.createTable(warehouse().engine(), table, shape)));
        return table;
    }

    protected void load(TableRef table, RowShape shape, List<RowValues> rows) throws IOException {
        Path file = Files.writeString(
                folder.resolve("load-" + System.nanoTime() + ".csv"),
                CsvText.of(rows, shape.columns().size()));
        long loaded = warehouse().load(new BulkLoad(table, shape, List.of(file), BulkFormat.CSV, Compression.NONE));
        assertThat(loaded).isEqualTo(rows.size());
    }

    protected static BulkExport csv(String query, RowShape shape, Path file) {
        return new BulkExport(query, shape, file, BulkFormat.CSV, Compression.NONE);
    }

    protected CatalogueTable catalogueTable(TableRef table) {
        return warehouse().catalogue(List.of(SCHEMA)).tables().stream()
                .filter(found -> found.name().equals(table))
                .findFirst()
                .orElseThrow();
    }

    protected static long count(Reading reading, String table) {
        return reading.query("SELECT count(*) FROM " + table)
                .collect(row -> row.integer(0))
                .get(0);
    }

    protected List<List<Object>> read(TableRef table, RowShape shape) {
        return warehouse().query("SELECT * FROM " + quote(table)).collect(row -> {
            List<Object> values = new ArrayList<>();
            for (int i = 0; i < shape.columns().size(); i++) {
                values.add(row.value(i));
            }
            return values;
        });
    }

    protected List<String> readCanonical(TableRef table, RowShape shape) {
        return warehouse()
                .query("SELECT * FROM " + quote(table))
                .collect(row -> TypeSamples.canonical(shape, row))
                .stream()
                .sorted()
                .toList();
    }
}
