package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TargetName;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A warehouse that products are carved out to.
 *
 * @param folder where its database file and the files of the file port lie, absolute
 * @param connection how it is reached when it is a server; empty for a database file in the folder
 */
public record Target(TargetName name, EngineName engine, Path folder, Optional<Connection> connection) {

    public Target {
        if (!folder.isAbsolute()) {
            throw new IllegalArgumentException("Invalid target folder: " + folder + " is not absolute");
        }
    }
}
