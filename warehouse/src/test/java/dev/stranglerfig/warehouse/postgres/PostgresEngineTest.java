package dev.stranglerfig.warehouse.postgres;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.EngineContract;
import dev.stranglerfig.warehouse.engine.TableReader;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

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

    @Test
    @DisplayName("readers are the logins that may select and not write, through a group, too")
    void readers() {
        warehouse.execute(List.of(
                "CREATE SCHEMA read_by",
                "CREATE TABLE read_by.told (n integer)",
                "CREATE TABLE read_by.kept (n integer)",
                "CREATE ROLE everybody",
                "CREATE ROLE dashboard LOGIN IN ROLE everybody",
                "CREATE ROLE loader LOGIN",
                "CREATE ROLE stranger LOGIN",
                "GRANT USAGE ON SCHEMA read_by TO everybody, loader",
                "GRANT SELECT ON read_by.told TO everybody",
                "GRANT SELECT, INSERT ON read_by.told, read_by.kept TO loader"));

        assertThat(warehouse.readers(List.of("read_by")))
                .containsExactly(new TableReader("dashboard", List.of(TableRef.of("read_by", "told"))));
    }

    @Override
    protected String manyRows(int rows) {
        return "SELECT n::bigint FROM generate_series(1, " + rows + ") AS n";
    }
}
