package dev.stranglerfig.analyzer.column;

import dev.stranglerfig.analyzer.statement.StarChanges;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What EXCEPT, REPLACE and RENAME make of the columns of one star. */
record StarEffect(List<String> left, List<Column> replaced, List<StarChanges.Renaming> renamed) {

    static final StarEffect NONE = new StarEffect(List.of(), List.of(), List.of());

    StarEffect {
        left = List.copyOf(left);
        replaced = List.copyOf(replaced);
        renamed = List.copyOf(renamed);
    }

    boolean leaves(String column) {
        return left.contains(column);
    }

    Column changed(Column column) {
        for (Column other : replaced) {
            if (other.name().equals(column.name())) {
                return other;
            }
        }
        return renaming(column.name()).map(column::named).orElse(column);
    }

    /** The names that are not among the unknown columns of the star. */
    Set<String> missing() {
        Set<String> names = new HashSet<>(left);
        replaced.forEach(column -> names.add(column.name()));
        renamed.forEach(renaming -> names.add(renaming.column()));
        return names;
    }

    /** What a star whose columns are not known must have nevertheless. */
    List<Column> added(Open open) {
        List<Column> added = new ArrayList<>(replaced);
        for (StarChanges.Renaming renaming : renamed) {
            Origin origin = open.column(renaming.column(), Grade.INFERRED);
            added.add(Column.of(renaming.name(), Origins.of(origin), open.at()));
        }
        return added;
    }

    private Optional<String> renaming(String column) {
        return renamed.stream()
                .filter(renaming -> renaming.column().equals(column))
                .map(StarChanges.Renaming::name)
                .findFirst();
    }
}
