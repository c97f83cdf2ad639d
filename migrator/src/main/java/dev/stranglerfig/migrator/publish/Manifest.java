package dev.stranglerfig.migrator.publish;

import java.time.Instant;
import java.util.List;

/**
 * The decision about a version, written once: what it consists of, or that it never will be.
 *
 * @param decision which of the two; the other components of an aborted one are empty
 * @param version the version that is decided
 * @param previousRoot root of the version before
 * @param snapshotId how the legacy database named the state that was read
 */
record Manifest(
        Decided decision,
        long version,
        Instant publishedAt,
        Instant businessTime,
        String contractVersion,
        String previousRoot,
        String root,
        String snapshotId,
        List<PublishedTable> tables) {

    Manifest {
        tables = List.copyOf(tables);
    }

    static Manifest aborted(long version) {
        return new Manifest(Decided.ABORTED, version, Instant.EPOCH, Instant.EPOCH, "", "", "", "", List.of());
    }

    boolean isCommitted() {
        return decision == Decided.COMMITTED;
    }

    /** What became of the version. */
    enum Decided {
        COMMITTED,
        ABORTED
    }
}
