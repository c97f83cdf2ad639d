package dev.stranglerfig.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.StranglerException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoLockTest {

    private static final DemoSize SIZE = new DemoSize(DemoSize.DEFAULT_ROWS, DemoSize.DEFAULT_SEED);

    @TempDir
    private Path folder;

    @Test
    void aSecondDemoInTheFolderIsRefused() {
        try (DemoLock first = DemoLock.take(DemoFolder.at(folder, SIZE))) {
            assertThat(first).isNotNull();
            assertThatThrownBy(() -> DemoLock.take(DemoFolder.at(folder, SIZE)))
                    .isInstanceOfSatisfying(
                            StranglerException.class,
                            refused -> assertThat(refused.category()).isEqualTo(Category.ENVIRONMENT))
                    .hasMessage("Cannot run the demo in " + folder + ": another demo runs there\n"
                            + "    Wait until it has ended, or give another folder: strangler demo OTHER-DIR.");
        }
    }

    @Test
    void theNextDemoIsLetIn() {
        DemoLock.take(DemoFolder.at(folder, SIZE)).close();

        try (DemoLock next = DemoLock.take(DemoFolder.at(folder, SIZE))) {
            assertThat(next).isNotNull();
        }
    }
}
