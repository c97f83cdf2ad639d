package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** A pinned state of a remote database; it lives as long as its one connection. */
final class RemoteSnapshot implements SqlSession {

    private final ClientConnection connection;
    private final AtomicBoolean reading = new AtomicBoolean();

    private RemoteSnapshot(ClientConnection connection) {
        this.connection = connection;
    }

    static RemoteSnapshot open(RemoteEndpoint endpoint, String database) {
        return new RemoteSnapshot(ClientConnection.open(endpoint, Purpose.SNAPSHOT, database));
    }

    @Override
    public long[] execute(List<String> statements) {
        begin();
        try {
            return RemoteSession.execute(connection, statements);
        } finally {
            reading.set(false);
        }
    }

    @Override
    public Rows query(String sql) {
        begin();
        try {
            return RemoteRows.of(connection, sql, () -> reading.set(false));
        } catch (dev.stranglerfig.config.problem.StranglerException failure) {
            reading.set(false);
            throw failure;
        }
    }

    @Override
    public SqlSession snapshot() {
        throw RemoteSession.misused("a snapshot of a snapshot was asked for");
    }

    @Override
    public void cancel() {
        if (reading.get()) {
            connection.tell(FrameType.CANCEL);
        }
    }

    @Override
    public void close() {
        connection.close();
    }

    private void begin() {
        if (!reading.compareAndSet(false, true)) {
            throw RemoteSession.misused("the rows before are still open, and a snapshot has one reader at a time");
        }
    }
}
