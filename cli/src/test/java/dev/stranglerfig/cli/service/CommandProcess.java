package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.EntryType;
import dev.stranglerfig.config.ledger.Ledger;
import dev.stranglerfig.config.ledger.LedgerOpener;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceReader;
import dev.stranglerfig.warehouse.engine.Engine;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Rows;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * What a command does with the databases of a workspace, as the main class of a process that a test can kill: {@code WORKSPACE ACTION SQL...}. It
 * says {@code begun} before it asks for anything, then the answer, or {@code problem} and the message.
 */
final class CommandProcess {

    private CommandProcess() {}

    public static void main(String[] arguments) throws IOException {
        Workspace workspace = new WorkspaceReader().read(Path.of(arguments[0]), Map.of());
        List<String> statements = Arrays.asList(arguments).subList(2, arguments.length);
        try (WorkspaceServers servers = WorkspaceServers.of(workspace, System.getenv())) {
            System.out.println(answer(arguments[1], workspace, servers, statements));
        } catch (StranglerException problem) {
            System.out.println("problem " + problem.problems().get(0).message());
        }
    }

    private static String answer(
            String action, Workspace workspace, WorkspaceServers servers, List<String> statements) {
        return switch (action) {
            case "target-execute" -> executeOnTarget(workspace, servers, statements);
            case "target-query" -> queryTarget(workspace, servers, statements.get(0));
            case "legacy-execute" -> executeOnLegacy(workspace, servers, statements);
            case "legacy-query" -> queryLegacy(workspace, servers, statements.get(0));
            case "ledger-append" -> append(workspace, statements.get(0));
            case "ledger-read" -> read(workspace);
            default -> throw new IllegalArgumentException("Invalid action: " + action);
        };
    }

    private static String executeOnTarget(Workspace workspace, WorkspaceServers servers, List<String> statements) {
        try (SqlSession session = target(workspace, servers)) {
            System.out.println("begun");
            return Arrays.toString(session.execute(statements));
        }
    }

    private static String queryTarget(Workspace workspace, WorkspaceServers servers, String sql) {
        try (SqlSession session = target(workspace, servers);
                Rows rows = session.query(sql)) {
            System.out.println("begun");
            return firstValue(rows);
        }
    }

    private static String executeOnLegacy(Workspace workspace, WorkspaceServers servers, List<String> statements) {
        try (Warehouse legacy = legacy(workspace, servers)) {
            System.out.println("begun");
            legacy.execute(statements);
            return "done";
        }
    }

    private static String queryLegacy(Workspace workspace, WorkspaceServers servers, String sql) {
        try (Warehouse legacy = legacy(workspace, servers);
                Rows rows = legacy.query(sql)) {
            System.out.println("begun");
            return firstValue(rows);
        }
    }

    private static String append(Workspace workspace, String body) {
        try (Ledger ledger = LedgerOpener.open(workspace, Map.of(), Clock.systemUTC())) {
            System.out.println("begun");
            return Long.toString(ledger.append(new EntryDraft(new EntryType("test.noted"), "test", body))
                    .sequence());
        }
    }

    private static String read(Workspace workspace) {
        try (Ledger ledger = LedgerOpener.open(workspace, Map.of(), Clock.systemUTC())) {
            System.out.println("begun");
            return Integer.toString(ledger.entries().size());
        }
    }

    private static String firstValue(Rows rows) {
        return rows.next() ? String.valueOf(rows.value(0)) : "nothing";
    }

    private static Warehouse legacy(Workspace workspace, WorkspaceServers servers) {
        Engine engine = Engines.named(workspace.legacy().orElseThrow().engine());
        return engine.open(servers.legacy());
    }

    private static SqlSession target(Workspace workspace, WorkspaceServers servers) {
        Path file = workspace.targets().get(0).folder().resolve("lake.duckdb");
        return servers.target(workspace.targets().get(0), file);
    }
}
