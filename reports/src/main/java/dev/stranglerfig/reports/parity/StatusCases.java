package dev.stranglerfig.reports.parity;

import dev.stranglerfig.reconciler.parity.ParityVerdict;

/** The status of a verdict about the newest version. */
final class StatusCases implements ParityVerdict.Cases<CheckStatus> {

    @Override
    public CheckStatus matched(ParityVerdict.Matched verdict) {
        return CheckStatus.MATCHED;
    }

    @Override
    public CheckStatus mismatched(ParityVerdict.Mismatched verdict) {
        return CheckStatus.MISMATCHED;
    }

    @Override
    public CheckStatus inconclusive(ParityVerdict.Inconclusive verdict) {
        return CheckStatus.INCONCLUSIVE;
    }
}
