package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.DialectName;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * A folder of legacy SQL.
 *
 * @param path absolute
 * @param include globs below the folder, for instance {@code **.sql}
 * @param runOrder the name of a file in the folder that lists the scripts in the order they run, one path below the folder per line
 */
public record ScriptFolder(Path path, DialectName dialect, List<String> include, Optional<String> runOrder) {

    /** What is read when nothing else is said. */
    public static final List<String> DEFAULT_INCLUDE = List.of("**.sql");

    public ScriptFolder {
        if (!path.isAbsolute()) {
            throw new IllegalArgumentException("Invalid script folder: " + path + " is not absolute");
        }
        include = List.copyOf(include);
        if (include.isEmpty()) {
            throw new IllegalArgumentException("Invalid script folder: " + path + " includes nothing");
        }
    }
}
