package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A folder, closed to all but its owner, for files that live shorter than a command; what a killed run left there is removed when it is opened. */
final class WorkFolder implements AutoCloseable {

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder open(Path folder) {
        WorkFolder opened = new WorkFolder(folder);
        opened.remove();
        try {
            createOwnerOnly(folder);
        } catch (IOException failure) {
            throw opened.failed("create", failure);
        }
        return opened;
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException failure) {
            throw failed("clear", failure);
        }
    }

    @Override
    public void close() {
        remove();
    }

    /** Whole tables lie here in plain text, and stay when the process is killed. */
    private static void createOwnerOnly(Path folder) throws IOException {
        Files.createDirectories(folder.toAbsolutePath().getParent());
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.createDirectory(folder);
            return;
        }
        Set<PosixFilePermission> owner = PosixFilePermissions.fromString("rwx------");
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(owner));
    }

    private void remove() {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> found = Files.walk(folder)) {
            List<Path> deepestFirst = found.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            throw failed("clear", failure);
        }
    }

    private StranglerException failed(String verb, IOException failure) {
        Problem problem = Problem.of(
                ExtractProblem.WORK_FOLDER,
                "Cannot " + verb + " " + folder + ": " + failure.getMessage(),
                "Check the disk and the permissions, then run the command again.");
        return new StranglerException(problem, failure);
    }
}
