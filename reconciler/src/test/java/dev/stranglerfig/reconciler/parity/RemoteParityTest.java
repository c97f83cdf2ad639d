package dev.stranglerfig.reconciler.parity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Category;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.ProblemCode;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Snapshot;
import dev.stranglerfig.warehouse.engine.Warehouse;
import dev.stranglerfig.warehouse.remote.RemoteSession;
import dev.stranglerfig.warehouse.remote.SessionServer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A side in another process: its failures are told like those of one's own, though their codes are other objects. */
@Timeout(60)
class RemoteParityTest {

    private static final Engine DUCKDB = Engines.named(new EngineName("duckdb"));
    private static final RowShape SHAPE = new RowShape(
            List.of(
                    new ShapeColumn("id", new LogicalType.Int(8), false),
                    new ShapeColumn("d", new LogicalType.Date(), true)),
            List.of("id"));

    @TempDir
    private Path folder;

    @Test
    void aValueWithoutCounterpartIsADoubtAboutItsColumn() {
        try (SessionServer server = serve();
                Warehouse legacy = DUCKDB.over(RemoteSession.open(server.endpoint(), "legacy"));
                Warehouse target = open("target")) {
            legacy.execute(table("infinity"));
            target.execute(table("9999-12-31"));

            assertThat(compare(legacy, target).words())
                    .isEqualTo("inconclusive: column 'd' holds a value on the legacy that has no form as date");
        }
    }

    @Test
    void aRunThatWasCancelledElsewhereIsNoDoubtAboutTheData() {
        StranglerException cancelled = failure("ENGINE_CANCELLED");
        StranglerException failed = failure("ENGINE_STATEMENT_FAILED");

        assertThat(SideName.TARGET.unreadable(cancelled)).isSameAs(cancelled);
        assertThat(SideName.TARGET.unreadable(failed))
                .hasMessageStartingWith("the target cannot be read to its end (ENGINE_STATEMENT_FAILED)");
    }

    private SessionServer serve() {
        return SessionServer.start(
                new SessionServer.Settings(new Secret("sesame"), "1", 8),
                database -> open(database).session(),
                Map.of(),
                connections -> {});
    }

    private Warehouse open(String database) {
        return DUCKDB.open(new ConnectionSettings(
                folder.resolve(database + ".duckdb").toString(), Optional.empty(), Optional.empty()));
    }

    private static List<String> table(String date) {
        return List.of("CREATE TABLE t (id bigint, d date)", "INSERT INTO t VALUES (1, '" + date + "')");
    }

    private static ParityVerdict compare(Warehouse legacy, Warehouse target) {
        TableRef name = TableRef.of("t");
        TableComparison comparison = new TableComparison(
                new TableVersion(VerdictSamples.PRODUCT, "t", 1),
                name,
                SHAPE,
                "1.0.0",
                TableComparison.STANDARD_SAMPLES);
        try (Snapshot before = legacy.snapshot();
                Snapshot after = target.snapshot()) {
            return new ParityChecker(Clock.fixed(TwoSides.NOW, ZoneOffset.UTC), ParityProgress.SILENT)
                    .check(
                            ComparedSide.ofTable(DUCKDB, before, name),
                            ComparedSide.ofTable(DUCKDB, after, name),
                            comparison)
                    .verdict();
        }
    }

    private static StranglerException failure(String id) {
        return new StranglerException(
                Problem.of(new ForeignCode(id), "Cannot run a statement: it ended", "Run it again."));
    }

    private record ForeignCode(String id) implements ProblemCode {

        @Override
        public Category category() {
            return Category.ENVIRONMENT;
        }
    }
}
