package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.StatementText;
import java.sql.SQLException;
import java.util.Objects;

/** What to tell the user about DuckDB's errors; it has no SQLSTATE, so the beginning of the message decides. */
final class DuckDbProblems {

    private DuckDbProblems() {}

    static Problem opening(SQLException failure, String file) {
        String reason = reason(failure);
        if (reason.contains("Could not set lock")) {
            return Problem.of(
                    EngineProblem.DATABASE_LOCKED,
                    "Cannot open DuckDB file " + file + ": another process has it open",
                    "Stop the other process, or go through the workspace service that owns the file.");
        }
        if (reason.contains("not a valid DuckDB database file")) {
            return Problem.of(
                    EngineProblem.DATABASE_MISSING,
                    "Cannot open DuckDB file " + file + ": it is no DuckDB database",
                    "Set the target's folder to one that holds a DuckDB file, or to an empty one, in strangler.yaml.");
        }
        return Problem.of(
                EngineProblem.FILE_FAILED,
                "Cannot open DuckDB file " + file + ": " + reason,
                "Check that its folder exists and that you may write there.");
    }

    /** DuckDB takes what follows a semicolon for settings. */
    static Problem semicolon(String file) {
        return Problem.of(
                EngineProblem.INVALID_URL,
                "Cannot open DuckDB file " + file + ": DuckDB allows no semicolon in a path",
                "Set the target's folder in strangler.yaml to one without a semicolon in its path.");
    }

    static Problem running(SQLException failure, String statement) {
        EngineProblem code = code(reason(failure));
        String message = "Cannot run statement '" + StatementText.shortened(statement) + "': " + reason(failure);
        return Problem.of(code, message, nextStep(code));
    }

    /** Whether the driver only says that there are no rows, not why. */
    static boolean isReasonLost(SQLException failure) {
        return reason(failure).contains("Invalid result set");
    }

    /** The part before the excerpt of the statement, on one line. */
    private static String reason(SQLException failure) {
        String text = Objects.requireNonNullElse(failure.getMessage(), "no reason given");
        int excerpt = text.indexOf("\n\nLINE ");
        String head = excerpt < 0 ? text : text.substring(0, excerpt);
        return head.replaceAll("\\s+", " ").strip();
    }

    private static EngineProblem code(String reason) {
        if (reason.startsWith("INTERRUPT Error")) {
            return EngineProblem.CANCELLED;
        }
        if (reason.startsWith("Out of Memory Error")) {
            return EngineProblem.OUT_OF_RESOURCES;
        }
        if (reason.startsWith("IO Error")) {
            return EngineProblem.FILE_FAILED;
        }
        return EngineProblem.STATEMENT_FAILED;
    }

    private static String nextStep(EngineProblem code) {
        return switch (code) {
            case CANCELLED -> "Run the command again.";
            case OUT_OF_RESOURCES -> "Add ;memory_limit=... to the target's URL in strangler.yaml.";
            case FILE_FAILED -> "Check that the file exists, the free space and the permissions of its folder.";
            default -> "Correct the statement, or what it names, and run the command again.";
        };
    }
}
