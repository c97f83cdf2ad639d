package dev.stranglerfig.config.workspace;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;

/**
 * A business domain and the legacy tables that belong to it.
 *
 * @param tables table names or patterns such as {@code core.subscription*}, in which {@code *} stands for any characters
 * @param owner who answers for the domain, as people write it
 */
public record Domain(DomainName name, List<String> tables, Optional<String> owner, Optional<String> description) {

    public Domain {
        tables = List.copyOf(tables);
        if (tables.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("Invalid domain " + name + ": a table pattern is blank");
        }
    }

    /** Whether one of the patterns covers that table, compared with its full name such as {@code core.subscription}. */
    public boolean covers(TableRef table) {
        return tables.stream().anyMatch(pattern -> Wildcard.matches(pattern, table.toString()));
    }
}
