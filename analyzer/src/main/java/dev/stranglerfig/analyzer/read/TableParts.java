package dev.stranglerfig.analyzer.read;

import dev.stranglerfig.analyzer.statement.QualifiedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Gathers what CREATE TABLE says of a table besides its rows. */
final class TableParts {

    private final List<String> columns = new ArrayList<>();
    private final List<QualifiedName> parents = new ArrayList<>();
    private final List<QualifiedName> patterns = new ArrayList<>();
    private Optional<String> path = Optional.empty();

    /** A column that is said again, as where it partitions the table, is one column. */
    void column(String column) {
        if (!columns.contains(column)) {
            columns.add(column);
        }
    }

    void parent(QualifiedName parent) {
        parents.add(parent);
    }

    void pattern(QualifiedName pattern) {
        patterns.add(pattern);
    }

    void path(String where) {
        path = Optional.of(where);
    }

    List<String> columns() {
        return columns;
    }

    List<QualifiedName> parents() {
        return parents;
    }

    List<QualifiedName> patterns() {
        return patterns;
    }

    /** Where its files lie, if that is said. */
    Optional<String> path() {
        return path;
    }
}
