package dev.stranglerfig.analyzer.lineage;

import dev.stranglerfig.analyzer.column.Base.Completeness;
import dev.stranglerfig.analyzer.statement.ColumnChange;
import dev.stranglerfig.config.name.TableRef;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The columns of tables as far as a catalogue or a script says them. A name with fewer parts finds the only table that ends in it. */
final class KnownColumns {

    private final Map<TableRef, Columns> byTable = new HashMap<>();
    private final Map<String, List<TableRef>> byName = new HashMap<>();

    /** Columns in their order, and whether these are all. */
    record Columns(List<String> names, Completeness completeness) {

        Columns {
            names = List.copyOf(names);
        }

        /** The columns after ALTER TABLE. */
        Columns changed(List<ColumnChange> changes) {
            List<String> changed = new ArrayList<>(names);
            for (ColumnChange change : changes) {
                int position = changed.indexOf(change.column());
                if (change.kind() == ColumnChange.Kind.ADDED && position < 0) {
                    changed.add(change.column());
                } else if (change.kind() == ColumnChange.Kind.DROPPED && position >= 0) {
                    changed.remove(position);
                } else if (change.kind() == ColumnChange.Kind.RENAMED && position >= 0) {
                    changed.set(position, change.to().orElseThrow());
                }
            }
            return new Columns(changed, completeness);
        }

        static Columns all(List<String> names) {
            return new Columns(names, Completeness.ALL);
        }
    }

    void learn(TableRef table, Columns columns) {
        if (byTable.put(table, columns) == null) {
            byName.computeIfAbsent(table.name(), name -> new ArrayList<>()).add(table);
        }
    }

    boolean has(TableRef table) {
        return byTable.containsKey(table);
    }

    Optional<Columns> of(TableRef table) {
        Columns exact = byTable.get(table);
        if (exact != null) {
            return Optional.of(exact);
        }
        TableRef only = null;
        for (TableRef candidate : byName.getOrDefault(table.name(), List.of())) {
            if (endsAlike(candidate.parts(), table.parts())) {
                if (only != null) {
                    return Optional.empty();
                }
                only = candidate;
            }
        }
        return Optional.ofNullable(only).map(byTable::get);
    }

    private static boolean endsAlike(List<String> left, List<String> right) {
        int shared = Math.min(left.size(), right.size());
        return left.subList(left.size() - shared, left.size())
                .equals(right.subList(right.size() - shared, right.size()));
    }
}
