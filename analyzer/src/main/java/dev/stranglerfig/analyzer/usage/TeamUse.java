package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TeamName;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * One use that a team makes of the warehouse: queries that need the same tables together. A week counts once, however many queries it saw.
 *
 * @param team empty for everybody whose team is not known
 * @param tables what such a query names, sorted; views stand for themselves
 * @param byServices whether service accounts alone made it
 */
public record TeamUse(Optional<TeamName> team, Set<TableRef> tables, boolean byServices, Activity activity) {

    public TeamUse {
        tables = Collections.unmodifiableSet(new TreeSet<>(tables));
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Invalid use: it needs no table");
        }
    }
}
