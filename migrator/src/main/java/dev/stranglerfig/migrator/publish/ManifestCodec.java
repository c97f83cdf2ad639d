package dev.stranglerfig.migrator.publish;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.name.ProductName;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Manifests and published versions as JSON; {@code tables} has the same form in both. */
final class ManifestCodec {

    private static final int FORMAT = 1;
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final ProductName product;

    ManifestCodec(ProductName product) {
        this.product = product;
    }

    byte[] write(Manifest manifest) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("product", product.value());
        root.put("version", manifest.version());
        root.put("decision", manifest.decision().name().toLowerCase(Locale.ROOT));
        if (manifest.isCommitted()) {
            root.put("publishedAt", manifest.publishedAt().toString());
            root.put("businessTime", manifest.businessTime().toString());
            root.put("contractVersion", manifest.contractVersion());
            root.put("previousRoot", manifest.previousRoot());
            root.put("root", manifest.root());
            root.put("snapshot", manifest.snapshotId());
            root.put("erasureEpoch", 0);
            root.set("tables", tables(manifest.tables()));
        }
        return text(root).getBytes(StandardCharsets.UTF_8);
    }

    /** @throws IllegalArgumentException saying what is wrong with it */
    Manifest read(byte[] bytes) {
        JsonNode root = tree(bytes);
        long version = root.path("version").asLong();
        if (root.path("decision").asText().equals("aborted")) {
            return Manifest.aborted(version);
        }
        return new Manifest(
                Manifest.Decided.COMMITTED,
                version,
                time(root, "publishedAt"),
                time(root, "businessTime"),
                required(root, "contractVersion"),
                required(root, "previousRoot"),
                required(root, "root"),
                required(root, "snapshot"),
                readTables(root.path("tables")));
    }

    /** The pointer to a manifest. */
    static byte[] pointer(long version, String manifest) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("version", version);
        root.put("epoch", 0);
        root.put("manifest", manifest);
        return text(root).getBytes(StandardCharsets.UTF_8);
    }

    /** The version that a pointer leads to. */
    static long pointedVersion(byte[] pointer) {
        return tree(pointer).path("version").asLong();
    }

    /** The body of a ledger entry. */
    static String body(PublishedVersion version) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("product", version.product().value());
        root.put("version", version.version());
        root.put("publishedAt", version.publishedAt().toString());
        root.put("businessTime", version.businessTime().toString());
        root.put("contractVersion", version.contractVersion());
        root.put("root", version.root());
        root.set("tables", tables(version.tables()));
        return text(root);
    }

    static PublishedVersion version(String body) {
        JsonNode root = tree(body.getBytes(StandardCharsets.UTF_8));
        return new PublishedVersion(
                new ProductName(required(root, "product")),
                root.path("version").asLong(),
                time(root, "publishedAt"),
                time(root, "businessTime"),
                required(root, "contractVersion"),
                readTables(root.path("tables")),
                required(root, "root"));
    }

    /** The number of rows by table, for the row of the version in the tables port. */
    static String rowCounts(List<PublishedTable> tables) {
        ObjectNode counts = MAPPER.createObjectNode();
        tables.forEach(table -> counts.put(table.name(), table.rows()));
        return counts.toString();
    }

    private static ArrayNode tables(List<PublishedTable> tables) {
        ArrayNode array = MAPPER.createArrayNode();
        for (PublishedTable table : tables) {
            ObjectNode node = array.addObject();
            node.put("name", table.name());
            node.put("rows", table.rows());
            node.put("digest", table.digest());
            node.put("since", table.since());
            ArrayNode files = node.putArray("files");
            for (PublishedFile file : table.files()) {
                ObjectNode entry = files.addObject();
                entry.put("path", file.path());
                entry.put("bytes", file.bytes());
                entry.put("rows", file.rows());
                entry.put("digest", file.digest());
            }
        }
        return array;
    }

    private static List<PublishedTable> readTables(JsonNode array) {
        List<PublishedTable> tables = new ArrayList<>();
        for (JsonNode node : array) {
            List<PublishedFile> files = new ArrayList<>();
            for (JsonNode file : node.path("files")) {
                files.add(new PublishedFile(
                        required(file, "path"),
                        file.path("bytes").asLong(),
                        file.path("rows").asLong(),
                        required(file, "digest")));
            }
            tables.add(new PublishedTable(
                    required(node, "name"),
                    node.path("rows").asLong(),
                    files,
                    required(node, "digest"),
                    node.path("since").asLong()));
        }
        return tables;
    }

    private static Instant time(JsonNode node, String field) {
        return Instant.parse(required(node, field));
    }

    private static String required(JsonNode node, String field) {
        if (!node.hasNonNull(field)) {
            throw new IllegalArgumentException("it has no '" + field + "'");
        }
        return node.get(field).asText();
    }

    private static JsonNode tree(byte[] bytes) {
        try {
            return MAPPER.readTree(bytes);
        } catch (IOException failure) {
            throw new IllegalArgumentException("it is not JSON", failure);
        }
    }

    private static String text(ObjectNode root) {
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("a tree of texts and numbers can be written", impossible);
        }
    }
}
