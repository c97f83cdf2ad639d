package dev.stranglerfig.cli.demo;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.postgresql.PGConnection;

/** A database of an embedded server that holds the demo monolith. */
record MonolithDatabase(EmbeddedPostgres server, String name) {

    static MonolithDatabase create(EmbeddedPostgres server, String name) throws SQLException, IOException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + name);
        }
        MonolithDatabase database = new MonolithDatabase(server, name);
        database.run("postgres", MonolithResources.schemaScripts());
        return database;
    }

    Connection connect(String role) throws SQLException {
        return server.getDatabase(role, name).getConnection();
    }

    void load(long seed, long rows) throws SQLException, IOException {
        try (Connection connection = connect("etl_batch")) {
            for (RawFeed feed : new RawFeedGenerator(seed, rows).feeds()) {
                String copy =
                        "COPY " + feed.table() + " (" + String.join(", ", feed.columns()) + ") FROM STDIN (FORMAT csv)";
                for (int chunk = 0; chunk < feed.chunkCount(); chunk++) {
                    ByteArrayOutputStream csv = new ByteArrayOutputStream();
                    feed.writeChunk(chunk, csv);
                    connection
                            .unwrap(PGConnection.class)
                            .getCopyAPI()
                            .copyIn(copy, new ByteArrayInputStream(csv.toByteArray()));
                }
            }
        }
    }

    void runNight() throws SQLException, IOException {
        run("etl_batch", MonolithResources.nightlyScripts());
    }

    private void run(String role, List<String> files) throws SQLException, IOException {
        try (Connection connection = connect(role);
                Statement statement = connection.createStatement()) {
            for (String file : files) {
                try {
                    statement.execute(MonolithResources.text(file));
                } catch (SQLException failure) {
                    throw new SQLException(file + ": " + failure.getMessage(), failure);
                }
            }
        }
    }

    /** The first column of every row. */
    List<String> column(String sql) throws SQLException {
        List<String> values = new ArrayList<>();
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    /** An order-free digest of each table. */
    SortedMap<String, String> digests(List<String> tables) throws SQLException {
        SortedMap<String, String> digests = new TreeMap<>();
        for (String table : tables) {
            digests.put(
                    table,
                    column(
                                    "SELECT count(*) || ' rows ' || md5(string_agg(md5(x::text), '' ORDER BY md5(x::text))) FROM "
                                            + table + " x")
                            .get(0));
        }
        return digests;
    }
}
