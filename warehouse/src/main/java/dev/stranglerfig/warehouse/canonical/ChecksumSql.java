package dev.stranglerfig.warehouse.canonical;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The portable checksum as SQL text of one engine. For {@code shape} (id bigint, name text), key (id), the query of {@link #sums} counts the
 * rows of each bucket and sums two hashes of them; two tables are equal if all their buckets are, but for a chance of about 2^-62.
 *
 * <p>A source is what may stand behind FROM: a quoted table name, or a query in parentheses with an alias.
 */
public final class ChecksumSql {

    private final ChecksumExpressions expressions;
    private final RowShape shape;
    private final HashPlan all;
    private final HashPlan key;

    /** @throws IllegalArgumentException if a column has a type that the engine cannot hash; see {@link HashableShape} */
    public ChecksumSql(ChecksumExpressions expressions, RowShape shape) {
        this.expressions = expressions;
        this.shape = shape;
        for (ShapeColumn column : shape.columns()) {
            expressions.unsupported(column.type()).ifPresent(reason -> {
                throw new IllegalArgumentException("Invalid column '" + column.name() + "': " + reason);
            });
        }
        this.all = HashPlan.of(
                shape, IntStream.range(0, shape.columns().size()).boxed().toList());
        this.key = HashPlan.of(shape, shape.keyIndexes());
    }

    /**
     * One row per bucket that has rows: bucket, rows, first, second, all of them 64-bit integers; see {@link BucketSum}.
     *
     * @param source the rows
     * @param buckets how many; a row's bucket depends on its key, or on the whole row if there is no key
     */
    public String sums(String source, int buckets) {
        return "SELECT bucket, CAST(count(*) AS bigint) AS bucket_rows, CAST(sum(first_hash) AS bigint) AS first_sum,"
                + " CAST(sum(second_hash) AS bigint) AS second_sum FROM (" + hashes(source, buckets, List.of())
                + ") AS hashed_rows GROUP BY bucket ORDER BY bucket";
    }

    /**
     * The rows of some buckets, all columns of the shape in its order, in no order.
     *
     * @param chosen numbers of the buckets, at least one
     */
    public String rows(String source, int buckets, Collection<Long> chosen) {
        String list = chosen.stream().map(String::valueOf).collect(Collectors.joining(", "));
        List<String> names = shape.columns().stream().map(this::name).toList();
        return "SELECT " + String.join(", ", names) + " FROM (" + hashes(source, buckets, names)
                + ") AS hashed_rows WHERE bucket IN (" + list + ")";
    }

    private String hashes(String source, int buckets, List<String> kept) {
        List<String> columns = new ArrayList<>(kept);
        columns.add("((key_hash % " + buckets + ") + " + buckets + ") % " + buckets + " AS bucket");
        columns.add("(first_residue * first_residue) % " + HashLane.FIRST.finish() + " AS first_hash");
        columns.add("(second_residue * second_residue) % " + HashLane.SECOND.finish() + " AS second_hash");
        return "SELECT " + String.join(", ", columns) + " FROM (" + residues(source, kept) + expressions.barrier()
                + ") AS residues";
    }

    private String residues(String source, List<String> kept) {
        List<String> columns = new ArrayList<>(kept);
        columns.add(fold(all, "", HashLane.FIRST) + " AS first_residue");
        columns.add(fold(all, "", HashLane.SECOND) + " AS second_residue");
        columns.add(keyHash() + " AS key_hash");
        return "SELECT " + String.join(", ", columns) + " FROM (" + values(source, kept) + expressions.barrier()
                + ") AS row_values";
    }

    /** Multiplied once more, so that a run of integer keys does not fall into neighbouring buckets. */
    private String keyHash() {
        HashPlan plan = key;
        String prefix = "key_";
        if (shape.key().isEmpty()) {
            plan = all;
            prefix = "";
        }
        HashLane lane = HashLane.FIRST;
        return "(" + fold(plan, prefix, lane) + " * " + lane.generator() + ") % " + lane.prime();
    }

    private String fold(HashPlan plan, String prefix, HashLane lane) {
        List<String> terms = new ArrayList<>();
        plan.integers().forEach(index -> terms.add("value_" + index));
        IntStream.range(0, plan.masks()).forEach(mask -> terms.add(prefix + "nulls_" + mask));
        if (plan.hasText()) {
            terms.add(expressions.sixtyBits(prefix + "text_hash", lane.textPosition()));
        }
        return new HashFold(lane, plan.terms()).sql(terms);
    }

    private String values(String source, List<String> kept) {
        List<String> columns = new ArrayList<>(kept);
        for (int index : all.integers()) {
            columns.add("coalesce(" + integer(index) + ", " + HashPlan.NULL + ") AS value_" + index);
        }
        columns.addAll(masksAndText(all, ""));
        if (!shape.key().isEmpty()) {
            columns.addAll(masksAndText(key, "key_"));
        }
        if (columns.isEmpty()) {
            columns.add("1 AS nothing");
        }
        return "SELECT " + String.join(", ", columns) + " FROM " + source;
    }

    private List<String> masksAndText(HashPlan plan, String prefix) {
        List<String> columns = new ArrayList<>();
        for (int mask = 0; mask < plan.masks(); mask++) {
            columns.add(mask(plan, mask) + " AS " + prefix + "nulls_" + mask);
        }
        if (plan.hasText()) {
            String text = plan.texts().stream().map(this::lengthAndText).collect(Collectors.joining(" || "));
            columns.add(expressions.md5(text) + " AS " + prefix + "text_hash");
        }
        return columns;
    }

    private String mask(HashPlan plan, int mask) {
        List<Integer> members = plan.masked()
                .subList(mask * HashPlan.MASK_BITS, Math.min(plan.masked().size(), (mask + 1) * HashPlan.MASK_BITS));
        return IntStream.range(0, members.size())
                .mapToObj(bit -> "CASE WHEN " + name(shape.columns().get(members.get(bit))) + " IS NULL THEN CAST("
                        + (1L << bit) + " AS bigint) ELSE 0 END")
                .collect(Collectors.joining(" + "));
    }

    private String lengthAndText(int index) {
        ShapeColumn column = shape.columns().get(index);
        String text = expressions.text(column.type(), name(column));
        return "coalesce(" + expressions.byteLength(text) + " || ':' || " + text + ", '-')";
    }

    private String integer(int index) {
        ShapeColumn column = shape.columns().get(index);
        return expressions.integer(column.type(), name(column));
    }

    private String name(ShapeColumn column) {
        return expressions.identifiers().quote(column.name());
    }
}
