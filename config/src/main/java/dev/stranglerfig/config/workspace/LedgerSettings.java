package dev.stranglerfig.config.workspace;

import java.util.Optional;

/**
 * Where the ledger is kept.
 *
 * @param connection a PostgreSQL for a team; empty for the embedded file {@link WorkspaceLayout#ledgerFile}
 */
public record LedgerSettings(Optional<Connection.Url> connection) {

    /** The embedded file. */
    public static LedgerSettings embedded() {
        return new LedgerSettings(Optional.empty());
    }
}
