package dev.stranglerfig.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import org.postgresql.PGConnection;

/** The reference: the same outputs by plain tools, without salts, leaves, keys, checks or a second version. */
record PlainTools(LargeTable table) {

    /** COPY to CSV, read_csv into a DuckDB file, COPY to NDJSON with zstd. */
    void run(Path folder) throws IOException, SQLException {
        Path csv = folder.resolve("table.csv");
        try (Connection legacy = table.server().getPostgresDatabase().getConnection();
                OutputStream out = Files.newOutputStream(csv)) {
            legacy.unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut("COPY " + LargeTable.NAME + " TO STDOUT (FORMAT csv)", out);
        }
        try (Connection target = DriverManager.getConnection("jdbc:duckdb:" + folder.resolve("plain.duckdb"));
                Statement statement = target.createStatement()) {
            statement.execute("CREATE TABLE subscription_event AS SELECT * FROM read_csv('" + csv
                    + "', header = false, auto_detect = false, columns = " + LargeTable.CSV_COLUMNS + ")");
            statement.execute("COPY subscription_event TO '" + folder.resolve("table.ndjson.zst")
                    + "' (FORMAT json, COMPRESSION zstd)");
        }
    }
}
