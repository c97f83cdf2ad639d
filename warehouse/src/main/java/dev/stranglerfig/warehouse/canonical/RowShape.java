package dev.stranglerfig.warehouse.canonical;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The columns of a row in the order of the contract, and the names of those that identify it.
 *
 * @param columns at least one, names differ
 * @param key names of the key columns in key order; empty if the table has no key
 */
public record RowShape(List<ShapeColumn> columns, List<String> key) {

    public RowShape {
        columns = List.copyOf(columns);
        key = List.copyOf(key);
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("Invalid row shape: it has no columns");
        }
        Set<String> names = new HashSet<>();
        for (ShapeColumn column : columns) {
            if (!names.add(column.name())) {
                throw new IllegalArgumentException("Invalid row shape: two columns are named '" + column.name() + "'");
            }
        }
        for (String name : key) {
            if (!names.contains(name)) {
                throw new IllegalArgumentException(
                        "Invalid row shape: key column '" + name + "' is not among its columns");
            }
        }
    }

    /** The column with this name. */
    public ShapeColumn column(String name) {
        return columns.get(index(name));
    }

    /** Where the key columns stand among the columns, in key order. */
    public List<Integer> keyIndexes() {
        return key.stream().map(this::index).toList();
    }

    private int index(String name) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).name().equals(name)) {
                return i;
            }
        }
        throw new IllegalArgumentException("Invalid column name: '" + name + "'");
    }
}
