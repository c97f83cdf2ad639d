package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.cli.service.WorkspaceFolder.Command;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several commands, each a process of its own, on one workspace with the embedded DuckDB, PostgreSQL and ledger. */
@Timeout(300)
class WorkspaceServiceTest {

    /** Runs until it is cancelled; the table it makes must never be seen. */
    private static final String[] ENDLESS_LOAD = {
        "CREATE TABLE half_done AS SELECT 1 AS number", "INSERT INTO half_done SELECT range FROM range(1000000000000)"
    };

    private static final String COUNT_HALF_DONE =
            "SELECT count(*) FROM information_schema.tables WHERE table_name = 'half_done'";

    @TempDir
    Path folder;

    private WorkspaceFolder workspace;

    @BeforeEach
    void create() throws Exception {
        workspace = new WorkspaceFolder(folder);
    }

    @AfterEach
    void stop() throws Exception {
        workspace.close();
    }

    @Test
    void letsOneCommandLoadWhileOthersQueryAndReadTheLedger() throws Exception {
        workspace.run("target-execute", "CREATE TABLE kept AS SELECT 42 AS answer");
        Command load = workspace.command("target-execute", ENDLESS_LOAD).begun();

        assertThat(workspace.run("target-query", "SELECT answer FROM kept")).isEqualTo("42");
        assertThat(workspace.run("target-query", COUNT_HALF_DONE)).isEqualTo("0");
        assertThat(workspace.run("ledger-append", "{}")).isEqualTo("1");
        assertThat(workspace.run("ledger-read")).isEqualTo("1");
        assertThat(workspace.run("legacy-query", "SELECT current_database()")).isEqualTo("dwh");
        assertThat(load.process().isAlive()).isTrue();
    }

    @Test
    void forgetsWhatACommandThatWasKilledHadNotFinished() throws Exception {
        Command load = workspace.command("target-execute", ENDLESS_LOAD).begun();
        ProcessHandle service = workspace.service();

        load.kill();

        assertThat(workspace.run("target-query", COUNT_HALF_DONE)).isEqualTo("0");
        assertThat(workspace.run("target-execute", "CREATE TABLE half_done AS SELECT 1 AS number"))
                .isEqualTo("[1]");
        assertThat(workspace.service()).isEqualTo(service);
    }

    @Test
    void startsAnewAfterTheServiceWasKilledInTheMiddleOfALoad() throws Exception {
        workspace.run("target-execute", "CREATE TABLE kept AS SELECT 42 AS answer");
        workspace.run("legacy-execute", "CREATE TABLE kept AS SELECT 'legacy' AS word");
        Command load = workspace.command("target-execute", ENDLESS_LOAD).begun();
        ProcessHandle killed = workspace.service();

        WorkspaceFolder.kill(killed);

        assertThat(load.answer())
                .isEqualTo("problem Cannot finish the request: the workspace service ended while it ran");
        assertThat(workspace.run("target-query", "SELECT answer FROM kept")).isEqualTo("42");
        assertThat(workspace.run("target-query", COUNT_HALF_DONE)).isEqualTo("0");
        assertThat(workspace.run("legacy-query", "SELECT word FROM kept")).isEqualTo("legacy");
        assertThat(workspace.service()).isNotEqualTo(killed);
    }

    @Test
    void takesUpTheDatabaseServerWhoseSupervisorWasKilled() throws Exception {
        workspace.run("legacy-execute", "CREATE TABLE kept AS SELECT 'legacy' AS word");
        ProcessHandle postmaster = workspace.postmaster();

        WorkspaceFolder.kill(workspace.postgresSupervisor());

        assertThat(workspace.run("legacy-query", "SELECT word FROM kept")).isEqualTo("legacy");
        assertThat(workspace.postmaster()).isEqualTo(postmaster);
    }

    @Test
    void recoversTheDatabaseServerThatWasKilled() throws Exception {
        workspace.run(
                "legacy-execute", "SET LOCAL synchronous_commit = on", "CREATE TABLE kept AS SELECT 'legacy' AS word");
        ProcessHandle killed = workspace.postmaster();

        WorkspaceFolder.kill(killed);

        assertThat(workspace.run("legacy-query", "SELECT word FROM kept")).isEqualTo("legacy");
        assertThat(workspace.postmaster()).isNotEqualTo(killed);
    }

    @Test
    void startsOneServiceForManyCommandsAtOnce() throws Exception {
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            commands.add(workspace.command("target-execute", "CREATE TABLE t" + i + " AS SELECT 1 AS number"));
        }
        for (Command command : commands) {
            assertThat(command.answer()).isEqualTo("[1]");
        }
        assertThat(workspace.run(
                        "target-query", "SELECT count(*) FROM information_schema.tables WHERE table_name LIKE 't_'"))
                .isEqualTo("4");
        assertThat(Files.readString(folder.resolve(".strangler/service/service.log")))
                .isEmpty();
    }

    @Test
    void decidesAStaleEndpointFile() throws Exception {
        workspace.run("target-execute", "CREATE TABLE kept AS SELECT 42 AS answer");
        Path endpoint = folder.resolve(".strangler/service/endpoint.properties");
        String stale = Files.readString(endpoint);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(endpoint)))
                .isEqualTo("rw-------");
        assertThat(workspace.stopService()).isTrue();
        assertThat(endpoint).doesNotExist();
        Files.writeString(endpoint, stale);

        assertThat(workspace.run("target-query", "SELECT answer FROM kept")).isEqualTo("42");
    }

    @Test
    void isNotStoppedWhileACommandUsesIt() throws Exception {
        Command load = workspace.command("target-execute", ENDLESS_LOAD).begun();

        assertThat(workspace.stopService()).isFalse();

        assertThat(load.process().isAlive()).isTrue();
        assertThat(workspace.service().isAlive()).isTrue();
    }
}
