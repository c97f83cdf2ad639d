package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.DialectName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * What somebody said about the workspace to be; what is empty is asked or left out.
 *
 * @param scripts absolute folders
 * @param dialect of the scripts
 * @param queryLogs absolute files
 */
public record InitAnswers(
        Optional<String> name, Legacy legacy, List<Path> scripts, DialectName dialect, List<Path> queryLogs) {

    public InitAnswers {
        scripts = List.copyOf(scripts);
        queryLogs = List.copyOf(queryLogs);
    }

    /** How to reach the legacy database. */
    public record Legacy(
            Optional<String> url,
            Optional<String> user,
            Optional<String> passwordVariable,
            Optional<Path> passwordFile,
            List<String> schemas) {

        public Legacy {
            schemas = List.copyOf(schemas);
        }
    }
}
