package dev.stranglerfig.warehouse.postgres;

import dev.stranglerfig.warehouse.canonical.HashForm;
import dev.stranglerfig.warehouse.canonical.LogicalType;

/** One column as the integer or the text that enters the checksum. */
final class PostgresChecksumValues implements LogicalType.Cases<String> {

    private static final long NAN_BITS = 0x7ff8000000000000L;
    private static final int NAN_BITS_4 = 0x7fc00000;

    private final String column;

    PostgresChecksumValues(String column) {
        this.column = column;
    }

    @Override
    public String bool() {
        return column + "::integer::bigint";
    }

    /** The operator exists for integers only: a cast would round a fraction away and hide it. */
    @Override
    public String integer(LogicalType.Int type) {
        return "(" + column + " | 0::bigint)";
    }

    /** Digits beyond the scale fail the query; zeros there do no harm. */
    @Override
    public String decimal(LogicalType.Decimal type) {
        String value = scaled(type);
        String loose = "round(" + column + ", " + type.scale() + ")";
        return "CASE WHEN scale(" + column + ") = " + type.scale() + " THEN " + value.replace("%", column)
                + " WHEN " + column + " IS NULL THEN NULL WHEN scale(trim_scale(" + column + ")) <= " + type.scale()
                + " THEN " + value.replace("%", loose) + " ELSE " + refusal(type) + " END";
    }

    @Override
    public String number() {
        return "trim_scale(" + column + ")::text";
    }

    /** Zero without sign and one NaN: values that compare equal have one form. */
    @Override
    public String floating(LogicalType.Float type) {
        if (type.bytes() == 4) {
            return "CASE WHEN " + column + " = 'NaN'::real THEN " + NAN_BITS_4 + " WHEN " + column
                    + " = 0 THEN 0 ELSE ('x' || encode(float4send(" + column
                    + "), 'hex'))::bit(32)::integer END::bigint";
        }
        return "CASE WHEN " + column + " = 'NaN'::float8 THEN " + NAN_BITS + " WHEN " + column
                + " = 0 THEN 0 ELSE ('x' || encode(float8send(" + column + "), 'hex'))::bit(64)::bigint END";
    }

    @Override
    public String text(LogicalType.Text type) {
        return column + "::text";
    }

    @Override
    public String character(LogicalType.Char type) {
        return "rtrim(" + column + "::text, ' ')";
    }

    @Override
    public String bytes() {
        return "encode(" + column + ", 'hex')";
    }

    @Override
    public String date() {
        return "(" + column + " - DATE '1970-01-01')::bigint";
    }

    @Override
    public String time(LogicalType.Time type) {
        return microseconds(column);
    }

    @Override
    public String timestamp(LogicalType.Timestamp type) {
        return epoch(column);
    }

    @Override
    public String instant(LogicalType.Instant type) {
        return epoch("(" + column + " AT TIME ZONE 'UTC')");
    }

    @Override
    public String uuid() {
        return column + "::text";
    }

    @Override
    public String json() {
        return column + "::text";
    }

    @Override
    public String other(LogicalType.Other type) {
        return column + "::text";
    }

    /** Days as integers, and the seconds of one day, which a double holds to far below a microsecond: exact for every year. */
    private static String epoch(String timestamp) {
        return "((" + timestamp + "::date - DATE '1970-01-01')::bigint * 86400000000 + "
                + microseconds(timestamp + "::time") + ")";
    }

    private static String microseconds(String time) {
        return "(date_part('epoch', " + time + ") * 1000000)::bigint";
    }

    /** The percent sign stands for the value. */
    private static String scaled(LogicalType.Decimal type) {
        if (HashForm.of(type) == HashForm.TEXT) {
            return "(%)::text";
        }
        if (type.scale() == 0) {
            return "(%)::bigint";
        }
        return "(% * 1" + "0".repeat(type.scale()) + ")::bigint";
    }

    /** A cast that fails only for the row at hand: a constant would fail while the query is planned. */
    private String refusal(LogicalType.Decimal type) {
        String message = "a value has more than " + type.scale() + " decimals";
        String failing = "(left(" + column + "::text, 0) || '" + message + "')::bigint";
        return HashForm.of(type) == HashForm.TEXT ? failing + "::text" : failing;
    }
}
