package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.workspace.LedgerSettings;
import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.config.workspace.ServiceSettings;
import dev.stranglerfig.config.workspace.Workspace;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A real embedded ledger in a folder. */
public final class TestLedger {

    private TestLedger() {}

    public static Ledger in(Path folder, Clock clock) {
        Workspace workspace = new Workspace(
                folder.toAbsolutePath(),
                "test",
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                RoutingPolicy.standard(),
                LedgerSettings.embedded(),
                ServiceSettings.standard());
        return LedgerOpener.open(workspace, Map.of(), clock);
    }
}
