package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.engine.BulkExport;
import dev.stranglerfig.warehouse.engine.BulkLoad;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.EngineReading;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.TableReader;
import java.util.List;

/** DuckDB's bulk paths and catalogue, all of it SQL text. */
final class DuckDbReading implements EngineReading {

    @Override
    public long export(SqlSession session, BulkExport export) {
        return session.execute(List.of(DuckDbExport.statement(export)))[0];
    }

    @Override
    public long load(SqlSession session, BulkLoad load) {
        return session.execute(List.of(DuckDbLoad.statement(load)))[0];
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
