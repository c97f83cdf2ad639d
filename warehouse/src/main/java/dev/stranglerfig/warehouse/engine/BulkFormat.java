package dev.stranglerfig.warehouse.engine;

/** The form of a bulk file. */
public enum BulkFormat {
    /**
     * RFC 4180, UTF-8, no header, lines end with LF. NULL is an unquoted empty field, the empty text is {@code ""}; times are ISO and in UTC,
     * bytes are {@code \x} and hexadecimal digits. Every engine reads and writes it.
     */
    CSV,
    /**
     * One JSON object per line. Decimals are strings, times are ISO-8601 strings with 6 digits (a point in time ends with Z), bytes are
     * base64, JSON is a string that holds its exact text; floating point numbers that JSON cannot write are the strings NaN, Infinity and
     * -Infinity.
     */
    NDJSON,
    PARQUET
}
