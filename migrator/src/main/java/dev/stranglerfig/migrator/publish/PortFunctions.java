package dev.stranglerfig.migrator.publish;

/** The functions of the target that differ from engine to engine, as DuckDB spells them. */
final class PortFunctions {

    private PortFunctions() {}

    /** 122 random bits as text, new for each row. */
    static String randomSalt() {
        return "CAST(uuid() AS VARCHAR)";
    }

    /** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
    static String sha256(String text) {
        return "sha256(" + text + ")";
    }

    /** Fifteen digits of a hexadecimal text, counted from 1, as an integer. */
    static String sixtyBits(String hexadecimal, int position) {
        return "CAST('0x' || substr(" + hexadecimal + ", " + position + ", 15) AS BIGINT)";
    }
}
