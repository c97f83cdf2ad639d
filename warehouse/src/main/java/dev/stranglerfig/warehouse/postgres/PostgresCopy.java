package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.JdbcCall;
import dev.stranglerfig.warehouse.engine.JdbcSession;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** COPY between the server and files of this machine. */
final class PostgresCopy {

    private static final int BUFFER_BYTES = 1 << 18;

    private final JdbcSession session;

    PostgresCopy(JdbcSession session) {
        this.session = session;
    }

    /** Writes the file whole or not at all; gives the number of rows. */
    long out(String statement, Path file, Compression compression) {
        boolean complete = false;
        try {
            long rows = session.call(statement, connection -> copyOut(connection, statement, file, compression));
            complete = true;
            return rows;
        } finally {
            if (!complete) {
                remove(file);
            }
        }
    }

    /** Loads all files in one transaction; gives the number of rows. */
    long in(String statement, List<Path> files, Compression compression) {
        JdbcCall<Long> copyAll = connection -> {
            connection.setAutoCommit(false);
            long rows = 0;
            for (Path file : files) {
                rows += copyIn(connection, statement, file, compression);
            }
            connection.commit();
            connection.setAutoCommit(true);
            return rows;
        };
        return session.call(statement, copyAll);
    }

    private static long copyOut(Connection connection, String statement, Path file, Compression compression)
            throws SQLException {
        try (OutputStream plain = new BufferedOutputStream(Files.newOutputStream(file), BUFFER_BYTES);
                OutputStream packed = packed(plain, compression)) {
            return copyManager(connection).copyOut(statement, packed);
        } catch (IOException failure) {
            throw failed("write", file, failure);
        }
    }

    private static long copyIn(Connection connection, String statement, Path file, Compression compression)
            throws SQLException {
        try (InputStream packed = new BufferedInputStream(Files.newInputStream(file), BUFFER_BYTES);
                InputStream plain = unpacked(packed, compression)) {
            return copyManager(connection).copyIn(statement, plain, BUFFER_BYTES);
        } catch (IOException failure) {
            throw failed("read", file, failure);
        }
    }

    private static CopyManager copyManager(Connection connection) throws SQLException {
        return connection.unwrap(PGConnection.class).getCopyAPI();
    }

    private static OutputStream packed(OutputStream plain, Compression compression) throws IOException {
        return compression == Compression.GZIP ? new GZIPOutputStream(plain, BUFFER_BYTES) : plain;
    }

    private static InputStream unpacked(InputStream packed, Compression compression) throws IOException {
        return compression == Compression.GZIP ? new GZIPInputStream(packed, BUFFER_BYTES) : packed;
    }

    private static void remove(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw failed("remove", file, failure);
        }
    }

    private static StranglerException failed(String verb, Path file, IOException failure) {
        return new StranglerException(
                Problem.of(
                        EngineProblem.FILE_FAILED,
                        "Cannot " + verb + " " + file + ": " + failure.getMessage(),
                        "Check the free space and the permissions of its folder."),
                failure);
    }
}
