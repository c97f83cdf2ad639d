package dev.stranglerfig.analyzer.ranking;

import dev.stranglerfig.config.name.TableRef;
import java.util.Collection;
import java.util.List;

/** Estimates the work per table from what fills it. */
final class Efforts {

    private Efforts() {}

    /** In the order of the tables. */
    static List<TableEffort> of(Estate estate, Collection<TableRef> tables) {
        return tables.stream().map(table -> of(estate, table)).toList();
    }

    static double days(List<TableEffort> efforts) {
        return efforts.stream()
                .mapToDouble(effort -> effort.effort().personDays())
                .sum();
    }

    private static TableEffort of(Estate estate, TableRef table) {
        int statements = estate.graph().writers(table).size();
        int inputs = estate.graph().upstream(table).size();
        return new TableEffort(table, EffortClass.of(statements, inputs), statements, inputs);
    }
}
