package dev.stranglerfig.config.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import org.h2.api.Trigger;
import org.jspecify.annotations.Nullable;

/** What keeps an embedded ledger append-only; the database makes the triggers by their names, so these must be public. */
final class AppendOnly {

    private static final String REFUSED = "45000";

    private AppendOnly() {}

    /** Refuses every change and removal of an entry. */
    public static final class Entries implements Trigger {

        @Override
        public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
                throws SQLException {
            throw new SQLException("Cannot change the ledger: its entries are never changed or removed", REFUSED);
        }
    }

    /** Lets the head move from one entry to the next, and refuses everything else. */
    public static final class Head implements Trigger {

        private static final int SEQUENCE = 1;

        @Override
        public void fire(Connection connection, Object @Nullable [] before, Object @Nullable [] after)
                throws SQLException {
            if (before == null || after == null || sequence(after) != sequence(before) + 1) {
                throw new SQLException(
                        "Cannot change the head of the ledger: it only moves forward, entry by entry", REFUSED);
            }
        }

        private static long sequence(Object[] row) throws SQLException {
            if (row[SEQUENCE] instanceof Long sequence) {
                return sequence;
            }
            throw new SQLException("Cannot read the head of the ledger: " + Arrays.toString(row), REFUSED);
        }
    }
}
