package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import java.util.List;
import java.util.Optional;

/**
 * Whether a published table equals its legacy table. There is no fourth outcome, and nothing that could not be read ever counts as equal.
 */
public sealed interface ParityVerdict {

    /** What was compared. */
    TableParity parity();

    /** One sentence without row values, for instance {@code mismatched: 1 changed (status: 1)}. */
    String words();

    <R> R fold(Cases<R> cases);

    /** Every row and every compared column of both sides was read and is equal. */
    record Matched(TableParity parity) implements ParityVerdict {

        @Override
        public String words() {
            return "matched: " + parity.rowsLegacy() + " rows, "
                    + parity.columnsCompared().size() + " columns";
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.matched(this);
        }
    }

    /**
     * Rows or cells differ.
     *
     * @param evidence where the first differences lie with their values; empty until they are stored
     */
    record Mismatched(TableParity parity, DifferenceCounts counts, Optional<EvidenceRef> evidence)
            implements ParityVerdict {

        public Mismatched {
            if (counts.rows() == 0) {
                throw new IllegalArgumentException("Invalid mismatch: no row differs");
            }
        }

        @Override
        public String words() {
            return "mismatched: " + counts.words();
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.mismatched(this);
        }
    }

    /**
     * Not decided, and why.
     *
     * @param doubts at least one
     * @param evidence where the engines' own messages lie; empty when there are none
     */
    record Inconclusive(TableParity parity, List<Doubt> doubts, Optional<EvidenceRef> evidence)
            implements ParityVerdict {

        public Inconclusive {
            doubts = List.copyOf(doubts);
            if (doubts.isEmpty()) {
                throw new IllegalArgumentException("Invalid inconclusive verdict: no reason");
            }
        }

        @Override
        public String words() {
            return "inconclusive: "
                    + String.join("; ", doubts.stream().map(Doubt::words).toList());
        }

        @Override
        public <R> R fold(Cases<R> cases) {
            return cases.inconclusive(this);
        }
    }

    /** One answer per outcome; a forgotten outcome does not compile. */
    interface Cases<R> {
        R matched(Matched verdict);

        R mismatched(Mismatched verdict);

        R inconclusive(Inconclusive verdict);
    }
}
