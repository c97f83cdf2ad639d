package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;
import java.util.function.Function;

/** What a walk along the whole chain found. */
public sealed interface LedgerAudit {

    /** The answer of exactly one of the two functions. */
    <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken);

    /**
     * Every entry is where it was written and says what it said.
     *
     * @param entries how many there are
     * @param headHash the hash of the newest one, {@link LedgerEntry#GENESIS} if there is none
     */
    record Intact(long entries, String headHash) implements LedgerAudit {

        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken) {
            return intact.apply(this);
        }
    }

    /**
     * Something was changed, removed, moved or inserted.
     *
     * @param problems what differs, by sequence; at most 100 of them, the last one then says how many more there are
     */
    record Broken(List<Problem> problems) implements LedgerAudit {

        public Broken {
            problems = List.copyOf(problems);
            if (problems.isEmpty()) {
                throw new IllegalArgumentException("Invalid audit: broken without a problem");
            }
        }

        @Override
        public <R> R fold(Function<Intact, R> intact, Function<Broken, R> broken) {
            return broken.apply(this);
        }
    }
}
