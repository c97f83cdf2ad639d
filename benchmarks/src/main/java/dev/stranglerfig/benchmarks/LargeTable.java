package dev.stranglerfig.benchmarks;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A legacy table with as many rows as wanted, on an embedded PostgreSQL. */
record LargeTable(EmbeddedPostgres server, long rows) implements AutoCloseable {

    static final String NAME = "core.subscription_event";

    /** The columns as DuckDB reads them from CSV. */
    static final String CSV_COLUMNS =
            "{'event_id': 'BIGINT', 'customer_id': 'BIGINT', 'amount': 'DECIMAL(12,2)', 'created_at': 'TIMESTAMP',"
                    + " 'day': 'DATE', 'name': 'VARCHAR', 'status': 'VARCHAR', 'active': 'BOOLEAN'}";

    static LargeTable create(long rows) throws IOException, SQLException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setServerConfig("max_wal_size", "8GB")
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA core");
            statement.execute("""
                    CREATE TABLE core.subscription_event AS
                    SELECT i AS event_id,
                        (i * 7919) %% 100003 AS customer_id,
                        CAST((i %% 10000) / 100.0 AS NUMERIC(12,2)) AS amount,
                        TIMESTAMP '2020-01-01' + i * INTERVAL '17 seconds' AS created_at,
                        DATE '2020-01-01' + CAST(i %% 1500 AS INTEGER) AS day,
                        'reader ' || (i * 31) %% 999983 AS name,
                        CASE WHEN i %% 3 = 0 THEN NULL ELSE 'status ' || i %% 7 END AS status,
                        i %% 2 = 0 AS active
                    FROM generate_series(1, CAST(%d AS BIGINT)) i
                    """.formatted(rows));
            statement.execute("ALTER TABLE core.subscription_event ADD PRIMARY KEY (event_id)");
            statement.execute("VACUUM (ANALYZE) core.subscription_event");
        }
        return new LargeTable(server, rows);
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
