package dev.stranglerfig.reconciler.parity;

/** A verdict and the ledger entry that holds it. */
public record RecordedVerdict(long sequence, ParityVerdict verdict) {}
