package dev.stranglerfig.cli.command;

import dev.stranglerfig.cli.Strangler;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A folder in which commands run, and a workspace below it whose servers are ended with it.
 *
 * @param directory where the commands are called
 * @param name of the workspace folder, as the commands are given it
 */
record CommandFolder(Path directory, String name) implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 60;

    /** What a process of this build inherits: a place of its own for the programs of the embedded servers. */
    static final Map<String, String> ENVIRONMENT = Map.of(
            "PATH",
            System.getenv().getOrDefault("PATH", ""),
            "XDG_CACHE_HOME",
            Path.of("target", "cache").toAbsolutePath().toString());

    Path workspace() {
        return directory.resolve(name);
    }

    /** Runs a command that is given no workspace. */
    CommandRun command(String... arguments) {
        return CommandRun.of(directory, ENVIRONMENT, arguments);
    }

    /** Runs a command on the workspace. */
    CommandRun run(String... arguments) {
        return command(Stream.concat(Stream.of("--workspace", name), Stream.of(arguments))
                .toArray(String[]::new));
    }

    /** Starts a command on the workspace as a process of its own; what it prints goes into a file named after it. */
    Process start(String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Strangler.class.getName(),
                "--workspace",
                name));
        command.addAll(List.of(arguments));
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(directory.toFile()).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(ENVIRONMENT);
        builder.redirectOutput(directory.resolve(arguments[0] + ".out").toFile());
        return builder.start();
    }

    /** The service, the server it supervises and the supervisor; those that run. */
    Set<ProcessHandle> processes() throws IOException {
        Set<ProcessHandle> found = new LinkedHashSet<>();
        process(".strangler/service/endpoint.properties", "process").ifPresent(found::add);
        process("monolith/endpoint.properties", "supervisor").ifPresent(found::add);
        process("monolith/endpoint.properties", "postmaster").ifPresent(found::add);
        return found;
    }

    private Optional<ProcessHandle> process(String file, String key) throws IOException {
        Path endpoint = workspace().resolve(file);
        if (!Files.exists(endpoint)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(endpoint)) {
            properties.load(reader);
        }
        return ProcessHandle.of(Long.parseLong(properties.getProperty(key)));
    }

    /** Whether the process ended, now or soon. */
    static boolean ends(ProcessHandle process) {
        return process.onExit()
                .thenApply(ended -> true)
                .completeOnTimeout(false, PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /** Asks the service to stop, then ends what did not. */
    @Override
    public void close() throws IOException {
        Set<ProcessHandle> left = processes();
        if (!left.isEmpty()) {
            run("service", "stop");
        }
        for (ProcessHandle process : left) {
            if (!ends(process)) {
                process.destroyForcibly();
                process.onExit().join();
            }
        }
    }
}
