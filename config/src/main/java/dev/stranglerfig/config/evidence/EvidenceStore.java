package dev.stranglerfig.config.evidence;

import dev.stranglerfig.config.problem.BoundedFile;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;

/**
 * JSON documents that may hold row values: differences, samples, stored query texts. Unlike the ledger it can be rewritten, so that an erasure
 * reaches it. Each document is a file of its own that only its owner may read; writes are whole or not at all, and several processes may share
 * the store.
 *
 * <p>Example: {@code EvidenceRef ref = store.put("differences", json);} then the ledger entry says {@code {"evidence":"<ref>"}}.
 */
public final class EvidenceStore {

    private static final long MAXIMUM_BYTES = 256L * 1024 * 1024;
    private static final String SUFFIX = ".json";
    private static final DateTimeFormatter TIME =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);

    private final Path folder;
    private final Clock clock;
    private final RandomGenerator random;
    private final ReentrantLock rewriting = new ReentrantLock();

    /**
     * A store in that folder, which is made when the first document is put there.
     *
     * @param random makes references unique; it has no need to be secret
     */
    public EvidenceStore(Path folder, Clock clock, RandomGenerator random) {
        this.folder = folder;
        this.clock = clock;
        this.random = random;
    }

    /**
     * Stores a document.
     *
     * @param kind what sort of document it is, for instance {@code differences}: lower-case letters, digits and dashes
     * @param json 256 MiB at most
     * @throws IllegalArgumentException when the kind has another form
     */
    public EvidenceRef put(String kind, String json) {
        EvidenceRef ref = new EvidenceRef(kind + "/" + TIME.format(clock.instant()) + "-" + randomHex());
        write(ref, json);
        return ref;
    }

    /** @throws StranglerException when there is no such document */
    public String read(EvidenceRef ref) {
        Path file = existing(ref);
        return BoundedFile.readText(file, MAXIMUM_BYTES);
    }

    /** The references of one kind, oldest first. */
    public List<EvidenceRef> list(String kind) {
        Path documents = folder.resolve(kind);
        if (Files.notExists(documents)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(documents)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> kind + "/" + name.substring(0, name.length() - SUFFIX.length()))
                    .filter(EvidenceRef::isReference)
                    .map(EvidenceRef::new)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw notStored("list", documents, failure);
        }
    }

    /**
     * Replaces a document by what the change makes of it; the reference stays. No other process can rewrite or delete one meanwhile.
     *
     * @throws StranglerException when there is no such document
     */
    public void rewrite(EvidenceRef ref, UnaryOperator<String> change) {
        whileLocked(() -> write(ref, change.apply(read(ref))));
    }

    /** Removes a document; nothing happens when there is none. */
    public void delete(EvidenceRef ref) {
        if (Files.notExists(file(ref))) {
            return;
        }
        whileLocked(() -> {
            try {
                Files.deleteIfExists(file(ref));
            } catch (IOException failure) {
                throw notStored("delete", file(ref), failure);
            }
        });
    }

    private void write(EvidenceRef ref, String json) {
        byte[] content = json.getBytes(StandardCharsets.UTF_8);
        if (content.length > MAXIMUM_BYTES) {
            throw new StranglerException(Problem.of(
                    EvidenceProblem.TOO_LARGE,
                    "Cannot store evidence " + ref + ": it is larger than the bound of " + MAXIMUM_BYTES + " bytes",
                    "Report this as a bug: whoever stores evidence limits its size."));
        }
        Path file = file(ref);
        try {
            OwnerOnly.makeFolder(folder);
            OwnerOnly.makeFolder(folder.resolve(ref.kind()));
            OwnerOnly.write(file, file.resolveSibling(file.getFileName() + "." + randomHex() + ".draft"), content);
        } catch (IOException failure) {
            throw notStored("write", file, failure);
        }
    }

    private void whileLocked(Runnable work) {
        Path lockFile = folder.resolve(".lock");
        rewriting.lock();
        try {
            OwnerOnly.makeFolder(folder);
            Set<StandardOpenOption> options = Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            try (FileChannel channel =
                    FileChannel.open(lockFile, options, OwnerOnly.attributes(lockFile, "rw-------"))) {
                channel.lock();
                work.run();
            }
        } catch (OverlappingFileLockException otherThread) {
            throw new StranglerException(
                    Problem.of(
                            EvidenceProblem.BUSY,
                            "Cannot rewrite evidence in " + folder + ": another part of this program is rewriting it",
                            "Run the command again when the other one has ended."),
                    otherThread);
        } catch (IOException failure) {
            throw notStored("lock", folder, failure);
        } finally {
            rewriting.unlock();
        }
    }

    private Path existing(EvidenceRef ref) {
        Path file = file(ref);
        if (Files.notExists(file)) {
            throw new StranglerException(Problem.of(
                    EvidenceProblem.MISSING,
                    "Cannot read evidence " + ref + ": there is no such document",
                    "It was erased, or it belongs to another workspace: check the workspace you named."));
        }
        return file;
    }

    private Path file(EvidenceRef ref) {
        return folder.resolve(ref.value() + SUFFIX);
    }

    private String randomHex() {
        return HexFormat.of().toHexDigits(random.nextLong());
    }

    private static StranglerException notStored(String verb, Path path, IOException failure) {
        return new StranglerException(
                Problem.of(
                        EvidenceProblem.NOT_STORED,
                        "Cannot " + verb + " evidence " + path + ": " + failure.getMessage(),
                        "Make the folder writable for the user who runs strangler and check that the disk is not full."),
                failure);
    }
}
