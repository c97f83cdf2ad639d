package dev.stranglerfig.config.ledger;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.OptionalLong;

/**
 * The hash of a ledger entry: SHA-256 over these fields in this order, each preceded by the number of its bytes as a big-endian 32-bit integer,
 * so that no two different entries give the same input:
 *
 * <ol>
 *   <li>the text {@code stranglerfig ledger 1}
 *   <li>the sequence in decimal
 *   <li>the microseconds from 1970-01-01T00:00:00Z to the time of recording, in decimal
 *   <li>the type, then the subject, in UTF-8
 *   <li>the sequence of the decided intent in decimal, or nothing
 *   <li>the body in canonical form, in UTF-8
 *   <li>the previous hash in lower-case hexadecimal
 * </ol>
 */
final class EntryHash {

    private static final String FORMAT = "stranglerfig ledger 1";
    private static final long MICROSECONDS_PER_SECOND = 1_000_000;

    private EntryHash() {}

    /** The hash that the entry should have. */
    static String of(StoredEntry entry) {
        ByteArrayOutputStream input = new ByteArrayOutputStream();
        field(input, FORMAT);
        field(input, Long.toString(entry.sequence()));
        field(input, Long.toString(microseconds(entry.recordedAt())));
        field(input, entry.type());
        field(input, entry.subject());
        field(input, decimal(entry.intent()));
        field(input, entry.body());
        field(input, entry.previousHash());
        return HexFormat.of().formatHex(sha256().digest(input.toByteArray()));
    }

    private static String decimal(OptionalLong intent) {
        if (intent.isEmpty()) {
            return "";
        }
        return Long.toString(intent.getAsLong());
    }

    private static long microseconds(Instant time) {
        return Math.addExact(
                Math.multiplyExact(time.getEpochSecond(), MICROSECONDS_PER_SECOND), time.getNano() / 1_000L);
    }

    private static void field(ByteArrayOutputStream input, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        input.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(bytes.length).array());
        input.writeBytes(bytes);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new LinkageError("every Java platform has SHA-256", impossible);
        }
    }
}
