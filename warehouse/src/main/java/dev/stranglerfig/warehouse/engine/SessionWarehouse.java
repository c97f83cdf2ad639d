package dev.stranglerfig.warehouse.engine;

import java.util.List;

/** A warehouse made of an engine and a session. */
public final class SessionWarehouse implements Warehouse {

    private final Engine engine;
    private final SqlSession session;
    private final EngineReading reading;

    public SessionWarehouse(Engine engine, SqlSession session, EngineReading reading) {
        this.engine = engine;
        this.session = session;
        this.reading = reading;
    }

    @Override
    public Engine engine() {
        return engine;
    }

    @Override
    public Rows query(String sql) {
        return session.query(sql);
    }

    @Override
    public long export(BulkExport export) {
        return reading.export(session, export);
    }

    @Override
    public Catalogue catalogue(List<String> schemas) {
        return reading.catalogue(session, schemas);
    }

    @Override
    public void execute(List<String> statements) {
        session.execute(statements);
    }

    @Override
    public Snapshot snapshot() {
        return SessionSnapshot.of(session.snapshot(), reading);
    }

    @Override
    public long load(BulkLoad load) {
        return reading.load(session, load);
    }

    @Override
    public String loadQuery(BulkLoad load) {
        return reading.loadQuery(load);
    }

    @Override
    public List<TableReader> readers(List<String> schemas) {
        return reading.readers(session, schemas);
    }

    @Override
    public SqlSession session() {
        return session;
    }

    @Override
    public void close() {
        session.close();
    }
}
