package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.analyzer.lineage.QueryTables;
import dev.stranglerfig.analyzer.lineage.TablesRead;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.DialectName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.LogColumns;
import dev.stranglerfig.config.workspace.QueryLogSettings;
import dev.stranglerfig.config.workspace.Stakeholder;
import dev.stranglerfig.warehouse.dialect.Dialects;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A query log in a file and the little that is needed to read it. */
final class LogFixture {

    static final TableRef ORDERS = TableRef.of("core", "orders");
    static final TableRef CUSTOMERS = TableRef.of("core", "customers");
    static final TableRef STOCK = TableRef.of("core", "stock");
    static final Instant PRESENT = Instant.parse("2026-06-01T00:00:00Z");

    private final Path file;

    LogFixture(Path folder) {
        this.file = folder.resolve("queries.csv");
    }

    Path file() {
        return file;
    }

    Usage read(String... lines) throws IOException {
        return read(LogFixture::tables, lines);
    }

    Usage read(TextTables texts, String... lines) throws IOException {
        return readText(texts, "time,user,application,team,text\n" + String.join("\n", lines) + "\n");
    }

    Usage readText(TextTables texts, String content) throws IOException {
        return readBytes(texts, content.getBytes(StandardCharsets.UTF_8));
    }

    Usage readBytes(TextTables texts, byte[] content) throws IOException {
        Files.write(file, content);
        return UsageReader.read(input(), texts);
    }

    private UsageInput input() {
        return new UsageInput(
                new QueryLogSettings(List.of(file), LogColumns.standard(), List.of("etl_*")),
                List.of(new Stakeholder(new TeamName("Finance"), 1, Optional.empty(), List.of("fin_*"))),
                List.of(new Consumer(
                        new ConsumerName("billing-dashboard"),
                        new TeamName("Billing"),
                        "billing",
                        Optional.empty(),
                        List.of())),
                Set.of(ORDERS, CUSTOMERS, STOCK),
                PRESENT);
    }

    static TablesRead tables(String sql) {
        return QueryTables.of(sql, Dialects.named(new DialectName("postgres")), List.of("core"));
    }
}
