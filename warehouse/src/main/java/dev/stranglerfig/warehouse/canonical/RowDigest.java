package dev.stranglerfig.warehouse.canonical;

import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.atomic.AtomicLong;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A keyed digest of a set of rows that does not depend on their order and counts each as often as it occurs: the sum, modulo 2^256, of the
 * HMAC-SHA-256 of each row's canonical encoding. Without the key nobody can find out a row by trying values. Not safe for several threads.
 */
public final class RowDigest {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BITS = 256;

    private final CanonicalEncoder encoder;
    private final Mac mac;
    private final byte[] sum = new byte[BITS / Byte.SIZE];
    private final AtomicLong rows = new AtomicLong();

    /** @param key at least one byte; the same key for digests that are to be compared */
    public RowDigest(RowShape shape, byte[] key) {
        this.encoder = new CanonicalEncoder(shape);
        this.mac = mac(key);
    }

    /** Adds one row. */
    public void add(RowValues row) {
        byte[] addend = mac.doFinal(encoder.row(row));
        int carry = 0;
        for (int i = sum.length - 1; i >= 0; i--) {
            carry += Byte.toUnsignedInt(sum[i]) + Byte.toUnsignedInt(addend[i]);
            sum[i] = (byte) carry;
            carry >>>= Byte.SIZE;
        }
        rows.incrementAndGet();
    }

    /** The number of rows so far. */
    public long rows() {
        return rows.get();
    }

    /** The digest so far, 64 hexadecimal digits. */
    public String value() {
        return HexFormat.of().formatHex(sum);
    }

    /** The keyed digest of one row's key columns, for names of things that must not show the key. */
    public String ofKey(RowValues row) {
        return HexFormat.of().formatHex(mac.doFinal(encoder.key(row)));
    }

    private static Mac mac(byte[] key) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(new SecretKeySpec(key, ALGORITHM));
            return mac;
        } catch (NoSuchAlgorithmException | InvalidKeyException impossible) {
            throw new AssertionError("Every Java platform has " + ALGORITHM, impossible);
        }
    }
}
