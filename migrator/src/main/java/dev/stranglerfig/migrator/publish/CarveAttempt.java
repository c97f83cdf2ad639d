package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.ProductName;
import java.time.Instant;
import java.util.Optional;

/**
 * One attempt to publish a product, as the ledger tells it. Neither a version nor a failure means that there is no outcome yet.
 *
 * @param entry the sequence of the ledger entry that announced it
 * @param endedAt when its outcome was recorded; empty while there is none
 * @param version what it published
 * @param failure the codes of the problems that stopped it, divided by blanks; {@code PROCESS_ENDED} when its process died
 */
public record CarveAttempt(
        long entry,
        ProductName product,
        Instant startedAt,
        Optional<Instant> endedAt,
        Optional<PublishedVersion> version,
        Optional<String> failure) {}
