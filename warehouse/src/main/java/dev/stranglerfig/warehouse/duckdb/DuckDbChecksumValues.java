package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.canonical.HashForm;
import dev.stranglerfig.warehouse.canonical.LogicalType;

/** One column as the integer or the text that enters the checksum. */
final class DuckDbChecksumValues implements LogicalType.Cases<String> {

    static final int MOST_DIGITS = 38;
    private static final long NAN_BITS = 0x7ff8000000000000L;
    private static final int NAN_BITS_4 = 0x7fc00000;

    private final String column;

    DuckDbChecksumValues(String column) {
        this.column = column;
    }

    @Override
    public String bool() {
        return "CAST(" + column + " AS BIGINT)";
    }

    /** The operator exists for integers only: a cast would round a fraction away and hide it. */
    @Override
    public String integer(LogicalType.Int type) {
        return "CAST(" + column + " | 0 AS BIGINT)";
    }

    @Override
    public String decimal(LogicalType.Decimal type) {
        String exact = "CAST(" + column + " AS DECIMAL(" + type.precision() + "," + type.scale() + "))";
        String refusal = "error('a value has more than " + type.scale() + " decimals')";
        if (HashForm.of(type) == HashForm.TEXT) {
            return guarded(exact + " = " + column, "CAST(" + exact + " AS VARCHAR)", refusal);
        }
        String scaled = type.scale() == 0 ? exact : exact + " * 1" + "0".repeat(type.scale());
        return guarded(exact + " = " + column, "CAST(" + scaled + " AS BIGINT)", refusal);
    }

    @Override
    public String number() {
        String text = "CAST(" + column + " AS VARCHAR)";
        return "CASE WHEN contains(" + text + ", '.') THEN rtrim(rtrim(" + text + ", '0'), '.') ELSE " + text + " END";
    }

    /** Zero without sign and one NaN: values that compare equal have one form. The cast to BIT gives the bits as they are. */
    @Override
    public String floating(LogicalType.Float type) {
        if (type.bytes() == 4) {
            return "CAST(CASE WHEN isnan(" + column + ") THEN " + NAN_BITS_4 + " WHEN " + column
                    + " = 0 THEN 0 ELSE CAST(CAST(" + column + " AS BIT) AS INTEGER) END AS BIGINT)";
        }
        return "CASE WHEN isnan(" + column + ") THEN " + NAN_BITS + " WHEN " + column + " = 0 THEN 0 ELSE CAST(CAST("
                + column + " AS BIT) AS BIGINT) END";
    }

    @Override
    public String text(LogicalType.Text type) {
        return "CAST(" + column + " AS VARCHAR)";
    }

    @Override
    public String character(LogicalType.Char type) {
        return "rtrim(CAST(" + column + " AS VARCHAR), ' ')";
    }

    @Override
    public String bytes() {
        return "lower(hex(" + column + "))";
    }

    @Override
    public String date() {
        return finite("CAST(" + column + " - DATE '1970-01-01' AS BIGINT)");
    }

    @Override
    public String time(LogicalType.Time type) {
        return "epoch_us(" + column + ")";
    }

    @Override
    public String timestamp(LogicalType.Timestamp type) {
        return finite("epoch_us(" + column + ")");
    }

    @Override
    public String instant(LogicalType.Instant type) {
        return finite("epoch_us(" + column + ")");
    }

    @Override
    public String uuid() {
        return "CAST(" + column + " AS VARCHAR)";
    }

    @Override
    public String json() {
        return "CAST(" + column + " AS VARCHAR)";
    }

    @Override
    public String other(LogicalType.Other type) {
        return "CAST(" + column + " AS VARCHAR)";
    }

    /** The engine makes NULL, or a number, of an infinite time: neither may pass. */
    private String finite(String value) {
        return guarded("isfinite(" + column + ")", value, "error('infinity is no point in time')");
    }

    private String guarded(String condition, String value, String refusal) {
        return "CASE WHEN " + condition + " THEN " + value + " WHEN " + column + " IS NULL THEN NULL ELSE " + refusal
                + " END";
    }
}
