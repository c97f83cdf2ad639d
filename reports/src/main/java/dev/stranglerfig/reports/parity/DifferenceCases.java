package dev.stranglerfig.reports.parity;

import dev.stranglerfig.reconciler.parity.DifferenceCounts;
import dev.stranglerfig.reconciler.parity.ParityVerdict;

/** How many rows differ by a verdict. */
final class DifferenceCases implements ParityVerdict.Cases<RowDifferences> {

    @Override
    public RowDifferences matched(ParityVerdict.Matched verdict) {
        return RowDifferences.NONE;
    }

    @Override
    public RowDifferences mismatched(ParityVerdict.Mismatched verdict) {
        DifferenceCounts counts = verdict.counts();
        return new RowDifferences(
                counts.changed(), counts.missing(), counts.extra(), counts.duplicateKeys(), counts.byColumn());
    }

    @Override
    public RowDifferences inconclusive(ParityVerdict.Inconclusive verdict) {
        return RowDifferences.NONE;
    }
}
