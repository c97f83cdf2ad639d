package dev.stranglerfig.warehouse.engine;

import java.sql.Connection;

/** Where a query runs and to whom its connection goes back. */
record JdbcQuery(JdbcAccess access, JdbcConnections connections, RunningStatements running, Connection connection) {}
