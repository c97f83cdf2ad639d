package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.ledger.Ledger;
import java.time.Clock;
import java.util.random.RandomGenerator;

/**
 * What a carve works with.
 *
 * @param migrator applies the product's migrations where its database file is open
 * @param gate is asked before a version is decided
 * @param random makes the names of attempts and the keys of comparisons
 */
public record CarveTools(Ledger ledger, Migrator migrator, PublishGate gate, Clock clock, RandomGenerator random) {}
