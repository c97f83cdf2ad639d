package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;

/**
 * Decides the versions that a writer left undecided. It tries to create an aborted manifest: if that works the version is dead for ever, however
 * long its writer was only paused, and is swept; if a commit stands there already, the rest of its publication is done.
 */
final class Recovery {

    private final Ports ports;

    Recovery(Ports ports) {
        this.ports = ports;
    }

    /** Decides every version up to the newest that was given out. */
    void decide() {
        Head head = ports.head().read();
        if (head.committed() > 0) {
            complete(head.committed());
        }
        for (long version = head.committed() + 1; version < head.next(); version++) {
            Manifest manifest = decided(version);
            if (manifest.isCommitted()) {
                ports.head().commit(manifest);
                complete(version);
                continue;
            }
            ports.sweep(version);
        }
        ports.files().clearStaging();
    }

    /** What a writer may have left to do when the tables port showed its version already. */
    private void complete(long version) {
        ports.files().point(version);
        ports.staging().drop(version);
    }

    private Manifest decided(long version) {
        Manifest aborted = Manifest.aborted(version);
        if (ports.files().decide(aborted)) {
            return aborted;
        }
        return ports.files()
                .manifest(version)
                .orElseThrow(() -> new StranglerException(Problem.of(
                        PublishProblem.UNREADABLE_MANIFEST,
                        "Cannot decide version " + version + " of product "
                                + ports.product().name() + ": its manifest vanished while it was read",
                        "Run the command again.")));
    }
}
