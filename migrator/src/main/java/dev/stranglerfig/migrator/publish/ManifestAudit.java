package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/** What a check of a manifest found. */
public sealed interface ManifestAudit {

    /** The answer of exactly one of the two functions. */
    <R> R fold(Function<Whole, R> whole, Function<Damaged, R> damaged);

    /**
     * The manifests up to this one are chained, and every file it names is there in its full length.
     *
     * @param version of the manifest
     * @param files how many it names
     * @param rows in them
     */
    record Whole(long version, long files, long rows) implements ManifestAudit {

        /** For instance {@code version 2, 13 files, 1,204,511 rows}. */
        public String words() {
            return String.format(Locale.ROOT, "version %d, %,d files, %,d rows", version, files, rows);
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Damaged, R> damaged) {
            return whole.apply(this);
        }
    }

    /**
     * A manifest of the chain or a file is missing or not what was written.
     *
     * @param problems all that was found
     */
    record Damaged(List<Problem> problems) implements ManifestAudit {

        public Damaged {
            problems = List.copyOf(problems);
        }

        @Override
        public <R> R fold(Function<Whole, R> whole, Function<Damaged, R> damaged) {
            return damaged.apply(this);
        }
    }
}
