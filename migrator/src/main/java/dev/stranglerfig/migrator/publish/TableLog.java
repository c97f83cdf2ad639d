package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Writes what a version changes into the append-only logs: a row for each key that is new or has other values, and a row that says so for each
 * key that is gone. A legacy table states no validity of its rows, so a row is asserted for all of time; what the table said when is told by the
 * versions.
 */
final class TableLog {

    private static final String TECHNICAL_COLUMNS = "dp_version, dp_valid_from, dp_valid_to, dp_op, dp_salt, dp_leaf";
    private static final String ALL_TIME = "TIMESTAMP '0001-01-01 00:00:00', TIMESTAMP '9999-12-31 00:00:00'";

    private final Warehouse target;
    private final PortNames names;
    private final Sql sql;
    private final CanonicalText canonical;

    TableLog(Warehouse target, PortNames names) {
        this.target = target;
        this.names = names;
        this.sql = new Sql(target.engine().dialect().identifiers());
        this.canonical = new CanonicalText(target.engine().checksum());
    }

    /** Adds all staged rows of a table to a log without published versions; there is nothing to compare them with. */
    void stageFirst(ProductTable table, long version) {
        String staged = sql.name(names.staging(table, version)) + " s";
        target.execute(List.of(upserts(table, version, staged)));
    }

    /**
     * Compares the staged rows of a table with the newest published state.
     *
     * @return how many rows were added to the log
     */
    long stageChanges(ProductTable table, long version) {
        String changed = sql.name(names.staging(table, version)) + " s LEFT JOIN " + sql.name(names.current(table))
                + " c ON " + sql.key(table, column -> "c." + column + " = s." + column, " AND ") + " WHERE "
                + isNewOrChanged(table);
        long[] added = target.session().execute(List.of(upserts(table, version, changed), deletes(table, version)));
        return added[0] + added[1];
    }

    /** Takes back what a version that will never be published has left. */
    void sweep(DataProduct product, long version) {
        target.execute(product.tables().stream()
                .map(table -> "DELETE FROM " + sql.name(names.log(table)) + " WHERE dp_version = " + version)
                .toList());
    }

    private String upserts(ProductTable table, long version, String source) {
        return "INSERT INTO " + sql.name(names.log(table)) + " (" + sql.columns(table, "") + ", " + TECHNICAL_COLUMNS
                + ") SELECT " + sql.columns(table, "") + ", "
                + technicalValues(version, "U", table.shape())
                + " FROM (SELECT " + sql.columns(table, "s.") + ", " + PortFunctions.randomSalt() + " AS dp_salt FROM "
                + source + ") changed";
    }

    private String deletes(ProductTable table, long version) {
        String key = sql.key(table, column -> column, ", ");
        return "INSERT INTO " + sql.name(names.log(table)) + " (" + key + ", " + TECHNICAL_COLUMNS + ") SELECT " + key
                + ", " + technicalValues(version, "D", keyShape(table))
                + " FROM (SELECT " + sql.key(table, column -> "c." + column, ", ") + ", " + PortFunctions.randomSalt()
                + " AS dp_salt FROM " + sql.name(names.current(table)) + " c WHERE NOT EXISTS (SELECT 1 FROM "
                + sql.name(names.staging(table, version)) + " s WHERE "
                + sql.key(table, column -> "s." + column + " = c." + column, " AND ") + ")) gone";
    }

    private String technicalValues(long version, String operation, RowShape shape) {
        String leaf = PortFunctions.sha256(canonical.of(shape, "CAST(dp_salt AS VARCHAR)", "'" + operation + "'"));
        return version + ", " + ALL_TIME + ", '" + operation + "', dp_salt, " + leaf;
    }

    private String isNewOrChanged(ProductTable table) {
        String firstKey = "c." + sql.name(table.shape().key().get(0));
        String changes = table.shape().columns().stream()
                .filter(column -> !table.shape().key().contains(column.name()))
                .map(this::isChanged)
                .collect(Collectors.joining());
        return firstKey + " IS NULL" + changes;
    }

    /** Floating point numbers are compared by their bits: 0.0 and -0.0 are equal to SQL and different to a reader. */
    private String isChanged(ShapeColumn column) {
        String before = "c." + sql.name(column.name());
        String after = "s." + sql.name(column.name());
        if (column.type() instanceof LogicalType.Float) {
            before = target.engine().checksum().integer(column.type(), before);
            after = target.engine().checksum().integer(column.type(), after);
        }
        return " OR " + after + " IS DISTINCT FROM " + before;
    }

    private static RowShape keyShape(ProductTable table) {
        List<ShapeColumn> columns =
                table.shape().key().stream().map(table.shape()::column).toList();
        return new RowShape(columns, table.shape().key());
    }
}
