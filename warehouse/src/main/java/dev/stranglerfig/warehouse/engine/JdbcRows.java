package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a query over JDBC. */
final class JdbcRows implements Rows {

    private final JdbcQuery query;
    private final String sql;
    private final Statement statement;
    private final ResultSet result;
    private final List<RowColumn> columns;
    private final LogicalType[] types;
    private boolean failed;
    private boolean closed;

    private JdbcRows(JdbcQuery query, String sql, Statement statement, ResultSet result) throws SQLException {
        this.query = query;
        this.sql = sql;
        this.statement = statement;
        this.result = result;
        this.columns = describe(query.access(), result.getMetaData());
        this.types = columns.stream().map(RowColumn::type).toArray(LogicalType[]::new);
    }

    static JdbcRows open(JdbcQuery query, String sql) throws SQLException {
        if (!query.connections().isPinned()) {
            query.connection().setAutoCommit(false);
        }
        Statement statement = query.connection().createStatement();
        statement.setFetchSize(query.access().fetchRows());
        query.running().add(statement);
        try {
            return new JdbcRows(query, sql, statement, statement.executeQuery(sql));
        } catch (SQLException failure) {
            query.running().remove(statement);
            statement.close();
            throw failure;
        }
    }

    @Override
    public List<RowColumn> columns() {
        return columns;
    }

    @Override
    public boolean next() {
        try {
            return result.next();
        } catch (SQLException failure) {
            failed = true;
            throw new StranglerException(query.access().running(failure, sql), failure);
        }
    }

    @Override
    public @Nullable Object value(int index) {
        try {
            return query.access().value(result, index + 1, types[index]);
        } catch (SQLException failure) {
            throw new StranglerException(unreadable(index, failure.getMessage()), failure);
        } catch (DateTimeException | ArithmeticException failure) {
            throw new StranglerException(unreadable(index, failure.getMessage()), failure);
        }
    }

    @Override
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        query.running().remove(statement);
        try {
            result.close();
            statement.close();
            release();
        } catch (SQLException lost) {
            query.connections().discard(query.connection());
        }
    }

    private void release() throws SQLException {
        if (failed) {
            query.connections().discard(query.connection());
            return;
        }
        if (!query.connections().isPinned()) {
            query.connection().rollback();
            query.connection().setAutoCommit(true);
        }
        query.connections().giveBack(query.connection());
    }

    private Problem unreadable(int index, @Nullable String reason) {
        RowColumn column = columns.get(index);
        return Problem.of(
                EngineProblem.INVALID_VALUE,
                "Cannot read column '" + column.name() + "' of type " + column.nativeType() + ": " + reason,
                "Correct the value, or leave the column out.");
    }

    private static List<RowColumn> describe(JdbcAccess access, ResultSetMetaData metadata) throws SQLException {
        List<RowColumn> columns = new ArrayList<>();
        for (int i = 1; i <= metadata.getColumnCount(); i++) {
            columns.add(access.column(metadata, i));
        }
        return List.copyOf(columns);
    }
}
