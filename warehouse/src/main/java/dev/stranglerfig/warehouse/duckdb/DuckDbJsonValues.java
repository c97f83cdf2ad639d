package dev.stranglerfig.warehouse.duckdb;

import dev.stranglerfig.warehouse.canonical.LogicalType;

/** One column as the JSON value of the NDJSON form. */
final class DuckDbJsonValues implements LogicalType.Cases<String> {

    private static final String DATE_AND_TIME = "%Y-%m-%dT%H:%M:%S.%f";

    private final String column;

    DuckDbJsonValues(String column) {
        this.column = column;
    }

    @Override
    public String bool() {
        return column;
    }

    @Override
    public String integer(LogicalType.Int type) {
        return column;
    }

    /** As text: readers of JSON take numbers for doubles. */
    @Override
    public String decimal(LogicalType.Decimal type) {
        return text();
    }

    @Override
    public String number() {
        return text();
    }

    /** By way of its text, which is the shortest that reads back as the same number. */
    @Override
    public String floating(LogicalType.Float type) {
        return "CASE WHEN " + column + " IS NULL THEN NULL WHEN isnan(" + column
                + ") THEN CAST('\"NaN\"' AS JSON) WHEN isinf("
                + column + ") THEN CASE WHEN " + column
                + " > 0 THEN CAST('\"Infinity\"' AS JSON) ELSE CAST('\"-Infinity\"' AS JSON)"
                + " END ELSE CAST(" + text() + " AS JSON) END";
    }

    @Override
    public String text(LogicalType.Text type) {
        return text();
    }

    @Override
    public String character(LogicalType.Char type) {
        return "rtrim(" + text() + ", ' ')";
    }

    @Override
    public String bytes() {
        return "base64(" + column + ")";
    }

    @Override
    public String date() {
        return text();
    }

    @Override
    public String time(LogicalType.Time type) {
        return text();
    }

    @Override
    public String timestamp(LogicalType.Timestamp type) {
        return "strftime(" + column + ", '" + DATE_AND_TIME + "')";
    }

    @Override
    public String instant(LogicalType.Instant type) {
        return "strftime(" + column + ", '" + DATE_AND_TIME + "Z')";
    }

    @Override
    public String uuid() {
        return text();
    }

    /** As text: a nested value would be written anew, with other blanks than it had. */
    @Override
    public String json() {
        return text();
    }

    @Override
    public String other(LogicalType.Other type) {
        return text();
    }

    private String text() {
        return "CAST(" + column + " AS VARCHAR)";
    }
}
