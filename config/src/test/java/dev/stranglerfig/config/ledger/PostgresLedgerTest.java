package dev.stranglerfig.config.ledger;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.TestInstance;

/** A ledger on a PostgreSQL server keeps the contract. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PostgresLedgerTest extends LedgerTampering {

    private EmbeddedPostgres server;

    @BeforeAll
    void start() throws IOException {
        server = EmbeddedPostgres.builder().start();
    }

    @AfterAll
    void stop() throws IOException {
        server.close();
    }

    @BeforeEach
    @Override
    void open() throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("DROP SCHEMA public CASCADE");
            statement.execute("CREATE SCHEMA public");
        }
        super.open();
    }

    @Override
    LedgerDatabase database() {
        return new PostgresDatabase(
                "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                Optional.of("postgres"),
                Optional.empty());
    }

    @Override
    String[] withoutProtection() {
        return new String[] {
            "ALTER TABLE ledger_entry DISABLE TRIGGER USER",
            "ALTER TABLE ledger_head DISABLE TRIGGER USER",
            "ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_decides"
        };
    }
}
