package dev.stranglerfig.config.ledger;

import java.time.Instant;

/**
 * The operating-system process that announced an intent.
 *
 * @param host the name of its machine
 * @param processId its process id there
 * @param startedAt when it started: process ids are used again, this tells one process from the next
 */
public record IntentOwner(String host, long processId, Instant startedAt) {}
