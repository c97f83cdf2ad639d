package dev.stranglerfig.migrator.publish;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * The commitment of a version: SHA-256 over the root of the version before, the number of the version, and for each table its name, the number of
 * its rows and its digest. So a root can be made again from the manifest alone, and a digest from the leaves of the rows. Each part is preceded by
 * its length in bytes.
 */
final class VersionRoot {

    private final MessageDigest digest;

    VersionRoot(String previousRoot, long version) {
        this.digest = sha256();
        part(previousRoot);
        part(Long.toString(version));
    }

    void add(PublishedTable table) {
        part(table.name());
        part(Long.toString(table.rows()));
        part(table.digest());
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
