package dev.stranglerfig.migrator.product;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Writes the descriptor of a product, with its input, output and management ports, in the form of ODPS 1.0. */
final class DescriptorDocument {

    private final PlanInput input;

    DescriptorDocument(PlanInput input) {
        this.input = input;
    }

    Map<String, Object> of(DataProduct product) {
        Map<String, Object> descriptor = new LinkedHashMap<>();
        descriptor.put("apiVersion", "v1.0.0");
        descriptor.put("kind", "DataProduct");
        descriptor.put("id", product.name().value());
        descriptor.put("name", product.name().value());
        descriptor.put("version", product.contractVersion());
        descriptor.put("status", "active");
        descriptor.put("domain", product.domain().value());
        if (!input.purpose().isBlank()) {
            descriptor.put("description", Map.of("purpose", input.purpose()));
        }
        String contract = ContractDocument.id(product);
        descriptor.put(
                "inputPorts",
                List.of(port("legacy", product)
                        .with("contractId", ContractDocument.inputId(product))
                        .entries()));
        descriptor.put(
                "outputPorts",
                List.of(
                        port("tables", product)
                                .with("type", "tables")
                                .with("contractId", contract)
                                .entries(),
                        port("files", product)
                                .with("type", "files")
                                .with("contractId", contract)
                                .entries()));
        descriptor.put(
                "managementPorts",
                List.of(
                        managementPort("discovery", "discoverability"),
                        managementPort("observation", "observability"),
                        managementPort("control", "control")));
        descriptor.put("team", team(product));
        return descriptor;
    }

    private static Map<String, Object> team(DataProduct product) {
        Entry owner = new Entry(new LinkedHashMap<>())
                .with("username", product.owner())
                .with("role", "owner");
        Map<String, Object> team = new LinkedHashMap<>();
        team.put("name", product.name().value());
        team.put("members", List.of(owner.entries()));
        return team;
    }

    private static Map<String, Object> managementPort(String name, String content) {
        return new Entry(new LinkedHashMap<>())
                .with("name", name)
                .with("content", content)
                .entries();
    }

    private static Entry port(String name, DataProduct product) {
        return new Entry(new LinkedHashMap<>()).with("name", name).with("version", product.contractVersion());
    }

    private record Entry(Map<String, Object> entries) {

        Entry with(String key, String value) {
            entries.put(key, value);
            return this;
        }
    }
}
