package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.canonical.ChecksumExpressions;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.math.BigInteger;
import java.util.List;

/** Digests of what the two ports hold, computed where the rows are. */
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
    TableDigest ofTable(ProductTable table, long version, String key) {
        return digest(table, stateAt(table, version), key);
    }

    /** What was read back from the files of a table. */
    TableDigest ofFiles(ProductTable table, long version, String key) {
        return digest(table, sql.name(names.check(table, version)), key);
    }

    /** The sum of the leaves that a version adds to the log of a table. */
    TableDigest ofLeaves(ProductTable table, long version) {
        return sums("SELECT COUNT(*), " + sum(PortFunctions.sixtyBits("dp_leaf", 1)) + ", "
                + sum(PortFunctions.sixtyBits("dp_leaf", SECOND_LANE)) + " FROM " + sql.name(names.log(table))
                + " WHERE dp_version = " + version);
    }

    private TableDigest digest(ProductTable table, String from, String key) {
        ChecksumExpressions expressions = target.engine().checksum();
        String text = Sql.literal(key) + " || " + new CanonicalText(expressions).of(table.shape());
        return sums("SELECT COUNT(*), " + sum(expressions.sixtyBits("m", 1)) + ", "
                + sum(expressions.sixtyBits("m", SECOND_LANE)) + " FROM (SELECT " + expressions.md5(text)
                + " AS m FROM "
                + from + " r " + expressions.barrier() + ") h");
    }

    private String stateAt(ProductTable table, long version) {
        String isVisible = "(%1$s.dp_version = " + version + " OR %1$s.dp_version IN (SELECT dp_version FROM "
                + sql.name(names.commit()) + "))";
        String first = "(SELECT COALESCE(MIN(dp_version), " + version + ") FROM " + sql.name(names.commit()) + ")";
        return "(SELECT " + sql.columns(table, "l.") + " FROM " + sql.name(names.log(table)) + " l LEFT JOIN (SELECT "
                + sql.key(table, column -> "g." + column, ", ") + ", MAX(g.dp_version) AS dp_version FROM "
                + sql.name(names.log(table)) + " g WHERE " + isVisible.formatted("g") + " AND g.dp_version > " + first
                + " GROUP BY " + sql.key(table, column -> "g." + column, ", ") + ") n ON "
                + sql.key(table, column -> "n." + column + " = l." + column, " AND ") + " WHERE l.dp_op = 'U' AND "
                + isVisible.formatted("l") + " AND COALESCE(n.dp_version, l.dp_version) = l.dp_version)";
    }

    private static String sum(String expression) {
        return "CAST(COALESCE(SUM(" + expression + "), 0) AS VARCHAR)";
    }

    private TableDigest sums(String query) {
        List<?> row = Sql.row(target, query).orElseThrow();
        return new TableDigest(
                Sql.number(row.get(0)), new BigInteger(Sql.text(row.get(1))), new BigInteger(Sql.text(row.get(2))));
    }
}
