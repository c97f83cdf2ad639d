package dev.stranglerfig.reconciler.parity;

import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.math.BigDecimal;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keys and values of rows as a person reads them; long texts are cut around the first character that differs. */
final class RowText {

    private static final int LONGEST = 500;
    private static final int BEFORE_DIFFERENCE = 40;

    private final RowShape shape;
    private final List<Integer> keyIndexes;

    RowText(RowShape shape) {
        this.shape = shape;
        this.keyIndexes = keyIndexes(shape);
    }

    String column(int index) {
        return shape.columns().get(index).name();
    }

    /** For instance {@code id=7, region=NORTH}. */
    String key(@Nullable Object[] row) {
        return keyIndexes.stream()
                .map(index -> column(index) + "=" + excerpt(value(row[index]).orElse("NULL"), 0))
                .collect(Collectors.joining(", "));
    }

    Difference cell(int column, @Nullable Object[] legacy, @Nullable Object[] target) {
        Optional<String> before = value(legacy[column]);
        Optional<String> after = value(target[column]);
        int from = start(before.orElse(""), after.orElse(""));
        return new Difference(
                DifferenceKind.CHANGED,
                key(legacy),
                Optional.of(column(column)),
                before.map(text -> excerpt(text, from)),
                after.map(text -> excerpt(text, from)));
    }

    /** The value in words; empty for NULL. */
    static Optional<String> value(@Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof byte[] bytes) {
            return Optional.of(HexFormat.of().formatHex(bytes));
        }
        if (value instanceof BigDecimal number) {
            return Optional.of(number.toPlainString());
        }
        return Optional.of(value.toString());
    }

    private static int start(String before, String after) {
        int shared = Math.min(before.length(), after.length());
        int position = 0;
        while (position < shared && before.charAt(position) == after.charAt(position)) {
            position++;
        }
        return Math.max(0, position - BEFORE_DIFFERENCE);
    }

    private static String excerpt(String text, int from) {
        if (text.length() <= LONGEST) {
            return text;
        }
        int start = Math.min(from, text.length() - 1);
        int end = Math.min(text.length(), start + LONGEST);
        return "[" + text.length() + " characters, from " + (start + 1) + "] " + text.substring(start, end);
    }

    private static List<Integer> keyIndexes(RowShape shape) {
        if (shape.key().isEmpty()) {
            return shape.columns().stream().map(shape.columns()::indexOf).toList();
        }
        return shape.keyIndexes();
    }

    /** The names of the columns that were compared. */
    List<String> columns() {
        return shape.columns().stream().map(ShapeColumn::name).toList();
    }
}
