package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Snapshot;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** A real PostgreSQL as the legacy and a real DuckDB as the target. */
public final class TwoSides implements AutoCloseable {

    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private final EmbeddedPostgres server;
    private final Warehouse legacy;
    private final Warehouse target;

    private TwoSides(EmbeddedPostgres server, Warehouse legacy, Warehouse target) {
        this.server = server;
        this.legacy = legacy;
        this.target = target;
    }

    public static TwoSides open(Path folder) {
        try {
            EmbeddedPostgres server = EmbeddedPostgres.builder().start();
            Warehouse legacy = Engines.named(new EngineName("postgres"))
                    .open(new ConnectionSettings(
                            "jdbc:postgresql://localhost:" + server.getPort() + "/postgres",
                            Optional.of("postgres"),
                            Optional.empty()));
            Warehouse target = Engines.named(new EngineName("duckdb"))
                    .open(new ConnectionSettings(
                            folder.resolve("target.duckdb").toString(), Optional.empty(), Optional.empty()));
            return new TwoSides(server, legacy, target);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Warehouse legacy() {
        return legacy;
    }

    public Warehouse target() {
        return target;
    }

    /** Runs the same statements on both sides. */
    public void both(String... statements) {
        legacy.execute(List.of(statements));
        target.execute(List.of(statements));
    }

    /** Compares the tables of that name. */
    public ParityFinding compare(String table, RowShape shape) {
        return compare(table, shape, TableComparison.STANDARD_SAMPLES);
    }

    public ParityFinding compare(String table, RowShape shape, int samples) {
        TableRef name = TableRef.of(table);
        TableComparison comparison =
                new TableComparison(new TableVersion(VerdictSamples.PRODUCT, table, 1), name, shape, "1.0.0", samples);
        try (Snapshot left = legacy.snapshot();
                Snapshot right = target.snapshot()) {
            return new ParityChecker(Clock.fixed(NOW, ZoneOffset.UTC), ParityProgress.SILENT)
                    .check(
                            ComparedSide.ofTable(legacy.engine(), left, name),
                            ComparedSide.ofTable(target.engine(), right, name),
                            comparison);
        }
    }

    @Override
    public void close() {
        legacy.close();
        target.close();
        try {
            server.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
