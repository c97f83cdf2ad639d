package dev.stranglerfig.reports.run;

import dev.stranglerfig.config.name.ProductName;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to publish a product.
 *
 * @param entry the ledger entry that announced it
 * @param endedAt empty while there is no outcome
 * @param version what it published; empty for every other outcome
 * @param reason why it failed or is open, in words; empty for one that published
 */
public record CarveRun(
        long entry,
        ProductName product,
        Instant startedAt,
        Optional<Instant> endedAt,
        RunOutcome outcome,
        Optional<ProductVersion> version,
        String reason) {

    /** How long it took, by the times of the two ledger entries. */
    public Optional<Duration> duration() {
        return endedAt.map(end -> Duration.between(startedAt, end));
    }
}
