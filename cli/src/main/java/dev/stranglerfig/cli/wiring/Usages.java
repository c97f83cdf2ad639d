package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.analyzer.lineage.QueryTables;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.analyzer.usage.UsageInput;
import dev.stranglerfig.analyzer.usage.UsageReader;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.LegacySettings;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.warehouse.dialect.Dialects;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.Engines;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Who reads what, from the query log of a workspace. */
final class Usages {

    /** Changes when the reader of logs comes to see other tables in the same text. */
    private static final String FORM = "reads 1";

    private static final List<String> DEFAULT_SCHEMAS = List.of("public");

    private final Console console;
    private final Workspace workspace;

    Usages(Console console, Workspace workspace) {
        this.console = console;
        this.workspace = workspace;
    }

    /** Empty when the workspace names no query log. */
    Optional<Usage> of(Set<TableRef> knownTables) {
        SqlDialect dialect = workspace
                .legacy()
                .map(LegacySettings::engine)
                .map(engine -> Engines.named(engine).dialect())
                .orElseGet(() -> Dialects.named(new DialectName("postgres")));
        return workspace
                .queryLog()
                .map(log -> UsageReader.read(
                        new UsageInput(
                                log,
                                workspace.stakeholders(),
                                workspace.consumers(),
                                knownTables,
                                console.clock().instant()),
                        sql -> QueryTables.of(sql, dialect, DEFAULT_SCHEMAS)));
    }

    /** The tables that each declared consumer was seen to read; from the cache when nothing changed. */
    Map<ConsumerName, Set<TableRef>> readsByConsumer(Set<TableRef> knownTables) {
        if (workspace.queryLog().isEmpty()) {
            return Map.of();
        }
        List<String> terms = new ArrayList<>();
        terms.add(FORM);
        terms.add(workspace.queryLog().get().columns().toString());
        terms.add(workspace.queryLog().get().etlUsers().toString());
        workspace.consumers().forEach(consumer -> terms.add(consumer.name() + " " + consumer.user()));
        knownTables.stream().map(TableRef::toString).sorted().forEach(terms::add);
        return new ReadsCache(workspace.layout().cacheFolder())
                .get(workspace.queryLog().get().files(), terms, () -> readLog(knownTables));
    }

    private Map<ConsumerName, Set<TableRef>> readLog(Set<TableRef> knownTables) {
        Map<ConsumerName, Set<TableRef>> reads = new TreeMap<>();
        of(knownTables).ifPresent(usage -> {
            for (Consumer consumer : workspace.consumers()) {
                reads.put(consumer.name(), usage.tablesOf(consumer.user()));
            }
        });
        return reads;
    }
}
