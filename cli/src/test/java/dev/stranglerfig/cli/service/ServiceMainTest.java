package dev.stranglerfig.cli.service;

import static org.assertj.core.api.Assertions.assertThat;

import dev.stranglerfig.config.workspace.WorkspaceLayout;
import dev.stranglerfig.warehouse.remote.RemoteControl;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(300)
class ServiceMainTest {

    @TempDir
    Path folder;

    private WorkspaceFolder workspace;
    private ServiceFolder service;

    @BeforeEach
    void create() throws IOException {
        workspace = new WorkspaceFolder(folder);
        service = ServiceFolder.of(new WorkspaceLayout(folder));
        service.create();
    }

    @AfterEach
    void stop() throws Exception {
        workspace.close();
    }

    @Test
    void endsWhenNobodyHasUsedItForAWhile() throws Exception {
        Process process = launch("1", "any");

        assertThat(process.waitFor()).isZero();
        assertThat(service.endpoint()).doesNotExist();
    }

    @Test
    void endsCleanlyOnTheTerminationSignal() throws Exception {
        Process process = launch("900", "any");

        process.destroy();

        process.waitFor();
        assertThat(service.endpoint()).doesNotExist();
    }

    @Test
    void makesWayForANewerVersionWhenNobodyUsesIt() throws Exception {
        Process old = launch("900", "yesterday");

        assertThat(workspace.run("target-query", "SELECT 42")).isEqualTo("42");

        assertThat(old.waitFor()).isZero();
        assertThat(workspace.service().pid()).isNotEqualTo(old.pid());
    }

    @Test
    void staysWithItsVersionWhileOthersUseIt() throws Exception {
        Process old = launch("900", "yesterday");
        EndpointFile endpoint = EndpointFile.read(service.endpoint()).orElseThrow();

        try (RemoteControl user = RemoteControl.connect(endpoint.endpoint())) {
            assertThat(workspace.run("target-query", "SELECT 42"))
                    .isEqualTo("problem Cannot use the workspace service: another version of strangler runs it, and 1"
                            + " connections of other commands are open");
            assertThat(user.call("presence", "still here")).isEqualTo("still here");
        }
        old.destroy();
        old.waitFor();
    }

    private Process launch(String idleSeconds, String version) throws IOException {
        List<String> command = new JavaCommand(
                        ServiceMain.class.getName(), System.getProperty("java.class.path"), List.of())
                .with(List.of(service.path().toString(), folder.resolve("cache").toString(), idleSeconds, version));
        Process process = new ProcessBuilder(command).start();
        assertThat(process.inputReader(StandardCharsets.UTF_8).readLine()).isEqualTo("ready");
        return process;
    }
}
