package dev.stranglerfig.analyzer.usage;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Who read what, as the query log shows it. All lists are sorted, and nothing in them is a query's text.
 *
 * @param users by login and table
 * @param uses by team and needed tables
 * @param tables by table
 * @param account what became of every record of the log
 */
public record Usage(
        LogPeriod period, List<UserUsage> users, List<TeamUse> uses, List<TableUsage> tables, LogAccount account) {

    public Usage {
        users = List.copyOf(users);
        uses = List.copyOf(uses);
        tables = List.copyOf(tables);
    }

    /** How much that table is read; empty when nobody read it. */
    public Optional<TableUsage> of(TableRef table) {
        return tables.stream().filter(usage -> usage.table().equals(table)).findFirst();
    }

    /** The tables that a login read, sorted. */
    public Set<TableRef> tablesOf(String user) {
        return users.stream()
                .filter(usage -> usage.user().equals(user))
                .map(UserUsage::table)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
