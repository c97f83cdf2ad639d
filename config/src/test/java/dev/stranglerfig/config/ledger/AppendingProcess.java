package dev.stranglerfig.config.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;

/** A process of its own that appends entries and prints the hash of each once it is acknowledged. */
final class AppendingProcess {

    private AppendingProcess() {}

    /** Arguments: the database file, the name of the writer, how many entries. */
    public static void main(String[] arguments) {
        LedgerDatabase database = LedgerOpener.embedded(Path.of(arguments[0]));
        try (Ledger ledger = LedgerOpener.open(database, Duration.ofSeconds(60), Clock.systemUTC())) {
            EntryType type = new EntryType("test.appended");
            int entries = Integer.parseInt(arguments[2]);
            for (int count = 0; count < entries; count++) {
                String body = "{\"count\":" + count + "}";
                LedgerEntry entry = ledger.append(new EntryDraft(type, arguments[1], body));
                System.out.println(entry.hash());
            }
        }
    }
}
