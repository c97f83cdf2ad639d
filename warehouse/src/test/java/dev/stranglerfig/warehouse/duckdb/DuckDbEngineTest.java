package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.EngineContract;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

class DuckDbEngineTest extends EngineContract {

    @TempDir
    private static Path home;

    private static Warehouse warehouse;

    @BeforeAll
    static void open() {
        warehouse = new DuckDbEngine()
                .open(new ConnectionSettings(
                        home.resolve("test.duckdb").toString(), Optional.empty(), Optional.empty()));
    }

    @AfterAll
    static void close() {
        warehouse.close();
    }

    @Override
    protected Warehouse warehouse() {
        return warehouse;
    }

    @Override
    protected String manyRows(int rows) {
        return "SELECT range FROM range(1, " + (rows + 1) + ") ORDER BY range";
    }
}
