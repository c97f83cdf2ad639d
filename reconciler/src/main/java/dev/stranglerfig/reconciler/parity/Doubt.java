package dev.stranglerfig.reconciler.parity;

/**
 * Why a comparison could not be decided, in words that hold no row value (what an engine says about a failure may quote data, so it is kept in
 * the evidence store instead).
 */
public record Doubt(DoubtKind kind, String words) {

    public Doubt {
        if (words.isBlank()) {
            throw new IllegalArgumentException("Invalid doubt: no words");
        }
    }
}
