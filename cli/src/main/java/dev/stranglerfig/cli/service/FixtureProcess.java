package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A running embedded PostgreSQL and the process that supervises it; that process ends when this one closes its input or dies. */
final class FixtureProcess implements AutoCloseable {

    private static final int STOP_SECONDS = 150;
    private static final int MAXIMUM_ENDPOINT_BYTES = 1 << 16;

    private final EmbeddedLegacy wanted;
    private final Process supervisor;

    private FixtureProcess(EmbeddedLegacy wanted, Process supervisor) {
        this.wanted = wanted;
        this.supervisor = supervisor;
    }

    /** @param log where the process leaves its last words when it breaks */
    static FixtureProcess start(EmbeddedLegacy wanted, Path cache, Path log) {
        List<String> command = new JavaCommand(
                        FixtureLibraries.POSTGRES_SERVER, FixtureLibraries.classPath(), List.of("-Xmx128m"))
                .with(List.of(
                        "--data",
                        wanted.dataFolder().toString(),
                        "--cache",
                        cache.toString(),
                        "--user",
                        wanted.user(),
                        "--database",
                        wanted.database()));
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.appendTo(log.toFile()))
                    .start();
            String word = process.inputReader(StandardCharsets.UTF_8).readLine();
            if (!"ready".equals(word)) {
                process.destroy();
                throw notStarted(wanted, reason(word, log));
            }
            return new FixtureProcess(wanted, process);
        } catch (IOException failure) {
            throw notStarted(wanted, failure.toString());
        }
    }

    /** Where the server answers; empty when it is gone, also when it is just going. */
    Optional<String> endpoint() throws IOException {
        Path file = wanted.dataFolder().resolve("endpoint.properties");
        if (!supervisor.isAlive() || Files.notExists(file)) {
            return Optional.empty();
        }
        String text = BoundedFile.readText(file, MAXIMUM_ENDPOINT_BYTES);
        long postmaster = Long.parseLong(EmbeddedLegacy.endpoint(text).getProperty("postmaster", "0"));
        boolean alive =
                ProcessHandle.of(postmaster).filter(ProcessHandle::isAlive).isPresent();
        return alive ? Optional.of(text) : Optional.empty();
    }

    /** Stops the server cleanly and waits for its end. */
    @Override
    public void close() {
        try {
            supervisor.getOutputStream().close();
            if (!supervisor.waitFor(STOP_SECONDS, TimeUnit.SECONDS)) {
                supervisor.destroyForcibly();
            }
        } catch (IOException failure) {
            supervisor.destroy();
        } catch (InterruptedException interruption) {
            supervisor.destroy();
            Thread.currentThread().interrupt();
        }
    }

    private static String reason(@org.jspecify.annotations.Nullable String word, Path log) {
        if (word == null) {
            return "its process ended without a word; the end of " + log + " may say why";
        }
        return word.replaceFirst("^failed ", "");
    }

    private static StranglerException notStarted(EmbeddedLegacy wanted, String reason) {
        return new StranglerException(Problem.of(
                ServiceProblem.LEGACY_NOT_STARTED,
                "Cannot start the embedded PostgreSQL of " + wanted.dataFolder() + ": " + reason,
                "Mend that and run the command again, or set legacy.url in strangler.yaml to a server of yours."));
    }
}
