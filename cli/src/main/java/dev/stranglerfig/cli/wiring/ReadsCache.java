package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
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
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;

/**
 * Which consumer was seen to read which tables, kept under a hash of everything it follows from: the log's content, the consumers and the tables
 * asked for. The folder may be deleted at any time; a file that cannot be read or written costs time and nothing else.
 */
final class ReadsCache {

    private static final char SEPARATOR = '\t';
    private static final int BUFFER_BYTES = 1 << 16;

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
        try {
            Path file = folder.resolve("reads-" + hash(logs, terms) + ".tsv");
            if (Files.exists(file)) {
                return parse(Files.readString(file));
            }
            Map<ConsumerName, Set<TableRef>> reads = reader.get();
            write(file, reads);
            return reads;
        } catch (IOException | IllegalArgumentException unusable) {
            return reader.get();
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

    private static Map<ConsumerName, Set<TableRef>> parse(String text) {
        Map<ConsumerName, Set<TableRef>> reads = new TreeMap<>();
        text.lines().forEach(line -> {
            int separator = line.indexOf(SEPARATOR);
            reads.computeIfAbsent(new ConsumerName(line.substring(0, separator)), consumer -> new TreeSet<>())
                    .add(TableRef.parse(line.substring(separator + 1)));
        });
        return reads;
    }

    private void write(Path file, Map<ConsumerName, Set<TableRef>> reads) throws IOException {
        StringBuilder text = new StringBuilder();
        reads.forEach((consumer, tables) -> tables.forEach(
                table -> text.append(consumer).append(SEPARATOR).append(table).append('\n')));
        Files.createDirectories(folder);
        Path draft = Files.createTempFile(folder, "reads", ".tmp");
        Files.writeString(draft, text);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every Java platform has SHA-256", impossible);
        }
    }
}
