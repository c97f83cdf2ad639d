package dev.stranglerfig.config.ledger;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;

/** The embedded ledger keeps the contract. */
class H2LedgerTest extends LedgerTampering {

    @TempDir
    private Path folder;

    @Override
    LedgerDatabase database() {
        return LedgerOpener.embedded(folder.resolve("ledger").resolve("ledger.mv.db"));
    }

    @Override
    String[] withoutProtection() {
        return new String[] {
            "DROP TRIGGER ledger_entry_append_only",
            "DROP TRIGGER ledger_head_forward_only",
            "ALTER TABLE ledger_entry DROP CONSTRAINT ledger_entry_decides"
        };
    }
}
