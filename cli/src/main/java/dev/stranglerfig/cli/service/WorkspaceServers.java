package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.config.workspace.Connection;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.config.workspace.Secret;
import dev.stranglerfig.config.workspace.SecretSource;
import dev.stranglerfig.config.workspace.Target;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.publish.Migrator;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.SqlSession;
import dev.stranglerfig.warehouse.remote.RemoteSession;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A command's way to the databases of its workspace. Servers of one's own are addressed directly; what is embedded is reached through the
 * workspace service, which is started when it is first needed and stays at least until this is closed.
 *
 * <pre>{@code
 * try (WorkspaceServers servers = WorkspaceServers.of(workspace, environment)) {
 *     Warehouse legacy = engine.open(servers.legacy());
 *     Warehouse target = Engines.named(settings.engine()).over(servers.target(settings, file));
 * }
 * }</pre>
 *
 * Safe for several threads.
 */
public final class WorkspaceServers implements AutoCloseable {

    private final Workspace workspace;
    private final Map<String, String> environment;
    private final ServiceClient client;
    private final AtomicReference<ServiceClient.@Nullable Connected> service = new AtomicReference<>();

    private WorkspaceServers(Workspace workspace, Map<String, String> environment, ServiceClient client) {
        this.workspace = workspace;
        this.environment = Map.copyOf(environment);
        this.client = client;
    }

    /** Starts nothing yet. */
    public static WorkspaceServers of(Workspace workspace, Map<String, String> environment) {
        ServiceLauncher launcher =
                new ServiceLauncher(environment, workspace.service().idleMinutes());
        return new WorkspaceServers(
                workspace,
                environment,
                new ServiceClient(ServiceFolder.of(workspace.layout()), launcher, BuildIdentity.ofThisProcess()));
    }

    /**
     * How to log in to the monolith as the workspace itself; an embedded one is running when this returns.
     *
     * @throws StranglerException if the workspace has no monolith, a secret is missing, or the server cannot be started
     */
    public ConnectionSettings legacy() {
        Connection connection = workspace
                .legacy()
                .orElseThrow(() -> new StranglerException(Problem.of(
                        ServiceProblem.NO_LEGACY,
                        "Cannot connect to the legacy database: the workspace names none",
                        "Set legacy in strangler.yaml.")))
                .connection();
        return settings(connection);
    }

    /** How a consumer of the monolith logs in to it, with its own role. */
    public ConnectionSettings legacy(Consumer consumer) {
        return new ConnectionSettings(legacy().url(), Optional.of(consumer.user()), secret(consumer.password()));
    }

    /**
     * A session on a target.
     *
     * @param databaseFile which of the target's database files, for an engine that lives in files; made when it is missing
     * @throws StranglerException if the service or the engine cannot be reached
     */
    public SqlSession target(Target target, Path databaseFile) {
        if (target.connection().isPresent()) {
            return Engines.named(target.engine())
                    .open(settings(target.connection().get()))
                    .session();
        }
        Path file = databaseFile.toAbsolutePath().normalize();
        createFolder(file.resolveSibling("."));
        DatabaseAddress address = new DatabaseAddress(target.engine(), file);
        return RemoteSession.open(service().endpoint(), address.toText());
    }

    /** Applies migrations of products in that target, where their database files are open. */
    public Migrator migrator(Target target) {
        return order -> service().control().call("migrate", new MigrationRequest(target.engine(), order).toArgument());
    }

    /** Whether the service runs, and as which process, in words; starts nothing. */
    public String statusWords() {
        return client.processId()
                .map(process -> "running, process " + process)
                .orElse("not running; the next command that needs it starts it");
    }

    /**
     * Ends the workspace's service now instead of when it has been idle, with the servers it runs.
     *
     * @return false when other commands use it; then it stays
     */
    public synchronized boolean stopService() {
        close();
        return client.stop();
    }

    @Override
    public synchronized void close() {
        ServiceClient.Connected connected = service.getAndSet(null);
        if (connected != null) {
            connected.close();
        }
    }

    private ConnectionSettings settings(Connection connection) {
        return connection.fold(new Connection.Cases<>() {
            @Override
            public ConnectionSettings url(Connection.Url url) {
                return new ConnectionSettings(url.jdbcUrl(), url.user(), secret(url.password()));
            }

            @Override
            public ConnectionSettings embedded(Connection.Embedded embedded) {
                return embeddedSettings(embedded);
            }
        });
    }

    private ConnectionSettings embeddedSettings(Connection.Embedded embedded) {
        EmbeddedLegacy wanted = new EmbeddedLegacy(embedded.dataFolder(), embedded.database(), embedded.user());
        String answer = service().control().call("legacy", wanted.toArgument());
        try {
            Properties endpoint = EmbeddedLegacy.endpoint(answer);
            Path generated = Path.of(endpoint.getProperty("passwordFile", ""));
            SecretSource source = embedded.password().orElseGet(() -> new SecretSource.FromFile(generated));
            return new ConnectionSettings(
                    endpoint.getProperty("url", ""),
                    Optional.of(embedded.user()),
                    Optional.of(source.resolve(environment)));
        } catch (IOException failure) {
            throw ServiceFolder.of(workspace.layout()).unusable(failure);
        }
    }

    private static void createFolder(Path folder) {
        try {
            Files.createDirectories(folder.normalize());
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            ServiceProblem.FOLDER_UNUSABLE,
                            "Cannot create folder " + folder + ": " + failure,
                            "Set the folder of the target in strangler.yaml to a place where you may write."),
                    failure);
        }
    }

    private Optional<Secret> secret(Optional<SecretSource> source) {
        return source.map(found -> found.resolve(environment));
    }

    private synchronized ServiceClient.Connected service() {
        ServiceClient.Connected known = service.get();
        if (known != null) {
            return known;
        }
        ServiceClient.Connected connected = client.connect();
        service.set(connected);
        return connected;
    }
}
