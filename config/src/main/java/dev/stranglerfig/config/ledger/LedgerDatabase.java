package dev.stranglerfig.config.ledger;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** A database that can hold a ledger: how to reach it, what its errors mean, and what its schema needs. */
interface LedgerDatabase {

    /** Where it is, for messages; never with a password. */
    String place();

    /** What a person can do when it cannot be reached. */
    String remedy();

    /** A new connection that commits by itself. */
    Connection connect() throws SQLException;

    /** Tells the migration tool how to connect. */
    FluentConfiguration configure(FluentConfiguration migrations);

    /** The resource folders with the migrations. */
    List<String> migrations();

    /** Returns when everything that was committed survives a loss of power. */
    void makeDurable(Connection connection) throws SQLException;

    Fault fault(SQLException failure);
}
