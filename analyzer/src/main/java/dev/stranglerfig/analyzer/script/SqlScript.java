package dev.stranglerfig.analyzer.script;

import dev.stranglerfig.config.name.DialectName;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * One legacy script.
 *
 * @param path how people name it: the name of its folder and the path below, with {@code /}, for instance {@code etl/core/load_orders.sql}
 * @param text decoded, without a byte order mark
 * @param hash SHA-256 of the text in UTF-8, 64 hexadecimal digits
 */
public record SqlScript(String path, DialectName dialect, String text, String hash) {

    public SqlScript {
        if (path.isBlank()) {
            throw new IllegalArgumentException("Invalid script: it has no path");
        }
        if (hash.length() != 64) {
            throw new IllegalArgumentException("Invalid script: '" + hash + "' is no SHA-256 of " + path);
        }
    }

    /** A script of that text; its hash is computed. */
    public static SqlScript of(String path, DialectName dialect, String text) {
        return new SqlScript(path, dialect, text, sha256(text));
    }

    private static String sha256(String text) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException missing) {
            throw new AssertionError("every Java runtime has SHA-256", missing);
        }
    }
}
