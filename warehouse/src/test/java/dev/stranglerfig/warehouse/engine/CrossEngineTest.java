package dev.stranglerfig.warehouse.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.BucketSum;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.PortableChecksum;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.RowValues;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What one engine writes the other reads, and both hash it to the numbers that Java has. */
class CrossEngineTest {

    private static final int BUCKETS = 16;

    @TempDir
    private static Path folder;

    private static EmbeddedPostgres server;
    private static Warehouse postgres;
    private static Warehouse duckdb;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        postgres = Engines.named(new EngineName("postgres"))
                .open(new ConnectionSettings(
                        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                        Optional.of("postgres"),
                        Optional.empty()));
        duckdb = Engines.named(new EngineName("duckdb"))
                .open(new ConnectionSettings(
                        folder.resolve("cross.duckdb").toString(), Optional.empty(), Optional.empty()));
    }

    @AfterAll
    static void stop() throws IOException {
        duckdb.close();
        postgres.close();
        server.close();
    }

    static LongStream seeds() {
        String replayed = System.getProperty("seed", "");
        return replayed.isEmpty() ? LongStream.of(1, 2, 20261122) : LongStream.of(Long.parseLong(replayed));
    }

    @ParameterizedTest(name = "random rows keep their checksum on the way through both engines, seed {0}")
    @MethodSource("seeds")
    void roundTrip(long seed) throws IOException {
        RandomRows random = new RandomRows(seed, List.of(postgres.engine(), duckdb.engine()));
        RowShape shape = random.shape();
        List<RowValues> rows = random.rows(500);
        PortableChecksum expected = new PortableChecksum(shape, BUCKETS);
        rows.forEach(expected::add);

        TableRef first = create(postgres, "first", shape);
        Path written = Files.writeString(
                folder.resolve("java.csv"), CsvText.of(rows, shape.columns().size()));
        postgres.load(csv(first, shape, written));
        assertThat(sums(postgres, first, shape)).as("seed %d", seed).isEqualTo(expected.sums());

        TableRef second = create(duckdb, "second", shape);
        duckdb.load(csv(second, shape, export(postgres, first, shape)));
        assertThat(sums(duckdb, second, shape)).as("seed %d", seed).isEqualTo(expected.sums());

        TableRef third = create(postgres, "third", shape);
        postgres.load(csv(third, shape, export(duckdb, second, shape)));
        assertThat(sums(postgres, third, shape)).as("seed %d", seed).isEqualTo(expected.sums());
    }

    @ParameterizedTest(name = "NDJSON and Parquet keep the checksum, seed {0}")
    @MethodSource("seeds")
    void files(long seed) throws IOException {
        RandomRows random = new RandomRows(seed, List.of(postgres.engine(), duckdb.engine()));
        RowShape shape = random.shape();
        List<RowValues> rows = random.rows(200);
        PortableChecksum expected = new PortableChecksum(shape, BUCKETS);
        rows.forEach(expected::add);
        TableRef source = create(duckdb, "source", shape);
        Path written = Files.writeString(
                folder.resolve("java.csv"), CsvText.of(rows, shape.columns().size()));
        duckdb.load(csv(source, shape, written));
        for (BulkFormat format : List.of(BulkFormat.NDJSON, BulkFormat.PARQUET)) {
            for (Compression compression : Compression.values()) {
                Path file = folder.resolve("f." + format + "." + compression);
                String query = "SELECT * FROM " + quote(duckdb, source);
                assertThat(duckdb.export(new BulkExport(query, shape, file, format, compression)))
                        .isEqualTo(200);
                TableRef copy = create(duckdb, "copy", shape);
                duckdb.load(new BulkLoad(copy, shape, List.of(file), format, compression));
                assertThat(sums(duckdb, copy, shape))
                        .as("seed %d, %s, %s", seed, format, compression)
                        .isEqualTo(expected.sums());
            }
        }
    }

    @Test
    @DisplayName("a decimal without scale has one text on both engines")
    void numberWithoutScale() throws IOException {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(4), false),
                        new ShapeColumn("amount", new LogicalType.Number(), true)),
                List.of("id"));
        postgres.execute(List.of(
                "DROP TABLE IF EXISTS loose",
                "CREATE TABLE loose (id integer, amount numeric)",
                "INSERT INTO loose VALUES (1, 1.50), (2, 100), (3, 0.000), (4, -0.07), (5, NULL), (6, 1e20)"));
        duckdb.execute(
                List.of(
                        "CREATE OR REPLACE TABLE loose (id INTEGER, amount DECIMAL(38,9))",
                        "INSERT INTO loose VALUES (1, 1.5), (2, 100), (3, 0), (4, -0.07), (5, NULL), (6, 100000000000000000000)"));
        assertThat(sums(postgres, TableRef.of("loose"), shape)).isEqualTo(sums(duckdb, TableRef.of("loose"), shape));
    }

    @Test
    @DisplayName("years before Christ and infinity pass from PostgreSQL to DuckDB and back as what they are")
    void farTimes() throws IOException {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("d", new LogicalType.Date(), true),
                        new ShapeColumn("t", new LogicalType.Timestamp(6), true),
                        new ShapeColumn("i", new LogicalType.Instant(6), true)),
                List.of());
        TableRef source = create(postgres, "far", shape);
        String table = quote(postgres, source);
        postgres.execute(List.of("INSERT INTO " + table
                + " VALUES ('0044-03-15 BC', '0044-03-15 12:30:00.5 BC', '0044-03-15 12:30:00+00 BC'),"
                + " ('20000-01-01', '20000-01-01 00:00:00', '20000-01-01 00:00:00+00')"));
        TableRef target = create(duckdb, "far", shape);
        duckdb.load(csv(target, shape, export(postgres, source, shape)));
        assertThat(sums(duckdb, target, shape)).isEqualTo(sums(postgres, source, shape));
        TableRef back = create(postgres, "back", shape);
        postgres.load(csv(back, shape, export(duckdb, target, shape)));
        assertThat(sums(postgres, back, shape)).isEqualTo(sums(postgres, source, shape));

        postgres.execute(List.of("INSERT INTO " + table + " VALUES ('infinity', '-infinity', 'infinity')"));
        duckdb.execute(List.of("DELETE FROM " + quote(duckdb, target)));
        duckdb.load(csv(target, shape, export(postgres, source, shape)));
        assertThat(duckdb.query("SELECT isinf(d) AND isinf(t) AND isinf(i) FROM " + quote(duckdb, target)
                                + " WHERE isinf(d)")
                        .collect(row -> row.flag(0)))
                .containsExactly(true);
        for (Warehouse side : List.of(postgres, duckdb)) {
            assertThatThrownBy(() -> sums(side, side == postgres ? source : target, shape))
                    .isInstanceOf(StranglerException.class)
                    .hasMessageContaining("infini");
            assertThatThrownBy(() -> side.query("SELECT d FROM " + quote(side, source) + " WHERE d > '30000-01-01'")
                            .collect(row -> row.value(0)))
                    .hasMessageStartingWith("Cannot read column 'd' of type ")
                    .hasMessageContaining("infinity is no point in time");
        }
    }

    @Test
    @DisplayName("the end of the day, 24:00:00, has a checksum but no Java value")
    void endOfDay() {
        RowShape shape = new RowShape(List.of(new ShapeColumn("t", new LogicalType.Time(6), true)), List.of());
        for (Warehouse side : List.of(postgres, duckdb)) {
            TableRef table = create(side, "day", shape);
            side.execute(List.of("INSERT INTO " + quote(side, table) + " VALUES ('24:00:00')"));
            assertThatThrownBy(() ->
                            side.query("SELECT t FROM " + quote(side, table)).collect(row -> row.value(0)))
                    .hasMessageContaining("24:00:00 is no time of a day");
        }
        TableRef table = TableRef.of("day");
        assertThat(sums(postgres, table, shape)).isEqualTo(sums(duckdb, table, shape));
    }

    static Stream<String> misfits() {
        return Stream.of("1.005", "100000000.123");
    }

    @ParameterizedTest(name = "{0} under a contract of two decimals fails the checksum instead of being rounded")
    @MethodSource("misfits")
    void digitsBeyondTheContract(String value) {
        RowShape shape = new RowShape(List.of(new ShapeColumn("n", new LogicalType.Decimal(18, 2), true)), List.of());
        postgres.execute(List.of(
                "DROP TABLE IF EXISTS n", "CREATE TABLE n (n numeric)", "INSERT INTO n VALUES (" + value + ")"));
        duckdb.execute(List.of("CREATE OR REPLACE TABLE n (n DECIMAL(20,6))", "INSERT INTO n VALUES (" + value + ")"));
        for (Warehouse side : List.of(postgres, duckdb)) {
            assertThatThrownBy(() -> sums(side, TableRef.of("n"), shape))
                    .hasMessageContaining("a value has more than 2 decimals");
        }
    }

    private static TableRef create(Warehouse warehouse, String name, RowShape shape) {
        TableRef table = TableRef.of(name);
        warehouse.execute(List.of(
                "DROP TABLE IF EXISTS " + quote(warehouse, table), Ddl.createTable(warehouse.engine(), table, shape)));
        return table;
    }

    private static String quote(Warehouse warehouse, TableRef table) {
        return warehouse.engine().dialect().identifiers().quote(table);
    }

    private static List<BucketSum> sums(Warehouse warehouse, TableRef table, RowShape shape) {
        return Checksums.of(warehouse, quote(warehouse, table), shape, BUCKETS);
    }

    private static Path export(Warehouse warehouse, TableRef table, RowShape shape) {
        Path file = folder.resolve("export.csv");
        String query = "SELECT * FROM " + quote(warehouse, table);
        warehouse.export(new BulkExport(query, shape, file, BulkFormat.CSV, Compression.NONE));
        return file;
    }

    private static BulkLoad csv(TableRef table, RowShape shape, Path file) {
        return new BulkLoad(table, shape, List.of(file), BulkFormat.CSV, Compression.NONE);
    }
}
