package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.config.workspace.WorkspaceReader;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;

/** A workspace with the embedded default of everything, and commands on it in processes of their own. */
final class WorkspaceFolder implements AutoCloseable {

    private final Path folder;
    private final List<Command> commands = new ArrayList<>();

    /** A running command. */
    record Command(Process process, BufferedReader output) {

        String line() throws IOException {
            return String.valueOf(output.readLine());
        }

        Command begun() throws IOException {
            String line = line();
            if (!line.equals("begun")) {
                throw new IOException(line);
            }
            return this;
        }

        String answer() throws IOException {
            String line = line();
            return line.equals("begun") ? line() : line;
        }

        void kill() throws InterruptedException {
            process.destroyForcibly().waitFor();
        }
    }

    WorkspaceFolder(Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("strangler.yaml"), """
                version: 1
                name: press
                legacy:
                  engine: postgres
                  embedded: { data: legacy, database: dwh }
                targets:
                  - { name: lake, engine: duckdb, folder: targets/lake }
                """);
    }

    Command command(String action, String... statements) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(folder.toString(), action));
        arguments.addAll(List.of(statements));
        ProcessBuilder builder = new ProcessBuilder(new JavaCommand(
                        CommandProcess.class.getName(), System.getProperty("java.class.path"), List.of("-Xmx256m"))
                .with(arguments));
        builder.redirectError(ProcessBuilder.Redirect.appendTo(new File("target/workspace-service-test.log")));
        builder.environment()
                .put(
                        "XDG_CACHE_HOME",
                        Path.of("target", "cache").toAbsolutePath().toString());
        Process process = builder.start();
        Command command = new Command(process, process.inputReader(StandardCharsets.UTF_8));
        commands.add(command);
        return command;
    }

    String run(String action, String... statements) throws IOException, InterruptedException {
        Command command = command(action, statements);
        String answer = command.answer();
        command.process().waitFor();
        return answer;
    }

    ProcessHandle service() throws IOException {
        return process(folder.resolve(".strangler/service/endpoint.properties"), "process");
    }

    ProcessHandle postmaster() throws IOException {
        return process(folder.resolve("legacy/endpoint.properties"), "postmaster");
    }

    ProcessHandle postgresSupervisor() throws IOException {
        return process(folder.resolve("legacy/endpoint.properties"), "supervisor");
    }

    boolean stopService() {
        Workspace workspace = new WorkspaceReader().read(folder, Map.of());
        try (WorkspaceServers servers = WorkspaceServers.of(workspace, System.getenv())) {
            return servers.stopService();
        }
    }

    static void kill(ProcessHandle process) {
        process.destroyForcibly();
        process.onExit().join();
    }

    private static ProcessHandle process(Path file, String key) throws IOException {
        Properties properties = new Properties();
        properties.load(Files.newBufferedReader(file));
        return ProcessHandle.of(Long.parseLong(properties.getProperty(key))).orElseThrow();
    }

    /** A command that was killed may still count as a user of the service; then the signal ends it, as cleanly. */
    @Override
    public void close() throws IOException, InterruptedException {
        for (Command command : commands) {
            command.kill();
        }
        if (!stopService()) {
            ProcessHandle left = service();
            left.destroy();
            left.onExit().join();
        }
    }
}
