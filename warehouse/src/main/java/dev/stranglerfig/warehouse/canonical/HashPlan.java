package dev.stranglerfig.warehouse.canonical;

import java.util.ArrayList;
import java.util.List;

/**
 * Which columns enter a hash as integers and which as text.
 *
 * @param integers in the order of the contract
 * @param masked those of the integers whose type has every 64-bit number as a value, so that NULL needs a mark of its own
 * @param texts in the order of the contract
 */
record HashPlan(List<Integer> integers, List<Integer> masked, List<Integer> texts) {

    /** Stands for NULL among the integers. */
    static final long NULL = 4_611_686_018_427_387_001L;

    /** Marks of NULL that fit into one integer. */
    static final int MASK_BITS = 60;

    /** Values folded in one nest of parentheses: engines limit the depth of an expression. */
    static final int GROUP = 50;

    HashPlan {
        integers = List.copyOf(integers);
        masked = List.copyOf(masked);
        texts = List.copyOf(texts);
    }

    /** The plan for these columns of a shape. */
    static HashPlan of(RowShape shape, List<Integer> columns) {
        List<Integer> integers = new ArrayList<>();
        List<Integer> masked = new ArrayList<>();
        List<Integer> texts = new ArrayList<>();
        for (int index : columns) {
            ShapeColumn column = shape.columns().get(index);
            HashForm form = HashForm.of(column.type());
            if (form == HashForm.INTEGER) {
                integers.add(index);
            }
            if (form == HashForm.INTEGER && column.nullable() && holdsEveryLong(column.type())) {
                masked.add(index);
            }
            if (form == HashForm.TEXT) {
                texts.add(index);
            }
        }
        return new HashPlan(integers, masked, texts);
    }

    int masks() {
        return (masked.size() + MASK_BITS - 1) / MASK_BITS;
    }

    /** The number of values that are folded. */
    int terms() {
        return integers.size() + masks() + (hasText() ? 1 : 0);
    }

    boolean hasText() {
        return !texts.isEmpty();
    }

    private static boolean holdsEveryLong(LogicalType type) {
        return type.equals(new LogicalType.Int(8))
                || type.equals(new LogicalType.Float(8))
                || type instanceof LogicalType.Timestamp
                || type instanceof LogicalType.Instant;
    }
}
