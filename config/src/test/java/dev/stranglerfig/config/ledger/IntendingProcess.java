package dev.stranglerfig.config.ledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A process of its own that announces a step and then waits to be killed. */
final class IntendingProcess {

    private IntendingProcess() {}

    /** Argument: the database file. */
    public static void main(String[] arguments) throws IOException {
        LedgerDatabase database = LedgerOpener.embedded(Path.of(arguments[0]));
        try (Ledger ledger = LedgerOpener.open(database, Duration.ofSeconds(60), Clock.systemUTC())) {
            ledger.begin(new EntryDraft(new EntryType("carve.intent"), "subscriptions", "{}"));
            System.out.println("begun");
            int answer = System.in.read();
            System.out.println("ended by " + answer);
        }
    }
}
