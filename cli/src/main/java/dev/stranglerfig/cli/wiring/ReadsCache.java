package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.logging.Logger;

/**
 * Which consumer was seen to read which tables, kept under a hash of everything it follows from: the log's content, the consumers and the tables
 * asked for. The folder may be deleted at any time; a file that cannot be read or written costs time and nothing else.
 */
final class ReadsCache {

    private static final char SEPARATOR = '\t';
    private static final int BUFFER_BYTES = 1 << 16;
    private static final long MAXIMUM_BYTES = 64L * 1024 * 1024;

    private final Path folder;

    ReadsCache(Path folder) {
        this.folder = folder;
    }

    /**
     * The kept answer, or a new one.
     *
     * @param logs the files of the query log
     * @param terms everything else that the answer depends on, in a fixed order
     */
    Map<ConsumerName, Set<TableRef>> get(
            Collection<Path> logs, Collection<String> terms, Supplier<Map<ConsumerName, Set<TableRef>>> reader) {
        Optional<Path> file = file(logs, terms);
        Optional<Map<ConsumerName, Set<TableRef>>> kept = file.flatMap(ReadsCache::kept);
        if (kept.isPresent()) {
            return kept.get();
        }
        Map<ConsumerName, Set<TableRef>> reads = reader.get();
        file.ifPresent(place -> write(place, reads));
        return reads;
    }

    /** Empty when a log cannot be read; whoever reads it next says why. */
    private Optional<Path> file(Collection<Path> logs, Collection<String> terms) {
        try {
            return Optional.of(folder.resolve("reads-" + hash(logs, terms) + ".tsv"));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Empty when there is none, or none that can be understood. */
    private static Optional<Map<ConsumerName, Set<TableRef>>> kept(Path file) {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try {
            return parse(BoundedFile.readText(file, MAXIMUM_BYTES));
        } catch (StranglerException | IllegalArgumentException unusable) {
            return Optional.empty();
        }
    }

    private static String hash(Collection<Path> logs, Collection<String> terms) throws IOException {
        MessageDigest digest = sha256();
        byte[] buffer = new byte[BUFFER_BYTES];
        for (Path log : logs) {
            try (InputStream in = new DigestInputStream(Files.newInputStream(log), digest)) {
                while (in.read(buffer) >= 0) {
                    continue;
                }
            }
        }
        for (String term : terms) {
            digest.update(term.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static Optional<Map<ConsumerName, Set<TableRef>>> parse(String text) {
        Map<ConsumerName, Set<TableRef>> reads = new TreeMap<>();
        for (String line : text.lines().toList()) {
            int separator = line.indexOf(SEPARATOR);
            if (separator < 0) {
                return Optional.empty();
            }
            reads.computeIfAbsent(new ConsumerName(line.substring(0, separator)), consumer -> new TreeSet<>())
                    .add(TableRef.parse(line.substring(separator + 1)));
        }
        return Optional.of(reads);
    }

    /** A cache that cannot be written costs time at the next run, nothing else. */
    private void write(Path file, Map<ConsumerName, Set<TableRef>> reads) {
        StringBuilder text = new StringBuilder();
        reads.forEach((consumer, tables) -> tables.forEach(
                table -> text.append(consumer).append(SEPARATOR).append(table).append('\n')));
        try {
            Files.createDirectories(folder);
            Path draft = Files.createTempFile(folder, "reads", ".tmp");
            Files.writeString(draft, text);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            Logger.getLogger(ReadsCache.class.getName()).log(Level.FINE, "Cannot keep what consumers read", unwritable);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every Java platform has SHA-256", impossible);
        }
    }
}
