package dev.stranglerfig.config.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several processes share one embedded ledger, and any of them may be killed. */
@Timeout(value = 180, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class LedgerProcessesTest {

    private static final int ENTRIES_EACH = 50;

    @TempDir
    private Path folder;

    @Test
    void noAcknowledgedEntryIsLostWhenTheHostingProcessIsKilled() throws Exception {
        Writer host = Writer.start(file(), "host", 100_000);
        List<String> acknowledged = new ArrayList<>(host.read(10));
        List<Writer> others = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            others.add(Writer.start(file(), "writer-" + number, ENTRIES_EACH));
        }
        for (Writer other : others) {
            acknowledged.addAll(other.read(5));
        }
        host.kill();
        acknowledged.addAll(host.readAll());
        acknowledged.addAll(readToTheEnd(others));

        List<LedgerEntry> entries = entries();
        assertThat(entries).extracting(LedgerEntry::hash).containsAll(acknowledged);
        assertThat(entries.stream()
                        .filter(entry -> !entry.subject().equals("host"))
                        .collect(Collectors.groupingBy(LedgerEntry::subject, Collectors.counting())))
                .hasSize(3)
                .allSatisfy((writer, count) -> assertThat(count).isEqualTo(ENTRIES_EACH));
        assertThat(acknowledged).hasSizeGreaterThan(3 * ENTRIES_EACH);
    }

    @Test
    void theLockOfAKilledHostIsDecidedWithoutWaiting() throws Exception {
        Writer host = Writer.start(file(), "host", 100_000);
        List<String> acknowledged = new ArrayList<>(host.read(3));
        host.kill();
        acknowledged.addAll(host.readAll());
        assertThat(lockFile()).exists();

        assertThat(entries()).extracting(LedgerEntry::hash).containsAll(acknowledged);
        assertThat(lockFile()).doesNotExist();
    }

    @Test
    void processesThatStartTogetherMakeOneLedger() throws Exception {
        List<Writer> writers = new ArrayList<>();
        for (int number = 1; number <= 3; number++) {
            writers.add(Writer.start(file(), "writer-" + number, 5));
        }
        List<String> acknowledged = readToTheEnd(writers);
        assertThat(entries()).extracting(LedgerEntry::hash).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(acknowledged).hasSize(15);
    }

    @Test
    void theHostListensOnLoopbackOnly() throws IOException {
        try (Ledger ledger = open()) {
            assertThat(ledger.entries()).isEmpty();
            Properties lock = new Properties();
            lock.load(new StringReader(Files.readString(lockFile())));
            int port = Integer.parseInt(lock.getProperty("server").replaceAll(".*:", ""));
            try (Socket socket = new Socket("127.0.0.1", port)) {
                assertThat(socket.isConnected()).isTrue();
            }
            assertThatThrownBy(() -> new Socket("127.0.0.2", port).close()).isInstanceOf(IOException.class);
        }
    }

    @Test
    void anIntentOfAKilledProcessHasADeadOwner() throws Exception {
        Process process = start(IntendingProcess.class, file().toString());
        try (BufferedReader output = process.inputReader(StandardCharsets.UTF_8)) {
            assertThat(output.readLine()).isEqualTo("begun");
            try (Ledger ledger = open()) {
                assertThat(ledger.undecided()).hasSize(1).allMatch(UndecidedIntent::ownerAlive);
                process.destroyForcibly().waitFor();
                assertThat(ledger.undecided()).hasSize(1).noneMatch(UndecidedIntent::ownerAlive);
                UndecidedIntent dead = ledger.undecided().get(0);
                ledger.finish(dead.intent(), new EntryDraft(new EntryType("carve.abandoned"), "subscriptions", "{}"));
                assertThat(ledger.undecided()).isEmpty();
            }
        } finally {
            process.destroyForcibly();
        }
    }

    private List<String> readToTheEnd(List<Writer> writers) throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(writers.size());
        try {
            List<Future<List<String>>> outputs = new ArrayList<>();
            for (Writer writer : writers) {
                outputs.add(pool.submit(writer::readAll));
            }
            List<String> lines = new ArrayList<>();
            for (int number = 0; number < writers.size(); number++) {
                lines.addAll(outputs.get(number).get());
                assertThat(writers.get(number).process().waitFor()).isZero();
            }
            return lines;
        } finally {
            pool.shutdownNow();
            writers.forEach(writer -> writer.process().destroyForcibly());
        }
    }

    private List<LedgerEntry> entries() {
        try (Ledger ledger = open()) {
            assertThat(ledger.verify()).isInstanceOf(LedgerAudit.Intact.class);
            return ledger.entries();
        }
    }

    private Ledger open() {
        return LedgerOpener.open(LedgerOpener.embedded(file()), Duration.ofSeconds(30), Clock.systemUTC());
    }

    private Path file() {
        return folder.resolve("ledger.mv.db");
    }

    private Path lockFile() {
        return folder.resolve("ledger.lock.db");
    }

    private static Process start(Class<?> program, String... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx128m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** A running writer and the hashes it prints. */
    private record Writer(Process process, BufferedReader output) {

        static Writer start(Path file, String name, int entries) throws IOException {
            Process process =
                    LedgerProcessesTest.start(AppendingProcess.class, file.toString(), name, Integer.toString(entries));
            return new Writer(
                    process,
                    new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8)));
        }

        /** By its handle, since {@code Process.destroyForcibly} throws the output away that is still to be read. */
        void kill() throws InterruptedException {
            process.toHandle().destroyForcibly();
            process.waitFor();
        }

        List<String> read(int lines) throws IOException {
            List<String> read = new ArrayList<>();
            for (int number = 0; number < lines; number++) {
                String line = output.readLine();
                assertThat(line).as("output of the writer").hasSize(64);
                read.add(line);
            }
            return read;
        }

        /** A killed process may leave half a line behind; that one was not acknowledged to anybody. */
        List<String> readAll() throws IOException {
            List<String> read = new ArrayList<>();
            String line = output.readLine();
            while (line != null) {
                if (line.length() == 64) {
                    read.add(line);
                }
                line = output.readLine();
            }
            return read;
        }
    }
}
