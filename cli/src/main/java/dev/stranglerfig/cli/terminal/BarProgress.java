package dev.stranglerfig.cli.terminal;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that is redrawn in place. */
final class BarProgress implements Progress {

    private static final int REDRAW_MILLISECONDS = 100;
    private static final int WIDTH = 100;

    private final ProgressBar bar;

    BarProgress(Console console, String task, long total) {
        bar = new ProgressBarBuilder()
                .setTaskName(task)
                .setInitialMax(total)
                .setUpdateIntervalMillis(REDRAW_MILLISECONDS)
                .setStyle(ProgressBarStyle.ASCII)
                .setConsumer(new ConsoleProgressBarConsumer(console.err(), WIDTH))
                .build();
    }

    @Override
    public void to(long done) {
        if (done > bar.getCurrent()) {
            bar.stepTo(done);
        }
    }

    @Override
    public void doing(String what) {
        bar.setExtraMessage(what);
    }

    @Override
    public void close() {
        bar.close();
    }
}
