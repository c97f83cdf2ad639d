package dev.stranglerfig.warehouse.engine;

import dev.stranglerfig.warehouse.canonical.BucketSum;
import dev.stranglerfig.warehouse.canonical.ChecksumSql;
import dev.stranglerfig.warehouse.canonical.RowShape;
import java.util.List;

/** Runs checksum SQL. */
public final class Checksums {

    private Checksums() {}

    public static List<BucketSum> of(Warehouse warehouse, String source, RowShape shape, int buckets) {
        String sql = new ChecksumSql(warehouse.engine().checksum(), shape).sums(source, buckets);
        return warehouse
                .query(sql)
                .collect(row -> new BucketSum(row.integer(0), row.integer(1), row.integer(2), row.integer(3)));
    }
}
