package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Compares what the two ports hold, where the rows are. Both sides are read by one engine, so its own hash, the fastest there is, tells whether
 * the values are the same to SQL; it is keyed by chance for each comparison and goes nowhere else. What is kept is the digest of the leaves.
 */
final class PortDigests {

    private static final int SECOND_LANE = 16;

    private final Warehouse target;
    private final PortNames names;
    private final Sql sql;

    PortDigests(Warehouse target, PortNames names) {
        this.target = target;
        this.names = names;
        this.sql = new Sql(target.engine().dialect().identifiers());
    }

    /** What the tables port will show of a table once the version is committed. */
    PortContent ofTable(ProductTable table, long version, String key) {
        List<?> row = one("SELECT " + comparison(table, key) + ", " + sum(PortFunctions.sixtyBits("dp_leaf", 1)) + ", "
                + sum(PortFunctions.sixtyBits("dp_leaf", SECOND_LANE)) + " FROM " + stateAt(table, version) + " r");
        RowSums leaves = new RowSums(Sql.number(row.get(0)), whole(row.get(3)), whole(row.get(4)));
        return new PortContent(sums(row), leaves);
    }

    /**
     * What a file holds.
     *
     * @param query gives its rows
     */
    RowSums ofFile(ProductTable table, String query, String key) {
        return sums(one("SELECT " + comparison(table, key) + " FROM (" + query + ") r"));
    }

    private String comparison(ProductTable table, String key) {
        String values = table.shape().columns().stream().map(this::value).collect(Collectors.joining(", "));
        return "COUNT(*), " + sum(PortFunctions.hash(Sql.literal(key) + ", " + values)) + ", "
                + sum(PortFunctions.hash(values + ", " + Sql.literal(key)));
    }

    /** Padding is no part of a value, and JSON is compared as its text. */
    private String value(ShapeColumn column) {
        String name = sql.name(column.name());
        boolean isText = column.type() instanceof LogicalType.Char || column.type() instanceof LogicalType.Json;
        if (isText) {
            return target.engine().checksum().text(column.type(), name);
        }
        return name;
    }

    private String stateAt(ProductTable table, long version) {
        String isVisible = "(%1$s.dp_version = " + version + " OR %1$s.dp_version IN (SELECT dp_version FROM "
                + sql.name(names.commit()) + "))";
        String first = "(SELECT COALESCE(MIN(dp_version), " + version + ") FROM " + sql.name(names.commit()) + ")";
        return "(SELECT " + sql.columns(table, "l.") + ", l.dp_leaf FROM " + sql.name(names.log(table))
                + " l LEFT JOIN (SELECT "
                + sql.key(table, column -> "g." + column, ", ") + ", MAX(g.dp_version) AS dp_version FROM "
                + sql.name(names.log(table)) + " g WHERE " + isVisible.formatted("g") + " AND g.dp_version > " + first
                + " GROUP BY " + sql.key(table, column -> "g." + column, ", ") + ") n ON "
                + sql.key(table, column -> "n." + column + " = l." + column, " AND ") + " WHERE l.dp_op = 'U' AND "
                + isVisible.formatted("l") + " AND COALESCE(n.dp_version, l.dp_version) = l.dp_version)";
    }

    private static String sum(String expression) {
        return "CAST(COALESCE(SUM(" + expression + "), 0) AS VARCHAR)";
    }

    private List<?> one(String query) {
        return Sql.row(target, query).orElseThrow();
    }

    private static RowSums sums(List<?> row) {
        return new RowSums(Sql.number(row.get(0)), whole(row.get(1)), whole(row.get(2)));
    }

    private static BigInteger whole(Object value) {
        return new BigInteger(Sql.text(value));
    }
}
