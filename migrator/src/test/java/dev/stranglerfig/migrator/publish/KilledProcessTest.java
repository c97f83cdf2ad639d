package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.ledger.LedgerEntry;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A process that is killed while it carves")
class KilledProcessTest {

    private static Monolith monolith;

    @TempDir
    private Path directory;

    @BeforeAll
    static void startMonolith() throws IOException {
        monolith = Monolith.start();
    }

    @AfterAll
    static void stopMonolith() throws IOException {
        monolith.close();
    }

    /** A step before the decision, the decision, and one after it; all of them with {@code -Dcampaign=full}. */
    static Stream<PublishStep> steps() {
        if (System.getProperty("campaign", "").equals("full")) {
            return Arrays.stream(PublishStep.values());
        }
        return Stream.of(PublishStep.LOGGED, PublishStep.DECIDED, PublishStep.POINTED);
    }

    @ParameterizedTest
    @MethodSource("steps")
    @DisplayName("has its intent decided by the next run, which goes on to publish")
    void isDecidedByTheNextRun(PublishStep last) throws IOException, InterruptedException {
        monolith.reset();
        try (CarveBench bench = CarveBench.open(directory, monolith.warehouse())) {
            bench.plan(monolith.plan());
        }

        assertThat(carveInOtherProcess(last)).isEqualTo(DyingCarve.KILLED);

        try (CarveBench bench = CarveBench.open(directory, monolith.warehouse())) {
            PublishedVersion version = bench.carve();
            boolean decided = last.compareTo(PublishStep.DECIDED) >= 0;
            assertThat(version.version()).isEqualTo(2);
            assertThat(bench.rows("SELECT count(*) FROM v1.subscription")).containsExactly("1000|");
            assertThat(bench.rows("SELECT count(*) FROM v1_log.dp_commit")).containsExactly((decided ? 2 : 1) + "|");
            assertThat(PublishedVersions.fold(bench.ledger()).of(Monolith.PRODUCT).stream()
                            .map(PublishedVersion::version))
                    .containsExactlyElementsOf(decided ? List.of(1L, 2L) : List.of(2L));
            assertThat(bench.ledger().undecided()).isEmpty();
            LedgerEntry outcomeOfTheKilled = bench.ledger().entries().get(2);
            assertThat(outcomeOfTheKilled.intent()).hasValue(1);
            assertThat(outcomeOfTheKilled.type().value()).isEqualTo(decided ? "version.published" : "carve.failed");
        }
    }

    private int carveInOtherProcess(PublishStep last) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        return new ProcessBuilder(
                        java.toString(),
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DyingCarve.class.getName(),
                        directory.toString(),
                        String.valueOf(monolith.server().getPort()),
                        last.name())
                .redirectErrorStream(true)
                .redirectOutput(directory.resolve("killed.log").toFile())
                .start()
                .waitFor();
    }
}
