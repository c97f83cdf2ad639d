package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.remote.RemoteControl;
import dev.stranglerfig.warehouse.remote.RemoteEndpoint;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/**
 * Finds the service of a workspace or starts it. However many commands want it at once, one of them starts it while the others wait at the
 * start lock and then find it. While a connection of {@link #connect} is open, the service stays.
 */
final class ServiceClient {

    private static final Duration START_PATIENCE = Duration.ofSeconds(180);
    private static final Duration END_PATIENCE = Duration.ofSeconds(180);

    private final ServiceFolder folder;
    private final ServiceLauncher launcher;
    private final String version;

    ServiceClient(ServiceFolder folder, ServiceLauncher launcher, String version) {
        this.folder = folder;
        this.launcher = launcher;
        this.version = version;
    }

    /** A service that answers, and the connection that keeps it. */
    record Connected(RemoteEndpoint endpoint, RemoteControl control) implements AutoCloseable {

        @Override
        public void close() {
            control.close();
        }
    }

    Connected connect() {
        folder.create();
        try {
            Optional<Connected> running = find();
            if (running.isPresent() && running.get().control().version().equals(version)) {
                return running.get();
            }
            running.ifPresent(Connected::close);
            return start();
        } catch (IOException failure) {
            throw folder.unusable(failure);
        }
    }

    /** The process of the service that answers now. */
    Optional<Long> processId() {
        try {
            Optional<Connected> running = find();
            running.ifPresent(Connected::close);
            return running.map(connected -> connected.control().processId());
        } catch (IOException failure) {
            throw folder.unusable(failure);
        }
    }

    /**
     * Ends the service if it runs and nobody else uses it, and waits for its end.
     *
     * @return false when others use it
     * @throws StranglerException if it was told to end and does not
     */
    boolean stop() {
        try {
            Optional<Connected> running = find();
            return running.isEmpty() || stop(running.get()).isEmpty();
        } catch (IOException failure) {
            throw folder.unusable(failure);
        }
    }

    private Connected start() throws IOException {
        try (PatientLock held = PatientLock.take(folder.startLock(), START_PATIENCE)
                .orElseThrow(() ->
                        notStarted("another command has been starting it for " + START_PATIENCE.toSeconds() + " s"))) {
            Optional<Connected> running = find();
            if (running.isPresent() && running.get().control().version().equals(version)) {
                return running.get();
            }
            if (running.isPresent()) {
                replace(running.get());
            }
            launcher.launch(folder, version);
            return find().orElseThrow(() -> notStarted("it ended right after its start"));
        }
    }

    /** Empty when none answers: a file that a killed service left behind is not believed, whatever its port says now. */
    private Optional<Connected> find() throws IOException {
        Optional<EndpointFile> file = EndpointFile.read(folder.endpoint());
        if (file.isEmpty()) {
            return Optional.empty();
        }
        RemoteEndpoint endpoint = file.get().endpoint();
        return RemoteControl.find(endpoint)
                .filter(ServiceClient::answers)
                .map(control -> new Connected(endpoint, control));
    }

    /** A service that is just ending may still have let us in. */
    private static boolean answers(RemoteControl control) {
        try {
            if (control.call("presence", "?").equals("?")) {
                return true;
            }
        } catch (StranglerException gone) {
            // Then it has ended meanwhile.
        }
        control.close();
        return false;
    }

    private void replace(Connected other) {
        Optional<String> users = stop(other);
        if (users.isPresent()) {
            throw new StranglerException(Problem.of(
                    ServiceProblem.OTHER_VERSION_BUSY,
                    "Cannot use the workspace service: another version of strangler runs it, and " + users.get()
                            + " connections of other commands are open",
                    "Wait for those commands to end, then run this one again."));
        }
    }

    /** The number of other connections when there are any; empty once the process has ended. */
    private Optional<String> stop(Connected connected) {
        try (Connected closing = connected) {
            Optional<ProcessHandle> process = ProcessHandle.of(closing.control().processId());
            String answer = askToStop(closing.control());
            if (!answer.equals(ServiceMain.STOPPING)) {
                return Optional.of(answer);
            }
            process.ifPresent(running -> awaitEnd(running, END_PATIENCE));
            return Optional.empty();
        }
    }

    /** Its answer may be overtaken by its end. */
    private static String askToStop(RemoteControl control) {
        try {
            return control.call("stop", "");
        } catch (StranglerException ended) {
            return ServiceMain.STOPPING;
        }
    }

    void awaitEnd(ProcessHandle process, Duration patience) {
        process.onExit()
                .completeOnTimeout(process, patience.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        if (process.isAlive()) {
            throw new StranglerException(Problem.of(
                    ServiceProblem.NOT_STOPPED,
                    "Cannot stop the workspace service: process " + process.pid() + " still runs after "
                            + patience.toSeconds() + " s",
                    "Wait for it to end, or end it with: kill " + process.pid() + ". " + folder.log()
                            + " may say what holds it up."));
        }
    }

    private StranglerException notStarted(String reason) {
        return new StranglerException(Problem.of(
                ServiceProblem.NOT_STARTED,
                "Cannot start the workspace service: " + reason,
                "Read " + folder.log() + ", mend what it says and run the command again."));
    }
}
