package dev.stranglerfig.warehouse.engine;

/** One consistent state of a database, until it is closed; one reader at a time. */
public interface Snapshot extends Reading, AutoCloseable {

    /** How the engine names this state, for evidence; it means nothing to other engines. */
    String id();

    @Override
    void close();
}
