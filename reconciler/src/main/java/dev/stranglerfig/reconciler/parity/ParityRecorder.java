package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.evidence.EvidenceRef;
import dev.stranglerfig.config.evidence.EvidenceStore;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerEntry;
import java.util.Optional;

/**
 * Keeps findings: values and the engines' messages go to the evidence store first, then the verdict goes to the ledger with the reference to them.
 * After a crash in between a document without a verdict is left, never a verdict without its document.
 */
public final class ParityRecorder {

    private final Ledger ledger;
    private final EvidenceStore evidence;

    public ParityRecorder(Ledger ledger, EvidenceStore evidence) {
        this.ledger = ledger;
        this.evidence = evidence;
    }

    /** Keeps one finding. */
    public RecordedVerdict record(ParityFinding finding) {
        ParityVerdict verdict = finding.verdict().fold(new WithEvidence(finding, evidence));
        LedgerEntry entry = ledger.append(VerdictEntries.draft(verdict));
        return new RecordedVerdict(entry.sequence(), verdict);
    }

    private record WithEvidence(ParityFinding finding, EvidenceStore evidence)
            implements ParityVerdict.Cases<ParityVerdict> {

        @Override
        public ParityVerdict matched(ParityVerdict.Matched verdict) {
            return verdict;
        }

        @Override
        public ParityVerdict mismatched(ParityVerdict.Mismatched verdict) {
            return new ParityVerdict.Mismatched(verdict.parity(), verdict.counts(), Optional.of(store()));
        }

        @Override
        public ParityVerdict inconclusive(ParityVerdict.Inconclusive verdict) {
            if (finding.samples().isEmpty() && finding.failures().isEmpty()) {
                return verdict;
            }
            return new ParityVerdict.Inconclusive(verdict.parity(), verdict.doubts(), Optional.of(store()));
        }

        private EvidenceRef store() {
            return evidence.put(FindingEvidence.KIND, FindingEvidence.json(finding));
        }
    }
}
