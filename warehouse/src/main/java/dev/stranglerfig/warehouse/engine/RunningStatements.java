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
        for (Statement statement : statements) {
            try {
                statement.cancel();
            } catch (SQLException alreadyDone) {
                statements.remove(statement);
            }
        }
    }
}
