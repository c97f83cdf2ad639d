package dev.stranglerfig.reconciler.parity;

/** How a row of one side can differ from the other side. */
public enum DifferenceKind {
    /** Both sides have a row with the key; a column differs. */
    CHANGED("changed"),
    /** The legacy has the row, the target has not. */
    MISSING("missing"),
    /** The target has the row, the legacy has not. */
    EXTRA("extra"),
    /** A key that stands for several rows, on either side, whose rows differ as multisets. */
    DUPLICATE_KEY("duplicate key");

    private final String word;

    DifferenceKind(String word) {
        this.word = word;
    }

    /** The kind in words, for instance {@code duplicate key}. */
    public String word() {
        return word;
    }
}
