package dev.stranglerfig.cli.terminal;

/** Progress of one piece of long work: a bar on a terminal, plain lines elsewhere. */
public interface Progress extends AutoCloseable {

    /** Moves to an absolute position; going back is ignored. */
    void to(long done);

    /** Says what is being done now. */
    void doing(String what);

    @Override
    void close();

    /**
     * Starts a piece of work.
     *
     * @param console where progress is shown (its error stream)
     * @param task what is done, for instance {@code "Reading legacy SQL"}
     * @param total how much there is to do, in any unit; 0 where it is not known
     */
    static Progress start(Console console, String task, long total) {
        if (console.styling().animation()) {
            return new BarProgress(console, task, total);
        }
        return new LineProgress(console, task, total);
    }
}
