package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The rows of a remote query, read batch by batch; the server waits while nobody reads. */
final class RemoteRows implements Rows {

    private final ClientConnection connection;
    private final Runnable done;
    private final List<RowColumn> columns;
    private final @Nullable Object[] values;
    private @Nullable ByteSource batch;
    private boolean ended;

    private RemoteRows(ClientConnection connection, List<RowColumn> columns, Runnable done) {
        this.connection = connection;
        this.columns = columns;
        this.values = new Object[columns.size()];
        this.done = done;
    }

    /** @param done run once, when the connection is free for the next request */
    static RemoteRows of(ClientConnection connection, String sql, Runnable done) {
        Frame frame = connection.ask(FrameType.QUERY, new ByteSink().putText(sql));
        try {
            return new RemoteRows(connection, ColumnCodec.read(frame.content()), done);
        } catch (IOException failure) {
            throw ClientConnection.lost(failure);
        }
    }

    @Override
    public List<RowColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        if (ended) {
            return false;
        }
        try {
            if (batch == null || batch.isEmpty()) {
                fetch();
            }
            return !ended && read(Objects.requireNonNull(batch));
        } catch (IOException failure) {
            connection.close();
            end();
            throw ClientConnection.lost(failure);
        }
    }

    @Override
    public @Nullable Object value(int index) {
        Object value = values[index];
        if (value instanceof ValueCodec.Unreadable unreadable) {
            throw new StranglerException(unreadable.problems());
        }
        return value;
    }

    /** Tells the server to stop and reads what is on its way, so that the connection can be used again. */
    @Override
    public void close() {
        if (ended) {
            return;
        }
        try {
            connection.tell(FrameType.STOP);
            while (!ended) {
                fetch();
            }
        } catch (StranglerException failure) {
            // A query that failed leaves the connection as good as before; one that broke is closed by whoever gets it
            // back.
            end();
        }
    }

    private boolean read(ByteSource row) throws IOException {
        for (int i = 0; i < values.length; i++) {
            values[i] = ValueCodec.read(row);
        }
        return true;
    }

    private void fetch() {
        try {
            Frame frame = connection.receive();
            if (frame.type() == FrameType.END) {
                end();
                return;
            }
            batch = frame.content();
        } catch (StranglerException failure) {
            end();
            throw failure;
        }
    }

    private void end() {
        if (ended) {
            return;
        }
        ended = true;
        batch = null;
        done.run();
    }
}
