package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.EngineContract;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;

class PostgresEngineTest extends EngineContract {

    private static EmbeddedPostgres server;
    private static Warehouse warehouse;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
        warehouse = new PostgresEngine()
                .open(new ConnectionSettings(
                        "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                        Optional.of("postgres"),
                        Optional.empty()));
    }

    @AfterAll
    static void stop() throws IOException {
        warehouse.close();
        server.close();
    }

    @Override
    protected Warehouse warehouse() {
        return warehouse;
    }

    @Override
    protected String manyRows(int rows) {
        return "SELECT n::bigint FROM generate_series(1, " + rows + ") AS n";
    }
}
