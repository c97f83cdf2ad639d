package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.reconciler.parity.ParityProgress;
import dev.stranglerfig.reconciler.parity.TableVersion;

/** Adds up the rows of one table after the other. */
final class RowsCompared implements ParityProgress {

    private final Progress progress;
    private long finished;
    private long current;

    RowsCompared(Progress progress) {
        this.progress = progress;
    }

    @Override
    public void advanced(TableVersion table, long rows) {
        current = rows;
        progress.to(finished + current);
    }

    void finished() {
        finished += current;
        current = 0;
    }
}
