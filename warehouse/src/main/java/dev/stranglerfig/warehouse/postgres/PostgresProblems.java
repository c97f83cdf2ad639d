package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.warehouse.engine.ConnectionSettings;
import dev.stranglerfig.warehouse.engine.EngineProblem;
import dev.stranglerfig.warehouse.engine.StatementText;
import java.sql.SQLException;
import java.util.Map;
import java.util.Objects;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What to tell the user about PostgreSQL's errors, by SQLSTATE. */
final class PostgresProblems {

    private static final String PASSWORD_MISSING = "08004";

    private static final Map<String, EngineProblem> BY_STATE = Map.of(
            "28P01", EngineProblem.LOGIN_REFUSED,
            "28000", EngineProblem.LOGIN_REFUSED,
            "3D000", EngineProblem.DATABASE_MISSING,
            "42501", EngineProblem.PERMISSION_DENIED,
            "57014", EngineProblem.CANCELLED);

    private static final Map<String, EngineProblem> BY_CLASS = Map.of(
            "08", EngineProblem.SERVER_UNREACHABLE,
            "57", EngineProblem.SERVER_UNREACHABLE,
            "53", EngineProblem.OUT_OF_RESOURCES,
            "58", EngineProblem.OUT_OF_RESOURCES,
            "XX", EngineProblem.OUT_OF_RESOURCES);

    private final ConnectionSettings settings;

    PostgresProblems(ConnectionSettings settings) {
        this.settings = settings;
    }

    Problem connecting(SQLException failure) {
        EngineProblem code = code(failure, EngineProblem.SERVER_UNREACHABLE);
        String who = settings.user().map(user -> " as user " + user).orElse("");
        String message = "Cannot connect to " + withoutParameters(settings.url()) + who + ": " + reason(failure);
        return Problem.of(code, message, nextStepAfterConnecting(code));
    }

    Problem running(SQLException failure, String statement) {
        EngineProblem code = code(failure, EngineProblem.STATEMENT_FAILED);
        String message = "Cannot run statement '" + StatementText.shortened(statement) + "': " + reason(failure)
                + " (SQLSTATE " + failure.getSQLState() + ")";
        return Problem.of(code, message, nextStepAfterRunning(code));
    }

    /** Parameters of a URL may hold a password. */
    static String withoutParameters(String url) {
        int end = url.indexOf('?');
        return end < 0 ? url : url.substring(0, end);
    }

    /** The server's detail and hint stay out: they may hold values of rows. */
    private static String reason(SQLException failure) {
        if (failure instanceof PSQLException postgres) {
            ServerErrorMessage server = postgres.getServerErrorMessage();
            if (server != null && server.getMessage() != null) {
                return server.getMessage();
            }
        }
        return Objects.requireNonNullElse(failure.getMessage(), "no reason given")
                .lines()
                .findFirst()
                .orElse("");
    }

    private static EngineProblem code(SQLException failure, EngineProblem otherwise) {
        String state = Objects.requireNonNullElse(failure.getSQLState(), "");
        if (state.equals(PASSWORD_MISSING)) {
            return EngineProblem.LOGIN_REFUSED;
        }
        EngineProblem byState = BY_STATE.get(state);
        if (byState != null) {
            return byState;
        }
        return BY_CLASS.getOrDefault(state.length() < 2 ? "" : state.substring(0, 2), otherwise);
    }

    private static String nextStepAfterConnecting(EngineProblem code) {
        return switch (code) {
            case LOGIN_REFUSED -> "Set the user and the password of this connection in strangler.yaml.";
            case DATABASE_MISSING -> "Set the name of an existing database in the connection's URL in strangler.yaml.";
            default -> "Start the server, or set the right host and port in strangler.yaml.";
        };
    }

    private static String nextStepAfterRunning(EngineProblem code) {
        return switch (code) {
            case PERMISSION_DENIED -> "Grant the permission to the user, or set another user in strangler.yaml.";
            case CANCELLED -> "Run the command again.";
            case SERVER_UNREACHABLE -> "Start the server and run the command again.";
            case OUT_OF_RESOURCES -> "Look into the server's log, free what it lacks and run the command again.";
            default -> "Correct the statement, or what it names, and run the command again.";
        };
    }
}
