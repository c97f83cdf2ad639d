package dev.stranglerfig.warehouse.engine;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** A digest of the structure in a catalogue; each part is preceded by its length, so that no two structures share a text. */
final class StructureFingerprint {

    private final MessageDigest digest;

    private StructureFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    static String of(List<CatalogueTable> tables, List<CatalogueRoutine> routines) {
        StructureFingerprint fingerprint = new StructureFingerprint(sha256());
        tables.forEach(fingerprint::add);
        routines.forEach(fingerprint::add);
        return HexFormat.of().formatHex(fingerprint.digest.digest());
    }

    private void add(CatalogueTable table) {
        add(
                "table",
                table.name().toString(),
                table.kind().name(),
                table.definition().orElse(""));
        table.columns().forEach(this::add);
        add("key", String.join("\0", table.primaryKey()));
    }

    private void add(CatalogueColumn column) {
        add("column", column.name(), column.nativeType(), String.valueOf(column.nullable()));
    }

    private void add(CatalogueRoutine routine) {
        add("routine", routine.name().toString(), routine.language(), routine.definition());
    }

    private void add(String... parts) {
        for (String part : parts) {
            byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
            digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
            digest.update(bytes);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError("Every Java platform has SHA-256", impossible);
        }
    }
}
