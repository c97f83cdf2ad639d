package dev.stranglerfig.cli.demo;

import dev.stranglerfig.cli.service.WorkspaceServers;
import dev.stranglerfig.cli.terminal.Console;
import dev.stranglerfig.cli.terminal.Progress;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceWriter;
import dev.stranglerfig.warehouse.dialect.IdentifierRules;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/** Builds the publisher's warehouse: a real PostgreSQL, its schema, generated raw feeds, and everything else by its own nightly run. */
public final class DemoMonolith {

    /** Enough for 60 weeks in which every consumer shows its rhythm. */
    private static final long LOG_LINES = 200_000;

    private static final int PASSWORD_BYTES = 24;
    private static final String BATCH = "etl_batch";

    private final Console console;
    private final DemoFolder demo;
    private final DemoSettings settings;

    public DemoMonolith(Console console, DemoFolder demo) {
        this.console = console;
        this.demo = demo;
        this.settings = new DemoSettings(demo);
    }

    /** Builds it from the beginning; what an interrupted run left is removed first. */
    public void build() {
        try {
            if (demo.isHalfDone()) {
                console.line("an earlier run did not come to its end: starting again");
                removeLeftovers();
            }
            demo.begin();
            Workspace workspace = writeFolder();
            fill(workspace);
            demo.finish();
        } catch (IOException failure) {
            throw demo.unwritable(failure);
        }
    }

    private Workspace writeFolder() throws IOException {
        DemoResources.copyTo(demo.folder());
        Workspace workspace = settings.workspace();
        writeSecrets();
        Files.createDirectories(demo.queryLog().getParent());
        new QueryLogGenerator(demo.size().seed(), RawFeedGenerator.BUSINESS_DATE, LOG_LINES).write(demo.queryLog());
        new WorkspaceWriter().write(workspace);
        console.line(String.format(
                Locale.ROOT,
                "wrote %s, the SQL of the estate and a query log of %d weeks",
                demo.folder(),
                QueryLogGenerator.WEEKS));
        return workspace;
    }

    private void writeSecrets() throws IOException {
        Files.createDirectories(demo.secrets());
        Files.setPosixFilePermissions(demo.secrets(), PosixFilePermissions.fromString("rwx------"));
        SecureRandom random = new SecureRandom();
        for (String role : DemoSettings.roles()) {
            byte[] password = new byte[PASSWORD_BYTES];
            random.nextBytes(password);
            Path file = settings.secret(role);
            Files.writeString(file, HexFormat.of().formatHex(password));
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
    }

    private void fill(Workspace workspace) throws IOException {
        try (WorkspaceServers servers = WorkspaceServers.of(workspace, console.environment());
                Warehouse warehouse =
                        Engines.named(workspace.legacy().orElseThrow().engine()).open(servers.legacy())) {
            console.line("started a PostgreSQL in " + demo.folder().resolve("monolith"));
            for (String file : DemoResources.schema()) {
                warehouse.execute(List.of(DemoResources.text(file)));
            }
            warehouse.execute(passwords(warehouse.engine().dialect().identifiers()));
            long rows = new DemoFeeds(console, demo).load(warehouse);
            console.line(String.format(Locale.ROOT, "loaded %,d rows of raw feeds", rows));
            runNight(warehouse);
            warehouse.execute(List.of("ANALYZE"));
        }
    }

    private List<String> passwords(IdentifierRules identifiers) throws IOException {
        List<String> statements = new ArrayList<>();
        for (String role : DemoSettings.roles()) {
            statements.add("ALTER ROLE " + identifiers.quote(role) + " PASSWORD '"
                    + Files.readString(settings.secret(role)) + "'");
        }
        return statements;
    }

    private void runNight(Warehouse warehouse) {
        List<String> run = DemoResources.nightlyRun();
        String batch = warehouse.engine().dialect().identifiers().quote(BATCH);
        try (Progress progress = Progress.start(console, "Running the nightly ETL", run.size())) {
            for (int i = 0; i < run.size(); i++) {
                progress.doing(run.get(i));
                warehouse.execute(List.of("SET LOCAL ROLE " + batch, DemoResources.text(run.get(i))));
                progress.to(i + 1L);
            }
        }
        console.line("ran " + run.size() + " scripts and routines of the nightly run");
    }

    private void removeLeftovers() throws IOException {
        if (Files.exists(demo.folder().resolve("strangler.yaml"))) {
            try (WorkspaceServers servers = WorkspaceServers.of(settings.workspace(), console.environment())) {
                servers.stopService();
            }
        }
        Files.walkFileTree(demo.folder(), new Remover(demo.lock()));
    }

    /** Removes all that is in a folder but one file, which may be held by this process. */
    private static final class Remover extends SimpleFileVisitor<Path> {

        private final Path kept;

        Remover(Path kept) {
            this.kept = kept;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            if (!file.equals(kept)) {
                Files.delete(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException failure) throws IOException {
            if (!kept.startsWith(folder)) {
                Files.delete(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }
}
