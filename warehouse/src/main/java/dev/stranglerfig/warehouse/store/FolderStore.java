package dev.stranglerfig.warehouse.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Objects as files below a folder, the key being the path. Safe for several threads and several processes of one machine. A name that begins
 * with a dot is the store's own and never listed: what a crash leaves is such a file.
 */
public final class FolderStore implements ObjectStore {

    private static final String LOCK = ".lock";
    private static final String UNFINISHED = ".unfinished-";

    private final Path folder;

    /** A file lock belongs to the process: its threads, whatever store object they use, meet at the one interned text of the path. */
    private final String threads;

    /** @param folder created with the first object */
    public FolderStore(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.threads = (FolderStore.class.getName() + this.folder).intern();
    }

    /** A link made of a complete file is atomic and fails if the name is taken, so that nobody sees half an object. */
    @Override
    public boolean putIfAbsent(ObjectKey key, byte[] content) {
        Path file = file(key);
        try {
            Path unfinished = DurableFiles.write(unfinishedBeside(file), content);
            try {
                Files.createLink(file, unfinished);
            } catch (FileAlreadyExistsException taken) {
                return false;
            } finally {
                Files.deleteIfExists(unfinished);
            }
            DurableFiles.syncFolder(file.resolveSibling(""));
            return true;
        } catch (IOException failure) {
            throw StoreProblem.failed("create", key, failure);
        }
    }

    @Override
    public void put(ObjectKey key, Path staged) {
        Path file = file(key);
        try {
            Path unfinished = unfinishedBeside(file);
            DurableFiles.sync(staged);
            DurableFiles.move(staged, unfinished);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
            DurableFiles.syncFolder(file.resolveSibling(""));
        } catch (IOException failure) {
            throw StoreProblem.failed("store", key, failure);
        }
    }

    @Override
    public Optional<byte[]> read(ObjectKey key) {
        try {
            Path file = file(key);
            long bytes = Files.size(file);
            if (bytes > READ_LIMIT_BYTES) {
                throw StoreProblem.tooLarge(key, bytes);
            }
            return Optional.of(Files.readAllBytes(file));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw StoreProblem.failed("read", key, failure);
        }
    }

    @Override
    public Optional<InputStream> open(ObjectKey key) {
        try {
            return Optional.of(Files.newInputStream(file(key)));
        } catch (NoSuchFileException missing) {
            return Optional.empty();
        } catch (IOException failure) {
            throw StoreProblem.failed("read", key, failure);
        }
    }

    @Override
    public List<ObjectKey> list(String prefix) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .map(file -> folder.relativize(file).toString())
                    .filter(key -> key.startsWith(prefix))
                    .map(ObjectKey::new)
                    .sorted()
                    .toList();
        } catch (IOException failure) {
            throw StoreProblem.failedToList(folder, failure);
        }
    }

    @Override
    public void delete(ObjectKey key) {
        try {
            Files.deleteIfExists(file(key));
        } catch (IOException failure) {
            throw StoreProblem.failed("delete", key, failure);
        }
    }

    @Override
    public boolean compareAndSet(ObjectKey key, Optional<byte[]> expected, byte[] next) {
        synchronized (threads) {
            try {
                Files.createDirectories(folder);
                try (FileChannel channel = FileChannel.open(
                                folder.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                        FileLock held = channel.lock()) {
                    return held.isValid() && isAsExpected(key, expected) && replace(file(key), next);
                }
            } catch (IOException failure) {
                throw StoreProblem.failed("replace", key, failure);
            }
        }
    }

    private boolean isAsExpected(ObjectKey key, Optional<byte[]> expected) {
        Optional<byte[]> found = read(key);
        if (found.isEmpty() || expected.isEmpty()) {
            return found.isEmpty() && expected.isEmpty();
        }
        return Arrays.equals(found.get(), expected.get());
    }

    private static boolean replace(Path file, byte[] next) throws IOException {
        Path unfinished = DurableFiles.write(unfinishedBeside(file), next);
        Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE);
        DurableFiles.syncFolder(file.resolveSibling(""));
        return true;
    }

    private static Path unfinishedBeside(Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        return file.resolveSibling(UNFINISHED + UUID.randomUUID());
    }

    private Path file(ObjectKey key) {
        return folder.resolve(key.value());
    }
}
