package dev.stranglerfig.warehouse.remote;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.RowColumn;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A session whose "SQL" is a number: the query {@code 5} gives the rows 0 to 4, {@code hang} runs until it is cancelled, {@code -3} fails after
 * three rows, anything else fails. It makes moments visible that an engine does not show: what is running, what was cancelled, what is closed.
 */
final class NumberSession implements SqlSession {

    final CountDownLatch hanging = new CountDownLatch(1);
    final CountDownLatch cancelled = new CountDownLatch(1);
    final CountDownLatch broken = new CountDownLatch(1);
    final CountDownLatch closed = new CountDownLatch(1);
    final AtomicInteger rowsRead = new AtomicInteger();

    @Override
    public long[] execute(List<String> statements) {
        return statements.stream().mapToLong(this::number).toArray();
    }

    @Override
    public Rows query(String sql) {
        return new Numbers(number(sql));
    }

    @Override
    public SqlSession snapshot() {
        return this;
    }

    @Override
    public void cancel() {
        if (hanging.getCount() == 0) {
            cancelled.countDown();
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }

    private long number(String sql) {
        if (sql.equals("hang")) {
            hang();
        }
        try {
            return Long.parseLong(sql);
        } catch (NumberFormatException failure) {
            throw problem(EngineProblem.STATEMENT_FAILED, "Cannot run a statement: '" + sql + "' is no number");
        }
    }

    private void hang() {
        hanging.countDown();
        try {
            cancelled.await();
        } catch (InterruptedException interruption) {
            Thread.currentThread().interrupt();
        }
        throw problem(EngineProblem.CANCELLED, "Cannot run a statement: it was cancelled");
    }

    private static StranglerException problem(EngineProblem code, String message) {
        return new StranglerException(Problem.of(code, message, "Write a number."));
    }

    private final class Numbers implements Rows {

        private final long count;
        private long at = -1;

        private Numbers(long count) {
            this.count = count;
        }

        @Override
        public List<RowColumn> columns() {
            return List.of(
                    new RowColumn("number", "bigint", new LogicalType.Int(8)),
                    new RowColumn("odd", "text", LogicalType.Text.unlimited()));
        }

        @Override
        public boolean next() {
            rowsRead.incrementAndGet();
            at++;
            if (count < 0 && at == -count) {
                broken.countDown();
                throw problem(EngineProblem.STATEMENT_FAILED, "Cannot run a statement: it broke at row " + at);
            }
            return count < 0 || at < count;
        }

        @Override
        public Object value(int index) {
            if (index == 0) {
                return at;
            }
            if (at == 1) {
                throw problem(EngineProblem.INVALID_VALUE, "Invalid value: one");
            }
            return "row " + at;
        }

        @Override
        public void close() {}
    }
}
