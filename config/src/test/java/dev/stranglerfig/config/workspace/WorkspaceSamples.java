package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.config.name.TeamName;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Workspaces to write and read back. */
final class WorkspaceSamples {

    private WorkspaceSamples() {}

    static LegacySettings server() {
        return new LegacySettings(
                new EngineName("postgres"),
                new Connection.Url(
                        "jdbc:postgresql://warehouse.example:5432/dwh",
                        Optional.of("strangler"),
                        Optional.of(new SecretSource.FromEnvironment("LEGACY_PASSWORD"))),
                List.of("staging", "core"));
    }

    static LegacySettings embedded(Path directory) {
        return new LegacySettings(
                new EngineName("postgres"),
                new Connection.Embedded(
                        directory.resolve("legacy/data"),
                        "dwh",
                        "postgres",
                        Optional.of(new SecretSource.FromFile(directory.resolve("secrets/legacy")))),
                List.of());
    }

    /** Every section and every key, odd characters among the values; makes the files that it names. */
    static WorkspaceDraft everything(Path directory) throws IOException {
        Files.createDirectories(directory.resolve("etl"));
        Files.writeString(directory.resolve("etl/order.txt"), "");
        Files.createDirectories(directory.resolve("log"));
        Files.writeString(directory.resolve("log/queries 1.csv"), "");
        return WorkspaceDraft.of(directory, "newspaper: \"the\" warehouse #1")
                .withLegacy(embedded(directory))
                .withScripts(List.of(
                        new ScriptFolder(
                                directory.resolve("etl"),
                                new DialectName("postgres"),
                                List.of("**.sql", "*.{ddl,prc}"),
                                Optional.of("order.txt")),
                        new ScriptFolder(
                                directory, new DialectName("ansi"), ScriptFolder.DEFAULT_INCLUDE, Optional.empty())))
                .withQueryLog(new QueryLogSettings(
                        List.of(directory.resolve("log/queries 1.csv")),
                        new LogColumns("at", "login name", "app", "Team", "sql"),
                        List.of("etl_*", "no")))
                .withDomains(List.of(new Domain(
                        new DomainName("subscriptions"),
                        List.of("core.subscription*", "*.abo"),
                        Optional.of("Subscription desk"),
                        Optional.of("Contracts:\n- terms\n- \"changes\" \\ more\t\u2028"))))
                .withStakeholders(List.of(new Stakeholder(
                        new TeamName("Anzeigen & Büro"), 1, Optional.of("on"), List.of("null", "007", "ads_*"))))
                .withConsumers(List.of(dashboard()))
                .withTargets(List.of(new Target(
                        new TargetName("lake"),
                        new EngineName("duckdb"),
                        directory.resolve("targets/lake"),
                        Optional.empty())))
                .withProducts(List.of(new ProductSettings(
                        new ProductName("subscriptions"),
                        new DomainName("subscriptions"),
                        "ann@publisher.example",
                        new TargetName("lake"))));
    }

    private static Consumer dashboard() {
        return new Consumer(
                new ConsumerName("churn-dashboard"),
                new TeamName("Anzeigen & Büro"),
                "CHURN@dash",
                Optional.of(new SecretSource.FromEnvironment("CHURN_PASSWORD")),
                List.of(TableRef.of("core", "subscription"), TableRef.of("core", "a.b \"c\"")));
    }
}
