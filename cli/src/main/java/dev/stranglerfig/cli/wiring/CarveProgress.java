package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.extract.ExtractionProgress;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.publish.PublishListener;
import dev.stranglerfig.migrator.publish.PublishStep;
import java.util.Locale;

/** Shows a carve as tables done of all tables, and then the steps of the publication. */
final class CarveProgress implements ExtractionProgress, PublishListener, AutoCloseable {

    private final Progress progress;
    private long steps;

    CarveProgress(Console console, DataProduct product) {
        progress = Progress.start(
                console, "Carving " + product.name(), product.tables().size() + PublishStep.values().length);
    }

    @Override
    public void arrived(TableRef legacy, long rowsDone, long rowsEstimated, State state) {
        progress.doing(String.format(Locale.ROOT, "%s %,d rows", legacy, rowsDone));
        if (state == State.DONE) {
            advance();
        }
    }

    @Override
    public void reached(PublishStep step, long version) {
        progress.doing("version " + version + " " + step.name().toLowerCase(Locale.ROOT));
        advance();
    }

    @Override
    public void close() {
        progress.close();
    }

    private void advance() {
        steps++;
        progress.to(steps);
    }
}
