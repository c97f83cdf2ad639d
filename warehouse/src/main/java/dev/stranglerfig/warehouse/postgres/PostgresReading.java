package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkFormat;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.Compression;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.EngineReading;
import dev.stranglerfig.warehouse.engine.JdbcSession;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.TableReader;
import java.util.List;

/** PostgreSQL's bulk paths and catalogue. */
final class PostgresReading implements EngineReading {

    private final IdentifierRules identifiers =
            Dialects.named(new DialectName("postgres")).identifiers();
    private final PostgresCsv csv = new PostgresCsv(identifiers);

    @Override
    public long export(SqlSession session, BulkExport export) {
        String verb = "write " + export.file().getFileName();
        refuseUnlessCsv(verb, export.format(), export.compression());
        return new PostgresCopy(jdbc(session, verb))
                .out(csv.copyOut(export.query(), export.shape()), export.file(), export.compression());
    }

    @Override
    public long load(SqlSession session, BulkLoad load) {
        String verb = "load table " + load.table();
        refuseUnlessCsv(verb, load.format(), load.compression());
        String statement = csv.copyIn(identifiers.quote(load.table()), load.shape());
        return new PostgresCopy(jdbc(session, verb)).in(statement, load.files(), load.compression());
    }

    @Override
    public String loadQuery(BulkLoad load) {
        throw new StranglerException(Problem.of(
                EngineProblem.UNSUPPORTED,
                "Cannot query the files of " + load.table() + ": PostgreSQL reads files into tables only",
                "Load the files, or let DuckDB query them."));
    }

    @Override
    public Catalogue catalogue(SqlSession session, List<String> schemas) {
        return new PostgresCatalogue(session, schemas).read();
    }

    @Override
    public List<TableReader> readers(SqlSession session, List<String> schemas) {
        return new PostgresCatalogue(session, schemas).readers();
    }

    /** What the snapshot sees, as xmin:xmax:in-progress transactions. */
    @Override
    public String snapshotQuery() {
        return "SELECT pg_current_snapshot()::text";
    }

    private static JdbcSession jdbc(SqlSession session, String verb) {
        if (session instanceof JdbcSession jdbc) {
            return jdbc;
        }
        throw new StranglerException(Problem.of(
                EngineProblem.UNSUPPORTED,
                "Cannot " + verb + ": PostgreSQL's bulk path needs a connection of this process",
                "Connect to the server directly."));
    }

    private static void refuseUnlessCsv(String verb, BulkFormat format, Compression compression) {
        if (format != BulkFormat.CSV) {
            throw unsupported(verb, format.name());
        }
        if (compression == Compression.ZSTD) {
            throw unsupported(verb, compression.name());
        }
    }

    private static StranglerException unsupported(String verb, String form) {
        return new StranglerException(Problem.of(
                EngineProblem.UNSUPPORTED,
                "Cannot " + verb + ": PostgreSQL has no bulk path for " + form,
                "Use CSV, plain or with GZIP, or let DuckDB do it."));
    }
}
