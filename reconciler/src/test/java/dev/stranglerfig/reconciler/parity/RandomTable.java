package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A table with a column of every type and random rows, the same on both sides until a test changes one. */
final class RandomTable {

    private final String name;
    private final Random random;
    private final List<TypedColumn> columns = TypedColumn.all();
    private final List<@Nullable Object[]> rows = new ArrayList<>();

    RandomTable(String name, Random random, int rowCount) {
        this.name = name;
        this.random = random;
        for (int row = 0; row < rowCount; row++) {
            @Nullable Object[] values = new Object[columns.size()];
            for (int column = 0; column < values.length; column++) {
                values[column] = random.nextInt(10) == 0
                        ? null
                        : columns.get(column).values().apply(random);
            }
            rows.add(values);
        }
    }

    List<TypedColumn> columns() {
        return columns;
    }

    @Nullable
    Object value(int row, int column) {
        return rows.get(row)[column];
    }

    /** A value that is not the one that is there: rarely NULL, else of the column's own kind. */
    @Nullable
    Object otherValue(int row, int column) {
        @Nullable Object before = value(row, column);
        if (before != null && random.nextInt(5) == 0) {
            return null;
        }
        Object other = columns.get(column).values().apply(random);
        while (SqlLiteral.of(other).equals(SqlLiteral.of(before))) {
            other = columns.get(column).values().apply(random);
        }
        return other;
    }

    RowShape shape() {
        List<ShapeColumn> shape = new ArrayList<>();
        shape.add(new ShapeColumn("id", new LogicalType.Int(8), false));
        columns.forEach(column -> shape.add(new ShapeColumn(column.name(), column.type(), true)));
        return new RowShape(shape, List.of("id"));
    }

    void create(TwoSides sides) {
        sides.legacy().execute(List.of(ddl(TypedColumn::postgresType), insert()));
        sides.target().execute(List.of(ddl(TypedColumn::duckDbType), insert().replace("decode_hex(", "unhex(")));
    }

    /** Sets one cell at the target. */
    void change(TwoSides sides, int row, int column, @Nullable Object value) {
        sides.target()
                .execute(List.of("UPDATE " + name + " SET "
                        + columns.get(column).name() + " = "
                        + SqlLiteral.of(value).replace("decode_hex(", "unhex(") + " WHERE id = " + row));
    }

    private String ddl(Function<TypedColumn, String> type) {
        return columns.stream()
                .map(column -> column.name() + " " + type.apply(column))
                .collect(Collectors.joining(", ", "CREATE TABLE " + name + " (id bigint, ", ")"));
    }

    private String insert() {
        List<String> tuples = new ArrayList<>();
        for (int row = 0; row < rows.size(); row++) {
            List<String> literals = new ArrayList<>();
            literals.add(Integer.toString(row));
            for (@Nullable Object value : rows.get(row)) {
                literals.add(SqlLiteral.of(value));
            }
            tuples.add("(" + String.join(", ", literals) + ")");
        }
        return "INSERT INTO " + name + " VALUES " + String.join(", ", tuples);
    }
}
