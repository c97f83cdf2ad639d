package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.warehouse.remote.SessionServer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * The process of a workspace service. Its arguments are the service folder, the folder for the embedded servers' programs, the seconds it stays
 * without a client, and its version. Standard output carries one line: {@code ready} once clients can come, or {@code failed} and the reason.
 */
public final class ServiceMain {

    private static final Duration LOCK_PATIENCE = Duration.ofSeconds(60);
    private static final int MAXIMUM_CONNECTIONS = 128;
    private static final int TOKEN_BYTES = 32;

    /** The answer of the operation {@code stop} unless others are connected; then it is their number. */
    static final String STOPPING = "stopping";

    private final ServiceFolder folder;
    private final Path cache;
    private final Duration idle;
    private final String version;
    private final CompletableFuture<Void> stop = new CompletableFuture<>();

    private ServiceMain(ServiceFolder folder, Path cache, Duration idle, String version) {
        this.folder = folder;
        this.cache = cache;
        this.idle = idle;
        this.version = version;
    }

    /** @param arguments see the type */
    public static void main(String[] arguments) {
        ServiceMain main = new ServiceMain(
                new ServiceFolder(Path.of(arguments[0])),
                Path.of(arguments[1]),
                Duration.ofSeconds(Long.parseLong(arguments[2])),
                arguments[3]);
        try {
            main.run();
        } catch (IOException | StranglerException failure) {
            System.out.println("failed " + failure.getMessage());
            System.exit(1);
        }
    }

    private void run() throws IOException {
        Optional<PatientLock> lock = PatientLock.take(folder.lock(), LOCK_PATIENCE);
        if (lock.isEmpty()) {
            throw new IOException("another service of this workspace keeps running without answering"
                    + EndpointFile.read(folder.endpoint())
                            .map(other -> " (process " + other.processId() + ")")
                            .orElse(""));
        }
        try (PatientLock held = lock.get()) {
            CompletableFuture<Void> closed = new CompletableFuture<>();
            Runtime.getRuntime().addShutdownHook(new Thread(() -> stopAndAwait(closed), "stop-on-signal"));
            try {
                serve();
            } finally {
                Files.deleteIfExists(folder.endpoint());
                closed.complete(null);
            }
        }
    }

    private void serve() throws IOException {
        byte[] random = new byte[TOKEN_BYTES];
        new SecureRandom().nextBytes(random);
        SessionServer.Settings settings =
                new SessionServer.Settings(new Secret(HexFormat.of().formatHex(random)), version, MAXIMUM_CONNECTIONS);
        try (FixtureProcesses fixtures = new FixtureProcesses(cache, folder.log());
                IdleWatch watch = new IdleWatch(idle, () -> stop.complete(null));
                SessionServer server = SessionServer.start(
                        settings,
                        address -> DatabaseAddress.of(address).open(),
                        Map.of(
                                "legacy",
                                fixtures::endpoint,
                                "migrate",
                                MigrationRequest::apply,
                                "presence",
                                this::presence,
                                "stop",
                                argument -> stopUnlessUsed(watch)),
                        watch::connections)) {
            new EndpointFile(server.endpoint(), ProcessHandle.current().pid()).write(folder.endpoint());
            System.out.println("ready");
            CompletableFuture.anyOf(stop, server.ended()).join();
        }
    }

    /** Who was let in after the end had been decided must not believe that the service stays. */
    private String presence(String argument) {
        if (stop.isDone()) {
            return STOPPING;
        }
        return argument;
    }

    private static String stopUnlessUsed(IdleWatch watch) {
        int others = watch.endUnlessUsed();
        if (others > 0) {
            return Integer.toString(others);
        }
        return STOPPING;
    }

    private void stopAndAwait(CompletableFuture<Void> closed) {
        stop.complete(null);
        closed.join();
    }
}
