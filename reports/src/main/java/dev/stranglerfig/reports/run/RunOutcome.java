package dev.stranglerfig.reports.run;

/** What became of a carve. */
public enum RunOutcome {
    PUBLISHED("published"),
    FAILED("failed"),
    /** Its process is at work. */
    RUNNING("running"),
    /** Its process ended without an outcome: what it did is decided by the next carve. */
    UNDECIDED("undecided");

    private final String word;

    RunOutcome(String word) {
        this.word = word;
    }

    public String word() {
        return word;
    }
}
