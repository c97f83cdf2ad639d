package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.util.List;

/** A snapshot that closes the session it was taken from. */
record OwningSnapshot(SqlSession owner, SqlSession pinned) implements SqlSession {

    @Override
    public long[] execute(List<String> statements) {
        return pinned.execute(statements);
    }

    @Override
    public Rows query(String sql) {
        return pinned.query(sql);
    }

    @Override
    public SqlSession snapshot() {
        return pinned.snapshot();
    }

    @Override
    public void cancel() {
        pinned.cancel();
    }

    @Override
    public void close() {
        try {
            pinned.close();
        } finally {
            owner.close();
        }
    }
}
