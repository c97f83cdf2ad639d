package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class PatientLockTest {

    @TempDir
    Path folder;

    @Test
    void isNotTakenWhileThisProcessHoldsIt() throws IOException {
        Path file = folder.resolve("start.lock");
        try (PatientLock held = PatientLock.take(file, Duration.ofHours(1)).orElseThrow()) {
            assertThat(held).isNotNull();
            assertThat(PatientLock.take(file, Duration.ofHours(1))).isEmpty();
        }
        try (PatientLock again = PatientLock.take(file, Duration.ofHours(1)).orElseThrow()) {
            assertThat(again).isNotNull();
        }
    }
}
