package dev.stranglerfig.migrator.publish;

/** The functions of the target that differ from engine to engine, as DuckDB spells them. */
final class PortFunctions {

    private PortFunctions() {}

    /** A random UUID, new for each row. */
    static String randomSalt() {
        return "uuid()";
    }

    /** SHA-256 of the UTF-8 bytes of a text, as bytes. */
    static String sha256(String text) {
        return "unhex(sha256(" + text + "))";
    }

    /** Fifteen hexadecimal digits of bytes, counted from 1, as an integer. */
    static String sixtyBits(String bytes, int position) {
        return "CAST('0x' || substr(hex(" + bytes + "), " + position + ", 15) AS BIGINT)";
    }

    /** 64 bits of a list of values; values that are equal to SQL have equal bits, and so has NULL. */
    static String hash(String values) {
        return "hash(" + values + ")";
    }
}
