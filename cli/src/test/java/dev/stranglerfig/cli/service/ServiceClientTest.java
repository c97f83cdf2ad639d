package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.config.workspace.WorkspaceLayout;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.remote.Operation;
import dev.stranglerfig.warehouse.remote.RemoteControl;
import dev.stranglerfig.warehouse.remote.RemoteEndpoint;
import dev.stranglerfig.warehouse.remote.SessionServer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ServiceClientTest {

    @TempDir
    Path workspace;

    private ServiceFolder folder;
    private ServiceClient client;

    @BeforeEach
    void create() {
        folder = ServiceFolder.of(new WorkspaceLayout(workspace));
        folder.create();
        client = new ServiceClient(folder, new ServiceLauncher(Map.of(), 1), "7");
    }

    @Test
    void startsNoOtherServiceBesideOneThatIsFull() throws IOException {
        try (SessionServer server = serverForOne();
                RemoteControl onlyOne = RemoteControl.connect(server.endpoint())) {
            new EndpointFile(server.endpoint(), 1).write(folder.endpoint());

            assertThatThrownBy(client::connect)
                    .hasMessage("Cannot use the workspace service: 1 connections are open already\n"
                            + "    Wait for other commands on this workspace to end, then run the command again.");
            assertThatThrownBy(client::processId)
                    .hasMessageStartingWith("Cannot use the workspace service: 1 connections are open already\n");
            assertThat(onlyOne.call("presence", "?")).isEqualTo("?");
        }
    }

    @Test
    void findsNoneWhereAnotherTokenIsWanted() throws IOException {
        try (SessionServer server = serverForOne()) {
            RemoteEndpoint stale = new RemoteEndpoint(server.endpoint().port(), new Secret("yesterday"));
            new EndpointFile(stale, 1).write(folder.endpoint());

            assertThat(client.processId()).isEmpty();
        }
    }

    @Test
    void findsNoneWhereNobodyAnswers() throws IOException {
        SessionServer server = serverForOne();
        new EndpointFile(server.endpoint(), 1).write(folder.endpoint());
        server.close();

        assertThat(client.processId()).isEmpty();
        assertThat(client.stop()).isTrue();
    }

    @Test
    void findsNoneThatIsAboutToEnd() throws IOException {
        try (SessionServer server = server(presence -> ServiceMain.STOPPING)) {
            new EndpointFile(server.endpoint(), 1).write(folder.endpoint());

            assertThat(client.processId()).isEmpty();
        }
    }

    @Test
    void doesNotCallAServiceStoppedThatStillRuns() throws IOException, InterruptedException {
        Process process = new ProcessBuilder("cat").start();
        try {
            assertThatThrownBy(() -> client.awaitEnd(process.toHandle(), Duration.ofMillis(1)))
                    .hasMessage("Cannot stop the workspace service: process " + process.pid()
                            + " still runs after 0 s\n    Wait for it to end, or end it with: kill " + process.pid()
                            + ". " + folder.log() + " may say what holds it up.");
        } finally {
            process.destroy();
        }
        client.awaitEnd(process.toHandle(), Duration.ofSeconds(30));
        process.waitFor();
        assertThat(process.isAlive()).isFalse();
    }

    private static SessionServer serverForOne() {
        return server(argument -> argument);
    }

    private static SessionServer server(Operation presence) {
        return SessionServer.start(
                new SessionServer.Settings(new Secret("sesame"), "7", 1),
                ServiceClientTest::noDatabase,
                Map.of("presence", presence),
                number -> {});
    }

    private static SqlSession noDatabase(String name) {
        throw new AssertionError("asked for " + name);
    }
}
