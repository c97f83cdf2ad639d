package dev.stranglerfig.cli.demo;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;

/** Keeps a second demo out of a folder while one is built or runs in it; ends with its process, however that ends. */
public final class DemoLock implements AutoCloseable {

    private final DemoFolder demo;
    private final FileChannel channel;

    private DemoLock(DemoFolder demo, FileChannel channel) {
        this.demo = demo;
        this.channel = channel;
    }

    /** @throws StranglerException when another demo runs there */
    public static DemoLock take(DemoFolder demo) {
        try {
            Files.createDirectories(demo.lock().getParent());
            FileChannel channel = FileChannel.open(demo.lock(), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (!isTaken(channel)) {
                channel.close();
                throw new StranglerException(Problem.of(
                        DemoProblem.RUNS_ALREADY,
                        "Cannot run the demo in " + demo.folder() + ": another demo runs there",
                        "Wait until it has ended, or give another folder: strangler demo OTHER-DIR."));
            }
            return new DemoLock(demo, channel);
        } catch (IOException failure) {
            throw demo.unwritable(failure);
        }
    }

    private static boolean isTaken(FileChannel channel) throws IOException {
        try {
            return channel.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException failure) {
            throw demo.unwritable(failure);
        }
    }
}
