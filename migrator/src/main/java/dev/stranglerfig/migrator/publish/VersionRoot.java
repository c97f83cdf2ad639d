package dev.stranglerfig.migrator.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The commitment of a version: SHA-256 over the root of the version before, the number of the version, and for each table its name, the number of
 * rows that the version added to its log, and the sum of their leaves. A leaf is SHA-256 over the random salt of a row and its canonical text, so
 * that a root tells nothing about a row whose salt is gone. Each part is preceded by its length in bytes.
 */
final class VersionRoot {

    private final MessageDigest digest;

    VersionRoot(String previousRoot, long version) {
        this.digest = sha256();
        part(previousRoot);
        part(Long.toString(version));
    }

    void add(String table, TableDigest leaves) {
        part(table);
        part(Long.toString(leaves.rows()));
        part(leaves.hexadecimal());
    }

    /** To be asked once, at the end. */
    String hexadecimal() {
        return HexFormat.of().formatHex(digest.digest());
    }

    private void part(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        digest.update(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
