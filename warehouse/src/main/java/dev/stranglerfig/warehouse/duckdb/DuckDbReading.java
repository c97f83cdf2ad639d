package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.duckdb.DuckDbLoad.LineLimit;
import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.EngineReading;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.TableReader;
import java.util.List;

/** DuckDB's bulk paths and catalogue, all of it SQL text. */
final class DuckDbReading implements EngineReading {

    private static final String LONG_LINE = "Maximum line size";

    @Override
    public long export(SqlSession session, BulkExport export) {
        return session.execute(List.of(DuckDbExport.statement(export)))[0];
    }

    /** A load is all or nothing, so one that met a long line can be done again. */
    @Override
    public long load(SqlSession session, BulkLoad load) {
        try {
            return load(session, load, LineLimit.USUAL);
        } catch (StranglerException failure) {
            if (failure.problems().get(0).message().contains(LONG_LINE)) {
                return load(session, load, LineLimit.WIDE);
            }
            throw failure;
        }
    }

    private static long load(SqlSession session, BulkLoad load, LineLimit limit) {
        return session.execute(List.of(DuckDbLoad.statement(load, limit)))[0];
    }

    @Override
    public String loadQuery(BulkLoad load) {
        return DuckDbLoad.query(load, LineLimit.WIDE);
    }

    @Override
    public Catalogue catalogue(SqlSession session, List<String> schemas) {
        return new DuckDbCatalogue(session, schemas).read();
    }

    @Override
    public List<TableReader> readers(SqlSession session, List<String> schemas) {
        return List.of();
    }

    @Override
    public String snapshotQuery() {
        return "SELECT CAST(txid_current() AS VARCHAR)";
    }
}
