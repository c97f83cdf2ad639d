package dev.stranglerfig.warehouse.canonical;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digests that every Java platform has. */
final class Digests {

    private Digests() {}

    /** For the checksum only, where engines have nothing else in common; it guards against accidents, not against forgers. */
    static MessageDigest md5() {
        return digest("MD5");
    }

    static MessageDigest sha256() {
        return digest("SHA-256");
    }

    private static MessageDigest digest(String name) {
        try {
            return MessageDigest.getInstance(name);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has " + name, impossible);
        }
    }
}
