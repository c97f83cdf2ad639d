package dev.stranglerfig.cli.command;

/** What a command's exit code says. */
enum ExitCode {
    /** Done, or the answer is yes. */
    YES(0),
    /** The command worked, and the answer is no: a mismatch, a broken chain, a bar not reached. */
    NO(1),
    USER(2),
    ENVIRONMENT(3),
    BUG(4);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    int code() {
        return code;
    }

    static int of(boolean yes) {
        if (yes) {
            return YES.code;
        }
        return NO.code;
    }
}
