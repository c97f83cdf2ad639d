package dev.stranglerfig.migrator.product;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import dev.stranglerfig.migrator.slice.Slice;
import dev.stranglerfig.migrator.slice.SlicedTable;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Writes and reads {@code plan.json}, the twin of the contract for machines. */
final class PlanCodec {

    private static final int FORMAT = 1;

    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    String write(DataProduct product, Slice slice, Map<String, String> hashes) {
        ObjectNode root = MAPPER.createObjectNode();
        root.put("format", FORMAT);
        root.put("product", product.name().value());
        root.put("domain", product.domain().value());
        root.put("owner", product.owner());
        root.put("target", product.target().value());
        root.put("majorVersion", product.majorVersion());
        root.put("contractVersion", product.contractVersion());
        ArrayNode tables = root.putArray("tables");
        product.tables().forEach(table -> tables.add(table(table, slice)));
        root.set("rawInputs", texts(slice.rawInputs()));
        ObjectNode files = root.putObject("files");
        new TreeMap<>(hashes).forEach(files::put);
        try {
            return MAPPER.writeValueAsString(root) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new AssertionError("a tree of texts and numbers can be written", impossible);
        }
    }

    /**
     * Reads a plan.
     *
     * @throws IllegalArgumentException saying what is wrong with it
     */
    PlanFile read(String text) {
        JsonNode root = tree(text);
        if (root.path("format").asInt() != FORMAT) {
            throw new IllegalArgumentException("its format is " + root.path("format") + ", not " + FORMAT);
        }
        List<ProductTable> tables = new ArrayList<>();
        required(root, "tables").forEach(table -> tables.add(readTable(table)));
        DataProduct product = new DataProduct(
                new ProductName(text(root, "product")),
                new DomainName(text(root, "domain")),
                text(root, "owner"),
                new TargetName(text(root, "target")),
                required(root, "majorVersion").asInt(),
                text(root, "contractVersion"),
                tables);
        Map<String, String> hashes = new TreeMap<>();
        required(root, "files")
                .fields()
                .forEachRemaining(
                        file -> hashes.put(file.getKey(), file.getValue().asText()));
        return new PlanFile(product, hashes);
    }

    private static ObjectNode table(ProductTable table, Slice slice) {
        ObjectNode node = MAPPER.createObjectNode();
        node.put("name", table.name());
        node.put("legacy", table.legacy().toString());
        node.put("mode", table.mode().name().toLowerCase(Locale.ROOT));
        node.put("description", table.description());
        node.set("key", strings(table.shape().key()));
        ArrayNode columns = node.putArray("columns");
        for (ShapeColumn column : table.shape().columns()) {
            ObjectNode entry = columns.addObject();
            entry.put("name", column.name());
            entry.put("type", TypeNames.of(column.type()));
            entry.put("nullable", column.nullable());
            String description = table.columnDescriptions().get(column.name());
            if (description != null) {
                entry.put("description", description);
            }
        }
        SlicedTable sliced = slice.table(table.legacy()).orElse(new SlicedTable(table.legacy(), List.of(), List.of()));
        node.set("sources", texts(sliced.sources()));
        node.set("writers", strings(sliced.writers()));
        return node;
    }

    private static ProductTable readTable(JsonNode node) {
        List<ShapeColumn> columns = new ArrayList<>();
        Map<String, String> descriptions = new TreeMap<>();
        for (JsonNode column : required(node, "columns")) {
            String name = text(column, "name");
            columns.add(new ShapeColumn(
                    name,
                    TypeNames.parse(text(column, "type")),
                    required(column, "nullable").asBoolean()));
            if (column.has("description")) {
                descriptions.put(name, text(column, "description"));
            }
        }
        List<String> key = new ArrayList<>();
        required(node, "key").forEach(name -> key.add(name.asText()));
        return new ProductTable(
                text(node, "name"),
                TableRef.parse(text(node, "legacy")),
                new RowShape(columns, key),
                text(node, "description"),
                descriptions,
                DeliveryMode.valueOf(text(node, "mode").toUpperCase(Locale.ROOT)));
    }

    private static JsonNode tree(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalArgumentException("it is not JSON: " + failure.getOriginalMessage(), failure);
        }
    }

    private static String text(JsonNode node, String field) {
        return required(node, field).asText();
    }

    private static JsonNode required(JsonNode node, String field) {
        JsonNode value = node.get(field);
        if (value == null) {
            throw new IllegalArgumentException("it has no '" + field + "'");
        }
        return value;
    }

    private static ArrayNode texts(Collection<TableRef> tables) {
        return strings(tables.stream().map(TableRef::toString).toList());
    }

    private static ArrayNode strings(Collection<String> values) {
        ArrayNode array = MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }
}
