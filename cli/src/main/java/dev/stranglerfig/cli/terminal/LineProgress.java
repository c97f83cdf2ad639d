package dev.stranglerfig.cli.terminal;

/** A line at every fifth of the work, for logs and pipes. */
final class LineProgress implements Progress {

    private static final int STEPS = 5;

    private final Console console;
    private final String task;
    private final long total;
    private String doing = "";
    private long reported;

    LineProgress(Console console, String task, long total) {
        this.console = console;
        this.task = task;
        this.total = total;
    }

    @Override
    public void to(long done) {
        if (total <= 0) {
            return;
        }
        long step = Math.min(STEPS, done * STEPS / total);
        if (step > reported) {
            reported = step;
            console.note(String.format("%s: %d %% of %,d%s", task, step * 100 / STEPS, total, doing));
        }
    }

    @Override
    public void doing(String what) {
        doing = ", " + what;
    }

    @Override
    public void close() {
        if (reported > 0 && reported < STEPS) {
            console.note(task + ": ended");
        }
    }
}
