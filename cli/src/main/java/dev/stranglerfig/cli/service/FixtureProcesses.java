package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The embedded servers of a service, one per data folder, started when they are first asked for and again when they have died. */
final class FixtureProcesses implements AutoCloseable {

    private final Path cache;
    private final Path log;
    private final Map<Path, FixtureProcess> running = new HashMap<>();

    FixtureProcesses(Path cache, Path log) {
        this.cache = cache;
        this.log = log;
    }

    /** The operation {@code legacy}: takes an {@link EmbeddedLegacy} and answers with the server's endpoint file. */
    synchronized String endpoint(String argument) {
        EmbeddedLegacy wanted = EmbeddedLegacy.ofArgument(argument);
        try {
            Optional<String> known = knownEndpoint(wanted.dataFolder());
            if (known.isPresent()) {
                return known.get();
            }
            FixtureProcess started = FixtureProcess.start(wanted, cache, log);
            running.put(wanted.dataFolder(), started);
            return started.endpoint().orElseThrow(() -> goneAtOnce(wanted));
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            ServiceProblem.LEGACY_NOT_STARTED,
                            "Cannot read where the embedded PostgreSQL of " + wanted.dataFolder() + " answers: "
                                    + failure,
                            "Check the permissions of that folder and run the command again."),
                    failure);
        }
    }

    synchronized int count() {
        return running.size();
    }

    @Override
    public synchronized void close() {
        running.values().forEach(FixtureProcess::close);
        running.clear();
    }

    private Optional<String> knownEndpoint(Path folder) throws IOException {
        FixtureProcess process = running.get(folder);
        if (process == null) {
            return Optional.empty();
        }
        Optional<String> endpoint = process.endpoint();
        if (endpoint.isEmpty()) {
            process.close();
            running.remove(folder);
        }
        return endpoint;
    }

    private static StranglerException goneAtOnce(EmbeddedLegacy wanted) {
        return new StranglerException(Problem.of(
                ServiceProblem.LEGACY_NOT_STARTED,
                "Cannot start the embedded PostgreSQL of " + wanted.dataFolder() + ": it ended right after its start",
                "Read server.log in that folder, then run the command again."));
    }
}
