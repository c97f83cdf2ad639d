package dev.stranglerfig.reports.render;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Puts a text in place at once: readers see the older file or the new one. */
final class AtomicText {

    private AtomicText() {}

    static void write(Path file, String text) {
        Path target = file.toAbsolutePath();
        Path draft = target.resolveSibling("." + target.getFileName() + ".draft");
        try {
            Files.createDirectories(target.resolveSibling(""));
            Files.writeString(draft, text);
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failure) {
            Problem problem = Problem.of(
                    RenderProblem.CANNOT_WRITE,
                    "Cannot write " + target + ": " + reason(failure),
                    "Check the folder, its permissions and the free space of the disk, then run strangler report again.");
            throw new StranglerException(problem, failure);
        }
    }

    /** File system exceptions say nothing but the path; their class says what happened. */
    private static String reason(IOException failure) {
        if (failure instanceof FileAlreadyExistsException taken) {
            return taken.getFile() + " is a file and no folder";
        }
        return failure.getClass().getSimpleName() + " (" + failure.getMessage() + ")";
    }
}
