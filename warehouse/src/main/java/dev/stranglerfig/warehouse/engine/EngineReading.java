package dev.stranglerfig.warehouse.engine;

import java.util.List;

/** What an engine does with a session beyond running SQL; {@link SessionWarehouse} makes a warehouse of it. */
public interface EngineReading {

    /** Writes the result of a query to a file; gives the number of rows. */
    long export(SqlSession session, BulkExport export);

    /** Adds files to a table, all or nothing; gives the number of rows. */
    long load(SqlSession session, BulkLoad load);

    /** The query whose rows {@link #load} would add; an engine that cannot query files refuses. */
    String loadQuery(BulkLoad load);

    /** Reads what the schemas hold; no schemas means all but the engine's own. */
    Catalogue catalogue(SqlSession session, List<String> schemas);

    /** The logins that may read tables of the schemas, none where the engine has no logins. */
    List<TableReader> readers(SqlSession session, List<String> schemas);

    /** A query for one text that names the state which a snapshot sees. */
    String snapshotQuery();
}
