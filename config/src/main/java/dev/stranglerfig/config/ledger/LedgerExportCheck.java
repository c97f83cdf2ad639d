package dev.stranglerfig.config.ledger;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Verifies an exported ledger with nothing but the file, in memory that does not grow with it. What it cannot know is whether the file is the
 * newest one: compare the head it reports with the one that was written down when the export was made.
 */
public final class LedgerExportCheck {

    private LedgerExportCheck() {}

    /** Whether the file is an export of a ledger, judged by its first line; false also when it cannot be read. */
    public static boolean isExport(Path file) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return new LineReader(input).next().flatMap(EntryLines::head).isPresent();
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * Walks along the chain in the file.
     *
     * @return the problems carry the line they were found on
     * @throws StranglerException when the file cannot be read or is no export
     */
    public static LedgerAudit check(Path file) {
        try (InputStream input = new BufferedInputStream(Files.newInputStream(file))) {
            return check(file.toString(), new LineReader(input));
        } catch (NoSuchFileException missing) {
            throw new StranglerException(notAnExport(file.toString(), "there is no such file"), missing);
        } catch (IOException failure) {
            throw new StranglerException(
                    notAnExport(file.toString(), "reading failed, " + failure.getMessage()), failure);
        }
    }

    private static LedgerAudit check(String file, LineReader lines) throws IOException {
        LedgerHead head = lines.next()
                .flatMap(EntryLines::head)
                .orElseThrow(
                        () -> new StranglerException(notAnExport(file, "its first line is no header of an export")));
        ChainAudit audit = new ChainAudit();
        int number = 2;
        Optional<String> line = lines.next();
        while (line.isPresent()) {
            Location place = new Location(file, number, 1);
            EntryLines.entry(line.get())
                    .ifPresentOrElse(
                            entry -> audit.accept(entry, Optional.of(place)), () -> audit.add(unreadable(place)));
            line = lines.next();
            number++;
        }
        return audit.end(Optional.of(head));
    }

    private static Problem unreadable(Location place) {
        return Problem.of(
                        LedgerProblem.CHANGED_ENTRY,
                        "Cannot trust the export: this line is no ledger entry",
                        "Export the ledger again, or find out who changed the file.")
                .at(place);
    }

    private static Problem notAnExport(String file, String reason) {
        return Problem.of(
                LedgerProblem.NOT_AN_EXPORT,
                "Cannot check " + file + ": " + reason,
                "Name a file that strangler ledger export wrote.");
    }
}
