package dev.stranglerfig.warehouse.canonical;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Writes values so that equal bytes mean equal rows on every engine: each value as its length in bytes, a colon and its text; {@code -} is NULL.
 * Decimals stand at the scale of the contract, times with 6 digits, padding of CHAR is stripped. Row (1, NULL, "") of (bigint, text, text) is
 * {@code 1:1-0:}.
 */
public final class CanonicalEncoder {

    private final RowShape shape;
    private final List<Integer> all;

    public CanonicalEncoder(RowShape shape) {
        this.shape = shape;
        this.all = IntStream.range(0, shape.columns().size()).boxed().toList();
    }

    /**
     * All columns in the order of the shape.
     *
     * @throws StranglerException if a value does not fit its type
     */
    public byte[] row(RowValues row) {
        return encode(all, row);
    }

    /** The key columns in key order; no bytes if there is no key. */
    public byte[] key(RowValues row) {
        return encode(shape.keyIndexes(), row);
    }

    /**
     * One value as it is shown to people and compared, without its length.
     *
     * @param index of the column
     * @return null for NULL
     * @throws StranglerException if the value does not fit the type
     */
    public @Nullable String value(int index, @Nullable Object value) {
        if (value == null) {
            return null;
        }
        ShapeColumn column = shape.columns().get(index);
        try {
            return CanonicalText.of(column.type(), value);
        } catch (ArithmeticException | ClassCastException misfit) {
            throw misfit(column, misfit);
        }
    }

    private byte[] encode(List<Integer> columns, RowValues row) {
        ByteArrayOutputStream encoded = new ByteArrayOutputStream();
        for (int index : columns) {
            String text = value(index, row.value(index));
            if (text == null) {
                encoded.write('-');
                continue;
            }
            byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
            encoded.writeBytes((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            encoded.writeBytes(bytes);
        }
        return encoded.toByteArray();
    }

    /** The value stays out: it may not be shown. */
    static StranglerException misfit(ShapeColumn column, RuntimeException cause) {
        return new StranglerException(
                Problem.of(
                        CanonicalProblem.VALUE_DOES_NOT_FIT,
                        "Cannot encode column '" + column.name() + "': a value does not fit " + column.type(),
                        "Give the column a type that holds all its values."),
                cause);
    }
}
