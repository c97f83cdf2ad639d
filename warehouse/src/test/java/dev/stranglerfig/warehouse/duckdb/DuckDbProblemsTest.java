package dev.stranglerfig.warehouse.duckdb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DuckDbProblemsTest {

    @TempDir
    private Path folder;

    private Warehouse warehouse;

    @BeforeEach
    void open() {
        warehouse = open(folder.resolve("w.duckdb"));
    }

    @AfterEach
    void close() {
        warehouse.close();
    }

    @Test
    @DisplayName("a failed statement is shown with the engine's reason on one line")
    void failedStatement() {
        assertThatThrownBy(() -> warehouse.query("SELECT * FROM nosuch").close())
                .hasMessageStartingWith(
                        "Cannot run statement 'SELECT * FROM nosuch': Catalog Error: Table with name nosuch does not exist!")
                .hasMessageEndingWith("\n    Correct the statement, or what it names, and run the command again.");
    }

    @Test
    @DisplayName("a file that is no database is refused")
    void noDatabase() throws IOException {
        Path file = Files.writeString(folder.resolve("text.duckdb"), "just text ".repeat(2000));
        StranglerException problem = catchThrowableOfType(StranglerException.class, () -> open(file));
        assertThat(problem)
                .hasMessage(
                        "Cannot open DuckDB file " + file + ": it is no DuckDB database\n"
                                + "    Set the target's folder to one that holds a DuckDB file, or to an empty one, in strangler.yaml.");
        assertThat(problem.category()).isEqualTo(Category.USER);
    }

    @Test
    @DisplayName("a semicolon in a path is refused, it would begin settings")
    void semicolon() {
        Path file = folder.resolve("a;threads=1/w.duckdb");
        StranglerException problem = catchThrowableOfType(StranglerException.class, () -> open(file));
        assertThat(problem)
                .hasMessage("Cannot open DuckDB file " + file + ": DuckDB allows no semicolon in a path\n"
                        + "    Set the target's folder in strangler.yaml to one without a semicolon in its path.");
        assertThat(problem.category()).isEqualTo(Category.USER);
        assertThat(folder.resolve("a")).doesNotExist();
    }

    @Test
    @DisplayName("a missing folder is a fault of the surroundings")
    void missingFolder() {
        Path file = folder.resolve("none/w.duckdb");
        StranglerException problem = catchThrowableOfType(StranglerException.class, () -> open(file));
        assertThat(problem)
                .hasMessageStartingWith("Cannot open DuckDB file " + file + ": ")
                .hasMessageEndingWith("\n    Check that its folder exists and that you may write there.");
        assertThat(problem.category()).isEqualTo(Category.ENVIRONMENT);
    }

    @Test
    @DisplayName("types without counterpart and paths with patterns are all named before anything is loaded")
    void refusedLoad() {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("amount", new LogicalType.Number(), true),
                        new ShapeColumn("span", new LogicalType.Other("interval"), true)),
                List.of());
        BulkLoad load = new BulkLoad(
                TableRef.of("t"), shape, List.of(Path.of("/data/a*.csv")), BulkFormat.CSV, Compression.NONE);
        assertThatThrownBy(() -> warehouse.load(load))
                .hasMessage("Cannot load column 'amount' of t: DuckDB has no decimal type without a fixed scale\n"
                        + "    Give the column a type that DuckDB has, or leave it out.\n"
                        + "Cannot load column 'span' of t: type interval has no counterpart\n"
                        + "    Give the column a type that DuckDB has, or leave it out.\n"
                        + "Cannot read /data/a*.csv: DuckDB takes *, ?, [ and ] in a path for a pattern\n"
                        + "    Use a folder without these characters.");
    }

    @Test
    @DisplayName("NDJSON has decimals and times as strings, in the form of the contract")
    void ndjson() throws IOException {
        RowShape shape = new RowShape(
                List.of(
                        new ShapeColumn("id", new LogicalType.Int(8), false),
                        new ShapeColumn("amount", new LogicalType.Decimal(10, 2), true),
                        new ShapeColumn("at", new LogicalType.Instant(6), true),
                        new ShapeColumn("local", new LogicalType.Timestamp(6), true),
                        new ShapeColumn("day", new LogicalType.Date(), true),
                        new ShapeColumn("ratio", new LogicalType.Float(8), true),
                        new ShapeColumn("raw", new LogicalType.Bytes(), true),
                        new ShapeColumn("doc", new LogicalType.Json(), true),
                        new ShapeColumn("code", new LogicalType.Char(3), true),
                        new ShapeColumn("note", LogicalType.Text.unlimited(), true)),
                List.of("id"));
        Path file = folder.resolve("out.ndjson");
        warehouse.export(new BulkExport(
                "SELECT 9007199254740993, 1.5::DECIMAL(10,2), TIMESTAMPTZ '2024-03-01 12:00:00.5+02', TIMESTAMP '2024-03-01 12:00:00',"
                        + " DATE '2024-03-01', 'nan'::DOUBLE, 'a'::BLOB, '{\"a\":  1}'::JSON, 'x  ', ''"
                        + " UNION ALL SELECT 2, NULL, NULL, NULL, NULL, 0.1, NULL, NULL, NULL, NULL ORDER BY 1 DESC",
                shape,
                file,
                BulkFormat.NDJSON,
                Compression.NONE));
        assertThat(Files.readAllLines(file))
                .containsExactly(
                        "{\"id\":9007199254740993,\"amount\":\"1.50\",\"at\":\"2024-03-01T10:00:00.500000Z\","
                                + "\"local\":\"2024-03-01T12:00:00.000000\",\"day\":\"2024-03-01\",\"ratio\":\"NaN\",\"raw\":\"YQ==\","
                                + "\"doc\":\"{\\\"a\\\":  1}\",\"code\":\"x\",\"note\":\"\"}",
                        "{\"id\":2,\"amount\":null,\"at\":null,\"local\":null,\"day\":null,\"ratio\":0.1,\"raw\":null,"
                                + "\"doc\":null,\"code\":null,\"note\":null}");
    }

    @Test
    @DisplayName("what is written is there after the file is opened again")
    void reopen() {
        warehouse.execute(List.of("CREATE TABLE kept (n INTEGER)", "INSERT INTO kept VALUES (42)"));
        warehouse.close();
        warehouse = open(folder.resolve("w.duckdb"));
        assertThat(warehouse.query("SELECT n FROM kept").collect(rows -> rows.integer(0)))
                .containsExactly(42L);
    }

    private static Warehouse open(Path file) {
        return new DuckDbEngine().open(new ConnectionSettings(file.toString(), Optional.empty(), Optional.empty()));
    }
}
