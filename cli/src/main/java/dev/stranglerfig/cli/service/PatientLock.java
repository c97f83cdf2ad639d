package dev.stranglerfig.cli.service;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLockInterruptionException;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** A lock of the operating system on a file: it ends with its process, however that ends. */
final class PatientLock implements AutoCloseable {

    private final FileChannel channel;

    private PatientLock(FileChannel channel) {
        this.channel = channel;
    }

    /** Waits for the lock; empty when its holder keeps it for longer than the patience, and at once when this process itself holds it. */
    static Optional<PatientLock> take(Path file, Duration patience) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean locked = false;
        try {
            locked = isFree(channel) || wait(channel, patience);
            return locked ? Optional.of(new PatientLock(channel)) : Optional.empty();
        } finally {
            if (!locked) {
                channel.close();
            }
        }
    }

    /** Takes the lock when nobody has it, this process included. */
    private static boolean isFree(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException ours) {
            return false;
        }
    }

    private static boolean wait(FileChannel channel, Duration patience) throws IOException {
        ScheduledExecutorService alarm = Executors.newSingleThreadScheduledExecutor();
        try {
            alarm.schedule(Thread.currentThread()::interrupt, patience.toMillis(), TimeUnit.MILLISECONDS);
            channel.lock();
            return true;
        } catch (FileLockInterruptionException | OverlappingFileLockException kept) {
            return false;
        } finally {
            alarm.shutdownNow();
            Thread.interrupted();
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
