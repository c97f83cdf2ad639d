package dev.stranglerfig.warehouse.engine;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The statements that run now in one session. */
final class RunningStatements {

    private final Set<Statement> statements = ConcurrentHashMap.newKeySet();

    void add(Statement statement) {
        statements.add(statement);
    }

    void remove(Statement statement) {
        statements.remove(statement);
    }

    void cancel() {
        statements.removeIf(RunningStatements::isOver);
    }

    /** Cancels the statement; one that cannot be cancelled has ended. */
    private static boolean isOver(Statement statement) {
        try {
            statement.cancel();
            return false;
        } catch (SQLException over) {
            return true;
        }
    }
}
