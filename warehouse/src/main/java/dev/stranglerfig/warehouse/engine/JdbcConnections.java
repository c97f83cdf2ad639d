package dev.stranglerfig.warehouse.engine;

import java.sql.Connection;

/** Where a session gets its connections from. */
interface JdbcConnections {

    /** A connection that nobody else uses until it is given back. */
    Connection take();

    void giveBack(Connection connection);

    /** Gives up a connection that failed. */
    void discard(Connection connection);

    /** Whether every connection is the same one, inside a transaction that must go on. */
    boolean isPinned();

    void close();
}
