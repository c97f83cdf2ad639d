package dev.stranglerfig.migrator.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Whether a document has the structure of an ODCS 3.1 data contract. It says in our own words what the standard demands, so that no schema file
 * is needed.
 */
final class ContractCheck {

    private static final List<String> REQUIRED = List.of("version", "apiVersion", "kind", "id", "status");
    private static final Set<String> TOP_LEVEL = Set.of(
            "version",
            "kind",
            "apiVersion",
            "id",
            "name",
            "tenant",
            "tags",
            "status",
            "servers",
            "dataProduct",
            "description",
            "domain",
            "schema",
            "support",
            "price",
            "team",
            "roles",
            "slaDefaultElement",
            "slaProperties",
            "authoritativeDefinitions",
            "customProperties",
            "contractCreatedTs");
    private static final Map<String, List<String>> SERVER_KEYS = Map.of(
            "snowflake", List.of("account", "database", "schema"),
            "s3", List.of("location"),
            "kafka", List.of("host"),
            "postgres", List.of("host", "port", "database", "schema"),
            "duckdb", List.of("database"),
            "local", List.of("path", "format"));
    private static final Set<String> LOGICAL_TYPES =
            Set.of("string", "date", "timestamp", "time", "number", "integer", "object", "array", "boolean");
    private static final Set<String> LATE_TYPES = Set.of("timestamp", "time");
    private static final Set<String> QUALITY_TYPES = Set.of("text", "library", "sql", "custom");
    private static final Set<String> METRICS =
            Set.of("nullValues", "missingValues", "invalidValues", "duplicateValues", "rowCount");

    private final List<String> faults = new ArrayList<>();

    /** What is wrong, a clause each such as {@code schema[0] has no name}; empty when nothing is. */
    static List<String> faults(YamlTree contract) {
        ContractCheck check = new ContractCheck();
        check.contract(contract);
        return List.copyOf(check.faults);
    }

    private void contract(YamlTree contract) {
        if (!contract.isObject()) {
            faults.add("it is not a mapping of keys to values");
            return;
        }
        REQUIRED.stream().filter(key -> !contract.has(key)).forEach(key -> faults.add("it has no " + key));
        contract.keys().stream()
                .filter(key -> !TOP_LEVEL.contains(key))
                .forEach(key -> faults.add("the key " + key + " is not known"));
        if (contract.has("kind") && !contract.text("kind").equals("DataContract")) {
            faults.add("kind is " + contract.text("kind") + ", not DataContract");
        }
        version(contract);
        contract.stream("servers").forEach(this::server);
        contract.stream("schema").forEach(table -> table(contract, table));
        contract.stream("roles").forEach(role -> require(role, "role"));
        contract.stream("slaProperties").forEach(this::property);
        contract.stream("customProperties").forEach(this::property);
        contract.child("team").stream("members").forEach(member -> require(member, "username"));
    }

    private void version(YamlTree contract) {
        String version = contract.text("apiVersion");
        if (contract.has("apiVersion") && !version.matches("v3\\.[0-2]\\.\\d+")) {
            faults.add("apiVersion is " + version + ", not v3.0.x to v3.2.x");
        }
        if (isEarly(contract) && contract.child("team").isObject()) {
            faults.add("team is an object, which needs apiVersion v3.1.0");
        }
    }

    private static boolean isEarly(YamlTree contract) {
        return contract.text("apiVersion").startsWith("v3.0.");
    }

    private void server(YamlTree server) {
        require(server, "server");
        require(server, "type");
        SERVER_KEYS.getOrDefault(server.text("type"), List.of()).forEach(key -> require(server, key));
    }

    private void table(YamlTree contract, YamlTree table) {
        require(table, "name");
        logicalType(contract, table);
        table.stream("quality").forEach(this::quality);
        table.stream("customProperties").forEach(this::property);
        table.stream("properties").forEach(column -> column(contract, column));
    }

    private void column(YamlTree contract, YamlTree column) {
        require(column, "name");
        logicalType(contract, column);
        column.stream("quality").forEach(this::quality);
        column.stream("customProperties").forEach(this::property);
    }

    private void logicalType(YamlTree contract, YamlTree element) {
        String type = element.text("logicalType");
        if (element.has("logicalType") && !LOGICAL_TYPES.contains(type)) {
            faults.add(element.path() + " has the logicalType " + type + ", which is not known");
        }
        if (isEarly(contract) && LATE_TYPES.contains(type)) {
            faults.add(element.path() + " has the logicalType " + type + ", which needs apiVersion v3.1.0");
        }
    }

    private void quality(YamlTree rule) {
        String type = rule.text("type");
        if (rule.has("type") && !QUALITY_TYPES.contains(type)) {
            faults.add(rule.path() + " has the type " + type + ", which is not known");
        }
        boolean ofLibrary = type.equals("library") || rule.has("metric");
        if (ofLibrary && !METRICS.contains(rule.text("metric"))) {
            faults.add(rule.path() + " has the metric '" + rule.text("metric") + "', which is not known");
        }
        long operators = rule.keys().stream()
                .filter(key -> key.startsWith("mustBe") || key.startsWith("mustNotBe"))
                .count();
        if (ofLibrary && operators != 1) {
            faults.add(rule.path() + " has " + operators + " operators (mustBe...), not one");
        }
    }

    private void property(YamlTree property) {
        require(property, "property");
        require(property, "value");
    }

    private void require(YamlTree element, String key) {
        if (!element.has(key)) {
            faults.add(element.path() + " has no " + key);
        }
    }
}
