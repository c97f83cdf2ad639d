package dev.stranglerfig.migrator.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.Reading;
import dev.stranglerfig.warehouse.engine.Snapshot;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShownVersionTest {

    private static final String NEXT_STEP =
            "\n    Run strangler carve subscriptions: it decides what an interrupted run left.";

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
    void plan() throws IOException {
        monolith.reset();
        bench = CarveBench.open(directory, monolith.warehouse());
        bench.plan(monolith.plan());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aSnapshotKeepsItsVersionWhileTheLedgerGoesOn() {
        PublishedVersion first = bench.carve();

        try (Snapshot snapshot = bench.target().snapshot()) {
            assertThat(shown(snapshot).version()).isEqualTo(1);
            bench.carve();

            assertThat(PublishedVersions.fold(bench.ledger())
                            .newest(Monolith.PRODUCT)
                            .orElseThrow()
                            .version())
                    .isEqualTo(2);
            assertThat(shown(snapshot).in(bench.ledger())).isEqualTo(first);
        }
        assertThat(shown(bench.target()).version()).isEqualTo(2);
    }

    @Test
    void aVersionThatTheLedgerDoesNotKnowIsRefused() {
        bench.publish(PublishListener.silent());

        assertThatThrownBy(() -> shown(bench.target()).in(bench.ledger()))
                .isInstanceOf(StranglerException.class)
                .hasMessage(
                        "Cannot tell the version of product subscriptions: its tables port shows version 1, which the"
                                + " ledger does not know as published" + NEXT_STEP);

        bench.carve();
        assertThat(shown(bench.target()).in(bench.ledger()).version()).isEqualTo(2);
    }

    @Test
    void aPortWithoutVersionsIsRefused() {
        bench.carve();
        bench.target().execute(List.of("DELETE FROM v1_log.dp_commit"));

        assertThatThrownBy(() -> shown(bench.target()))
                .isInstanceOf(StranglerException.class)
                .hasMessage("Cannot tell the version of product subscriptions: its tables port shows no version"
                        + NEXT_STEP);
    }

    private ShownVersion shown(Reading reading) {
        return ShownVersion.of(reading, bench.target().engine(), bench.names());
    }
}
