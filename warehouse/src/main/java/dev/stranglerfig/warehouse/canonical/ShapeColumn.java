package dev.stranglerfig.warehouse.canonical;

/**
 * One column of a row.
 *
 * @param name as the engine stores it
 * @param type what its values mean
 * @param nullable whether NULL is allowed
 */
public record ShapeColumn(String name, LogicalType type, boolean nullable) {

    public ShapeColumn {
        if (name.isEmpty()) {
            throw new IllegalArgumentException("Invalid column name: ''");
        }
    }
}
