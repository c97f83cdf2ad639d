package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("A publication that ends after any step")
class CrashTest {

    private static Monolith monolith;

    @TempDir
    private Path directory;

    private CarveBench bench;

    @BeforeAll
    static void startMonolith() throws IOException {
        monolith = Monolith.start();
    }

    @AfterAll
    static void stopMonolith() throws IOException {
        monolith.close();
    }

    @BeforeEach
    void publishFirst() throws IOException {
        monolith.reset();
        bench = CarveBench.open(directory, monolith.warehouse());
        bench.plan(monolith.plan());
        bench.publish(PublishListener.silent());
        monolith.execute("UPDATE core.subscription SET price = price + 1 WHERE id <= 10");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @ParameterizedTest
    @EnumSource(PublishStep.class)
    @DisplayName("is decided by the next run, and both ports hold the same versions then")
    void isDecidedByTheNextRun(PublishStep last) throws IOException {
        assertThatThrownBy(() -> bench.publish(dyingAfter(last))).isInstanceOf(Death.class);

        assertThat(bench.rows("SELECT count(*) FROM v1.subscription")).containsExactly("1000|");
        bench.publisher(PublishListener.silent()).recover(1);

        boolean decided = last.compareTo(PublishStep.DECIDED) >= 0;
        assertPortsAgree(decided ? 2 : 1);
        assertNothingIsLeft(decided);
        PublishedVersion next = bench.publish(PublishListener.silent());
        assertThat(next.version()).isEqualTo(3);
        assertPortsAgree(3);
        assertThat(bench.rows("SELECT price FROM v1.subscription WHERE id = 1")).containsExactly("2.25|");
        assertThat(next.table("subscription").orElseThrow().since()).isEqualTo(decided ? 2 : 3);
    }

    @ParameterizedTest
    @EnumSource(PublishStep.class)
    @DisplayName("by a failure is undone at once before the decision, and completed after it")
    void failsOrCompletes(PublishStep last) throws IOException {
        PublishListener failing = (step, version) -> {
            if (step == last) {
                throw new StranglerException(
                        Problem.of(PublishProblem.CANNOT_WRITE, "Cannot go on: disk full", "Wait."));
            }
        };
        if (last.compareTo(PublishStep.DECIDED) >= 0) {
            assertThat(bench.publish(failing).version()).isEqualTo(2);
            assertPortsAgree(2);
            assertNothingIsLeft(true);
            return;
        }
        assertThatThrownBy(() -> bench.publish(failing)).hasMessageStartingWith("Cannot go on: disk full");
        assertPortsAgree(1);
        assertNothingIsLeft(false);
    }

    @Test
    @DisplayName("cannot be decided by a writer that was believed dead")
    void aPausedWriterCannotPublishAVersionThatWasDeclaredDead() throws IOException {
        PublishListener overtaken = (step, version) -> {
            if (step == PublishStep.PLACED) {
                bench.publisher(PublishListener.silent()).recover(1);
            }
        };

        assertThatThrownBy(() -> bench.publish(overtaken))
                .hasMessageStartingWith(
                        "Cannot publish version 2 of product subscriptions: another run has declared it dead");

        assertPortsAgree(1);
        assertNothingIsLeft(false);
    }

    @Test
    @DisplayName("never hides the last version from readers")
    void showsTheLastVersionAtEveryStep() {
        PublishListener reading = (step, version) -> {
            String expected = step.compareTo(PublishStep.COMMITTED) >= 0 ? "2.25|" : "1.25|";
            assertThat(bench.rows("SELECT price FROM v1.subscription WHERE id = 1"))
                    .as("after " + step)
                    .containsExactly(expected);
        };

        bench.publish(reading);
    }

    private void assertPortsAgree(long version) throws IOException {
        assertThat(bench.rows("SELECT max(dp_version) FROM v1_log.dp_commit")).containsExactly(version + "|");
        assertThat(bench.rows("SELECT committed FROM v1_log.dp_head")).containsExactly(version + "|");
        assertThat(ManifestCodec.pointedVersion(Files.readAllBytes(bench.files().resolve("_current.json"))))
                .isEqualTo(version);
        Manifest manifest = new ManifestCodec(Monolith.PRODUCT)
                .read(Files.readAllBytes(bench.files().resolve(bench.names().manifest(version))));
        assertThat(manifest.isCommitted()).isTrue();
        for (PublishedTable table : manifest.tables()) {
            String rows = "SELECT * FROM read_json('"
                    + bench.files().resolve(table.files().get(0).path()) + "')";
            assertThat(bench.rows("SELECT count(*) FROM (" + rows + ")")).containsExactly(table.rows() + "|");
            assertThat(bench.rows("SELECT count(*) FROM v1." + table.name())).containsExactly(table.rows() + "|");
        }
    }

    private void assertNothingIsLeft(boolean decided) throws IOException {
        assertThat(bench.rows("SELECT count(*) FROM v1_log.subscription_log WHERE dp_version = 2"))
                .containsExactly(decided ? "10|" : "0|");
        assertThat(
                        bench.rows(
                                "SELECT schema_name FROM information_schema.schemata WHERE schema_name LIKE 'v1\\_%\\_%' ESCAPE '\\'"))
                .isEmpty();
        assertThat(bench.files().resolve("_staging")).doesNotExist();
        assertThat(bench.files().resolve("subscription/v=2").toFile().isDirectory()
                        && !children(bench.files().resolve("subscription/v=2")).isEmpty())
                .isEqualTo(decided);
    }

    private static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> found = Files.list(folder)) {
            return found.toList();
        }
    }

    private static PublishListener dyingAfter(PublishStep last) {
        return (step, version) -> {
            if (step == last) {
                throw new Death();
            }
        };
    }

    /** Nothing catches it, as nothing catches a kill. */
    private static final class Death extends Error {
        private static final long serialVersionUID = 1L;
    }
}
