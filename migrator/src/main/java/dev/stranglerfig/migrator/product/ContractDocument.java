package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.TypeMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Writes the data contract of a product: one contract for both ports, in the form of ODCS 3.1. */
final class ContractDocument {

    private static final String UNDESCRIBED = "undescribed";

    private final PlanInput input;

    ContractDocument(PlanInput input) {
        this.input = input;
    }

    /** The identity by which the descriptor refers to the contract. */
    static String id(DataProduct product) {
        return product.name() + "-contract";
    }

    /** The identity of the contract of the input port. */
    static String inputId(DataProduct product) {
        return product.name() + "-legacy-contract";
    }

    Map<String, Object> of(DataProduct product) {
        Map<String, Object> contract = new LinkedHashMap<>();
        contract.put("apiVersion", "v3.1.0");
        contract.put("kind", "DataContract");
        contract.put("id", id(product));
        contract.put("name", product.name().value());
        contract.put("version", product.contractVersion());
        contract.put("status", "active");
        contract.put("dataProduct", product.name().value());
        contract.put("domain", product.domain().value());
        contract.put("description", description());
        contract.put("servers", servers(product));
        contract.put("schema", product.tables().stream().map(this::table).toList());
        contract.put(
                "team",
                mapOf(
                        "name", product.name().value(),
                        "members", List.of(mapOf("username", product.owner(), "role", "Data Product Owner"))));
        contract.put("roles", List.of(role(product, "tables"), role(product, "files")));
        contract.put("slaProperties", List.of(mapOf("property", "retention", "value", "all", "unit", "states")));
        contract.put(
                "customProperties",
                List.of(
                        property(
                                "fileFormat",
                                "One JSON object per line, compressed with zstd; the form of each field is given by its property json.")));
        return contract;
    }

    /** The contract of the input port: what the product expects of the legacy warehouse. */
    Map<String, Object> ofInput(DataProduct product) {
        Map<String, Object> contract = mapOf("apiVersion", "v3.1.0", "kind", "DataContract", "id", inputId(product));
        contract.put("name", inputId(product));
        contract.put("version", product.contractVersion());
        contract.put("status", "active");
        contract.put("domain", product.domain().value());
        contract.put(
                "description",
                mapOf(
                        "purpose",
                        "The tables of the legacy warehouse that product " + product.name() + " is read from."));
        contract.put("schema", product.tables().stream().map(this::legacyTable).toList());
        return contract;
    }

    private Map<String, Object> legacyTable(ProductTable table) {
        Map<String, Object> entry = mapOf(
                "name",
                table.legacy().toString(),
                "logicalType",
                "object",
                "physicalType",
                "table",
                "physicalName",
                table.legacy().toString());
        describe(entry, table.description());
        entry.put(
                "properties",
                table.shape().columns().stream()
                        .map(column -> mapOf(
                                "name", column.name(),
                                "logicalType", JsonForm.of(column.type()).logicalType(),
                                "required", !column.nullable()))
                        .toList());
        return entry;
    }

    private Map<String, Object> description() {
        String purpose = input.purpose();
        if (purpose.isBlank()) {
            purpose = "Not described yet.";
        }
        return mapOf(
                "purpose", purpose,
                "usage", "Views for queries, files for everything that reads files; both hold the same versions.",
                "limitations", "Taken over from the legacy warehouse as it is.");
    }

    private List<Map<String, Object>> servers(DataProduct product) {
        PortNames names = PortNames.of(product);
        String folder = input.targetFolder() + "/" + product.name();
        return List.of(
                mapOf(
                        "server",
                        "tables",
                        "type",
                        "duckdb",
                        "database",
                        folder + ".duckdb",
                        "schema",
                        names.portSchema()),
                mapOf(
                        "server", "files",
                        "type", "local",
                        "path", folder + "/files/" + names.portSchema(),
                        "format", "json"));
    }

    private Map<String, Object> table(ProductTable table) {
        Map<String, Object> entry = mapOf("name", table.name(), "logicalType", "object", "physicalType", "table");
        describe(entry, table.description());
        entry.put(
                "properties",
                table.shape().columns().stream()
                        .map(column -> column(table, column))
                        .toList());
        if (hasRows(table.legacy())) {
            entry.put("quality", List.of(mapOf("type", "library", "metric", "rowCount", "mustBeGreaterThan", 0)));
        }
        entry.put(
                "customProperties",
                List.of(
                        property("delivery", table.mode().name().toLowerCase(Locale.ROOT)),
                        property("legacyTable", table.legacy().toString())));
        return entry;
    }

    /** A table that holds rows today is expected never to be empty; people may set another rule. */
    private boolean hasRows(TableRef legacy) {
        return input.catalogue().tables().stream()
                .anyMatch(table -> table.name().equals(legacy) && table.estimatedRows() > 0);
    }

    private Map<String, Object> column(ProductTable table, ShapeColumn column) {
        JsonForm form = JsonForm.of(column.type());
        TypeMap types = input.target().types();
        Map<String, Object> entry = mapOf("name", column.name(), "logicalType", form.logicalType());
        entry.put("physicalType", types.nativeType(column.type()).fold(exact -> exact.ddl(), none -> "unsupported"));
        entry.put("required", !column.nullable());
        int keyPosition = table.shape().key().indexOf(column.name()) + 1;
        if (keyPosition > 0) {
            entry.put("primaryKey", true);
            entry.put("primaryKeyPosition", keyPosition);
        }
        describe(entry, table.columnDescriptions().getOrDefault(column.name(), ""));
        entry.put("customProperties", List.of(property("json", form.json())));
        return entry;
    }

    /** What nobody has described is flagged by a tag, so that it can be found. */
    private static void describe(Map<String, Object> entry, String description) {
        if (description.isEmpty()) {
            entry.put("tags", List.of(UNDESCRIBED));
            return;
        }
        entry.put("description", description);
    }

    private static Map<String, Object> role(DataProduct product, String port) {
        return mapOf(
                "role",
                product.name() + "_" + port + "_reader",
                "access",
                "read",
                "firstLevelApprovers",
                product.owner());
    }

    private static Map<String, Object> property(String name, String value) {
        return mapOf("property", name, "value", value);
    }

    /** Keeps the order in which the pairs are given. */
    private static Map<String, Object> mapOf(Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < pairs.length; index += 2) {
            map.put((String) pairs[index], pairs[index + 1]);
        }
        return map;
    }
}
