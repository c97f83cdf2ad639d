package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * Writes a ledger into a file that {@link LedgerExportCheck} verifies without the database, on any machine: JSON lines in UTF-8, first
 * {@code {"entries":2,"format":"stranglerfig-ledger-export","head":"<hash of the newest entry>","version":1}}, then an entry per line with all
 * its fields, the body as an object. An export kept elsewhere shows later whether the ledger was rewritten.
 */
public final class LedgerExport {

    private LedgerExport() {}

    /**
     * Writes all entries; the file is there once it is complete.
     *
     * @return the head that the export ends with
     * @throws StranglerException when the file exists or cannot be written
     */
    public static LedgerHead write(Ledger ledger, Path file) {
        requireNew(file);
        List<LedgerEntry> entries = ledger.entries();
        LedgerHead head = LedgerHead.of(entries);
        try {
            publish(entries, head, file);
            return head;
        } catch (IOException failure) {
            throw new StranglerException(
                    Problem.of(
                            LedgerProblem.NOT_EXPORTED,
                            "Cannot export the ledger to " + file + ": " + reason(failure, file),
                            "Name a file in a folder that exists and is writable."),
                    failure);
        }
    }

    private static void requireNew(Path file) {
        if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
            throw new StranglerException(Problem.of(
                    LedgerProblem.EXPORT_EXISTS,
                    "Cannot export the ledger to " + file + ": there is such a file already",
                    "Name another file, or move that one away."));
        }
    }

    private static void publish(List<LedgerEntry> entries, LedgerHead head, Path file) throws IOException {
        Path draft = file.resolveSibling(
                file.getFileName() + "." + ProcessHandle.current().pid() + ".draft");
        try {
            write(entries, head, draft);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static void write(List<LedgerEntry> entries, LedgerHead head, Path draft) throws IOException {
        try (BufferedWriter writer = Files.newBufferedWriter(draft)) {
            writer.write(EntryLines.header(head));
            writer.write('\n');
            for (LedgerEntry entry : entries) {
                writer.write(EntryLines.line(entry));
                writer.write('\n');
            }
        }
    }

    private static String reason(IOException failure, Path file) {
        if (failure instanceof NoSuchFileException) {
            return "there is no folder " + file.toAbsolutePath().getParent();
        }
        return failure.getClass().getSimpleName() + " " + failure.getMessage();
    }
}
