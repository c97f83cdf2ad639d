package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Starts the process of a workspace service, out of reach of the terminal's Ctrl-C, and waits until clients can come. */
final class ServiceLauncher {

    private static final long MAXIMUM_LOG_BYTES = 4L << 20;

    private final Map<String, String> environment;
    private final int idleMinutes;

    ServiceLauncher(Map<String, String> environment, int idleMinutes) {
        this.environment = Map.copyOf(environment);
        this.idleMinutes = idleMinutes;
    }

    void launch(ServiceFolder folder, String version) {
        try {
            keepLogSmall(folder.log());
            Process process = new ProcessBuilder(command(folder, version))
                    .redirectInput(
                            ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()))
                    .redirectError(ProcessBuilder.Redirect.appendTo(folder.log().toFile()))
                    .directory(folder.path().toFile())
                    .start();
            String word = process.inputReader(StandardCharsets.UTF_8).readLine();
            if (!"ready".equals(word)) {
                throw notStarted(folder, word);
            }
        } catch (IOException failure) {
            throw folder.unusable(failure);
        }
    }

    private List<String> command(ServiceFolder folder, String version) {
        List<String> options = new ArrayList<>(List.of("-Xmx512m"));
        String archive = environment.getOrDefault("STRANGLER_CLASS_ARCHIVE", "");
        if (!archive.isEmpty()) {
            options.add("-XX:SharedArchiveFile=" + archive);
        }
        String classPath = System.getProperty("java.class.path");
        return JavaCommand.detached(
                new JavaCommand(ServiceMain.class.getName(), classPath, options)
                        .with(List.of(
                                folder.path().toString(),
                                cache().toString(),
                                Long.toString(60L * idleMinutes),
                                version)),
                environment);
    }

    /** Shared by all workspaces of a user: the programs of the embedded servers take 60 MB unpacked. */
    private Path cache() {
        String given = environment.getOrDefault("XDG_CACHE_HOME", "");
        Path root = given.isEmpty() ? Path.of(System.getProperty("user.home"), ".cache") : Path.of(given);
        return root.resolve("stranglerfig").toAbsolutePath();
    }

    private static void keepLogSmall(Path log) throws IOException {
        if (Files.exists(log) && Files.size(log) > MAXIMUM_LOG_BYTES) {
            Files.move(log, log.resolveSibling("service.log.old"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static StranglerException notStarted(ServiceFolder folder, @Nullable String word) {
        String reason = word == null ? "its process ended without a word" : word.replaceFirst("^failed ", "");
        return new StranglerException(Problem.of(
                ServiceProblem.NOT_STARTED,
                "Cannot start the workspace service: " + reason,
                "Read " + folder.log() + ", mend what it says and run the command again."));
    }
}
