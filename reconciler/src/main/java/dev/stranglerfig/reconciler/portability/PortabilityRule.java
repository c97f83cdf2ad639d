package dev.stranglerfig.reconciler.portability;

import java.util.stream.Stream;

/** One way in which a query may mean something else to the target; a rule rather refuses too much than too little. */
@FunctionalInterface
interface PortabilityRule {

    /** What it found, each a clause in words; empty if it has no objection. */
    Stream<String> obstacles(QueryText query);
}
