package dev.stranglerfig.migrator.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WorkFolderTest {

    @TempDir
    Path workspace;

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void isClosedToAllButItsOwner() throws IOException {
        Path path = workspace.resolve(".strangler/work/orders");
        try (WorkFolder folder = WorkFolder.open(path)) {
            Files.writeString(folder.file("orders.csv"), "id");

            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                    .isEqualTo("rwx------");
        }
    }

    @Test
    void isEmptyWhenOpenedAndGoneWhenClosed() throws IOException {
        Path path = workspace.resolve("work");
        Files.writeString(Files.createDirectories(path.resolve("killed")).resolve("orders.csv"), "id");

        try (WorkFolder folder = WorkFolder.open(path)) {
            assertThat(path).isEmptyDirectory();
            assertThat(folder.file("a.csv")).isEqualTo(path.resolve("a.csv"));
        }
        assertThat(path).doesNotExist();
    }
}
