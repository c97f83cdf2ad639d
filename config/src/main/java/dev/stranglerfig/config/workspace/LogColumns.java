package dev.stranglerfig.config.workspace;

/** The headings of the query log's columns: when, which login, which application, which team, and the SQL text. */
public record LogColumns(String time, String user, String application, String team, String text) {

    public LogColumns {
        if (time.isBlank() || user.isBlank() || application.isBlank() || team.isBlank() || text.isBlank()) {
            throw new IllegalArgumentException("Invalid query log columns: a heading is blank");
        }
    }

    /** The headings that are expected when nothing else is said. */
    public static LogColumns standard() {
        return new LogColumns("time", "user", "application", "team", "text");
    }
}
