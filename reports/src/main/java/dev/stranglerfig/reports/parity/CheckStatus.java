package dev.stranglerfig.reports.parity;

/** How a published table stands against its legacy table; the order of the constants is from what needs attention to what does not. */
public enum CheckStatus {
    MISMATCHED("mismatched"),
    INCONCLUSIVE("inconclusive"),
    /** The newest published version was never compared, whatever an older one's verdict says. */
    NOT_CHECKED("not checked"),
    MATCHED("matched");

    private final String word;

    CheckStatus(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
