package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.workspace.Domain;
import dev.stranglerfig.config.workspace.ProductSettings;
import dev.stranglerfig.migrator.product.PlanInput;
import dev.stranglerfig.migrator.product.ProductPlan;
import dev.stranglerfig.migrator.product.ProductPlanner;
import dev.stranglerfig.migrator.product.TableSelection;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** A small legacy database on a real PostgreSQL: two tables that a product takes over. */
record Monolith(EmbeddedPostgres server, Warehouse warehouse) implements AutoCloseable {

    static final ProductName PRODUCT = new ProductName("subscriptions");

    static Monolith start() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder().start();
        return new Monolith(server, open(server.getPort()));
    }

    static Warehouse open(int port) {
        return Engines.named(new EngineName("postgres"))
                .open(new ConnectionSettings(
                        "jdbc:postgresql://localhost:" + port + "/postgres",
                        Optional.of("postgres"),
                        Optional.empty()));
    }

    /** The state that every test begins with. */
    void reset() {
        execute(
                "DROP SCHEMA IF EXISTS core CASCADE",
                "CREATE SCHEMA core",
                "CREATE TABLE core.subscription (id BIGINT PRIMARY KEY, email TEXT, price NUMERIC(10,2),"
                        + " started_at TIMESTAMP)",
                "INSERT INTO core.subscription SELECT i, 'reader' || i || '@example.test', i * 1.25,"
                        + " TIMESTAMP '2020-01-01' + i * INTERVAL '1 hour' FROM generate_series(1, 1000) i",
                "CREATE TABLE core.title (code CHAR(4) PRIMARY KEY, name TEXT NOT NULL)",
                "INSERT INTO core.title VALUES ('DAY', 'Daily'), ('WEEK', 'Weekly')");
    }

    void execute(String... statements) {
        warehouse.execute(List.of(statements));
    }

    /** The plan of a product that takes over everything in the schema {@code core}. */
    ProductPlan plan() {
        Domain domain = new Domain(new DomainName("sales"), List.of("core.*"), Optional.empty(), Optional.empty());
        Catalogue catalogue = warehouse.catalogue(List.of("core"));
        return new ProductPlanner()
                .plan(new PlanInput(
                        new ProductSettings(PRODUCT, domain.name(), "owner@example.test", new TargetName("embedded")),
                        "Who subscribes to what.",
                        new TableSelection(catalogue).of(domain),
                        catalogue,
                        Slice.unread(List.of()),
                        Engines.named(new EngineName("duckdb")),
                        "target"));
    }

    @Override
    public void close() throws IOException {
        warehouse.close();
        server.close();
    }
}
