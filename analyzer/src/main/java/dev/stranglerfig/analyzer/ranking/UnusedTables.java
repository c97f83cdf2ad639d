package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Finds the tables that nobody needs, neither directly nor for filling others that somebody needs. */
final class UnusedTables {

    private UnusedTables() {}

    /** Sorted; empty without a query log, since then nobody knows. */
    static List<TableRef> of(RankingInput input, Estate estate, List<ConsumerValue> consumers) {
        if (input.usage().isEmpty()) {
            return List.of();
        }
        Set<TableRef> needed = new TreeSet<>();
        consumers.forEach(consumer -> needed.addAll(consumer.needs()));
        input.usage().get().uses().forEach(use -> needed.addAll(use.tables()));
        Set<TableRef> alive = new TreeSet<>(needed);
        needed.forEach(table -> alive.addAll(estate.graph().ancestors(table)));
        return estate.tables().stream().filter(table -> !alive.contains(table)).toList();
    }
}
