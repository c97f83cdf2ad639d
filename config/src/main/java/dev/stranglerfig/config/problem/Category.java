package dev.stranglerfig.config.problem;

/** Who can mend a problem; in ascending order of gravity. */
public enum Category {
    /** The input is at fault: a file, a setting, an argument. */
    USER(2),
    /** The surroundings are at fault: a server is down, a disk is full, a permission is missing. */
    ENVIRONMENT(3),
    /** The program is at fault. */
    BUG(4);

    private final int exitCode;

    Category(int exitCode) {
        this.exitCode = exitCode;
    }

    /** The exit code of a command that ends with such a problem. */
    public int exitCode() {
        return exitCode;
    }
}
