package dev.stranglerfig.reports.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import java.util.Optional;

/** Where the values that a verdict speaks of lie. */
final class EvidenceCases implements ParityVerdict.Cases<Optional<EvidenceRef>> {

    @Override
    public Optional<EvidenceRef> matched(ParityVerdict.Matched verdict) {
        return Optional.empty();
    }

    @Override
    public Optional<EvidenceRef> mismatched(ParityVerdict.Mismatched verdict) {
        return verdict.evidence();
    }

    @Override
    public Optional<EvidenceRef> inconclusive(ParityVerdict.Inconclusive verdict) {
        return verdict.evidence();
    }
}
