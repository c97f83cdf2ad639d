package dev.stranglerfig.migrator.extract;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** A folder for files that live shorter than a command; what a killed run left there is removed when it is opened. */
final class WorkFolder implements AutoCloseable {

    private final Path folder;

    private WorkFolder(Path folder) {
        this.folder = folder;
    }

    static WorkFolder open(Path folder) {
        WorkFolder opened = new WorkFolder(folder);
        opened.remove();
        try {
            Files.createDirectories(folder);
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
