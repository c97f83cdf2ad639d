package dev.stranglerfig.config.workspace;

import java.nio.file.Path;
import java.util.List;

/**
 * The log of the queries that the monolith answered.
 *
 * @param files CSV files, absolute, at least one
 * @param etlUsers logins that fill the warehouse and so are no readers of it; {@code *} stands for any characters
 */
public record QueryLogSettings(List<Path> files, LogColumns columns, List<String> etlUsers) {

    public QueryLogSettings {
        files = List.copyOf(files);
        etlUsers = List.copyOf(etlUsers);
        if (files.isEmpty()) {
            throw new IllegalArgumentException("Invalid query log: it names no file");
        }
    }

    /** Whether that login fills the warehouse. */
    public boolean isEtlUser(String login) {
        return etlUsers.stream().anyMatch(pattern -> Wildcard.matches(pattern, login));
    }
}
