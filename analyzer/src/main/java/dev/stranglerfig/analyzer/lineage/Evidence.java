package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.config.name.TableRef;
import java.util.Optional;

/**
 * Where something was read.
 *
 * @param file the path of the script
 * @param line where the statement begins, from 1
 * @param statement its first words on one line, for instance {@code INSERT INTO core.subscription}
 * @param routine the routine whose body holds the statement
 */
public record Evidence(String file, int line, String statement, Optional<TableRef> routine) {

    public Evidence {
        if (line < 1) {
            throw new IllegalArgumentException("Invalid evidence: line " + line + " of " + file);
        }
    }
}
