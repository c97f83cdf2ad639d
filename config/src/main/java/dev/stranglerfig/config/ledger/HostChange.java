package dev.stranglerfig.config.ledger;

import java.io.IOException;
import java.io.StringReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * Lets processes open the embedded database one after another. The database's own lock file cannot tell a host that was killed from one that is
 * still starting without waiting for seconds; in turn, a lock file whose host does not answer belongs to a dead one and is removed at once. A turn
 * is an operating-system lock, so it ends with its process. The data file is locked by the operating system as well: should a host be alive after
 * all, opening fails and is tried again.
 */
final class HostChange {

    private static final int ANSWER_WITHIN_MILLIS = 2_000;
    private static final long LARGEST_LOCK_FILE_BYTES = 64 * 1024;

    private final Path database;

    /** @param database the path of the database without the suffixes of its files */
    HostChange(Path database) {
        this.database = database;
    }

    Path database() {
        return database;
    }

    /** Waits for the other processes that are opening the database. */
    Turn takeTurn() throws IOException {
        FileChannel channel =
                FileChannel.open(sibling(".opening"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        return new Turn(channel, lock(channel));
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.lock();
        } catch (OverlappingFileLockException sameProcess) {
            // Another thread of this process is opening the database; the database itself keeps the two apart.
            return null;
        }
    }

    private Path sibling(String suffix) {
        return database.resolveSibling(database.getFileName() + suffix);
    }

    /** The right to open the database, until closed. */
    final class Turn implements AutoCloseable {

        private final FileChannel channel;
        private final @Nullable FileLock lock;

        private Turn(FileChannel channel, @Nullable FileLock lock) {
            this.channel = channel;
            this.lock = lock;
        }

        void removeLockOfDeadHost() throws IOException {
            Path lockFile = sibling(".lock.db");
            if (lock != null && Files.exists(lockFile) && !answers(lockFile)) {
                Files.deleteIfExists(lockFile);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        /** A host writes its address into the lock file before its turn ends, so a file without one was left by a host that died early. */
        private boolean answers(Path lockFile) throws IOException {
            String server = read(lockFile).getProperty("server", "");
            int colon = server.lastIndexOf(':');
            if (colon < 0) {
                return false;
            }
            try (Socket socket = new Socket()) {
                int port = Integer.parseInt(server.substring(colon + 1));
                socket.connect(new InetSocketAddress(server.substring(0, colon), port), ANSWER_WITHIN_MILLIS);
                return true;
            } catch (IOException | IllegalArgumentException dead) {
                return false;
            }
        }

        private static Properties read(Path lockFile) throws IOException {
            Properties properties = new Properties();
            try {
                if (Files.size(lockFile) <= LARGEST_LOCK_FILE_BYTES) {
                    properties.load(new StringReader(Files.readString(lockFile)));
                }
            } catch (NoSuchFileException endedMeanwhile) {
                properties.clear();
            }
            return properties;
        }
    }
}
