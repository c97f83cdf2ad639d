package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.StranglerException;
import java.util.List;

/** A snapshot made of a pinned session. */
final class SessionSnapshot implements Snapshot {

    private final SqlSession session;
    private final EngineReading reading;
    private final String id;

    private SessionSnapshot(SqlSession session, EngineReading reading, String id) {
        this.session = session;
        this.reading = reading;
        this.id = id;
    }

    /** Asks at once for the name of the state: on some engines it is the first query that pins it. */
    static SessionSnapshot of(SqlSession pinned, EngineReading reading) {
        try {
            String id = pinned.query(reading.snapshotQuery())
                    .collect(rows -> rows.text(0).orElse(""))
                    .get(0);
            return new SessionSnapshot(pinned, reading, id);
        } catch (StranglerException failure) {
            pinned.close();
            throw failure;
        }
    }

    @Override
    public String id() {
        return id;
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
    public void close() {
        session.close();
    }
}
