package dev.stranglerfig.migrator.product;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Whether a document has the structure of an ODPS 1.0 descriptor, with the contracts that its ports name and somebody who answers for it. */
final class DescriptorCheck {

    private static final List<String> REQUIRED = List.of("apiVersion", "kind", "id", "status");
    private static final Set<String> MANAGEMENT = Set.of("discoverability", "observability", "control", "dictionary");

    private final Set<String> contracts;
    private final List<String> faults = new ArrayList<>();

    private DescriptorCheck(Set<String> contracts) {
        this.contracts = contracts;
    }

    /**
     * What is wrong, a clause each; empty when nothing is.
     *
     * @param contracts the identities of the contracts that there are
     */
    static List<String> faults(YamlTree descriptor, Set<String> contracts) {
        DescriptorCheck check = new DescriptorCheck(contracts);
        check.descriptor(descriptor);
        return List.copyOf(check.faults);
    }

    private void descriptor(YamlTree descriptor) {
        if (!descriptor.isObject()) {
            faults.add("it is not a mapping of keys to values");
            return;
        }
        REQUIRED.stream().filter(key -> !descriptor.has(key)).forEach(key -> faults.add("it has no " + key));
        if (descriptor.has("kind") && !descriptor.text("kind").equals("DataProduct")) {
            faults.add("kind is " + descriptor.text("kind") + ", not DataProduct");
        }
        if (descriptor.list("outputPorts").isEmpty()) {
            faults.add("it has no output port");
        }
        descriptor.stream("inputPorts").forEach(port -> {
            port(port);
            require(port, "contractId");
        });
        descriptor.stream("outputPorts").forEach(this::port);
        descriptor.stream("managementPorts").forEach(this::managementPort);
        boolean owned = descriptor.child("team").stream("members").anyMatch(member -> member.has("username"));
        if (!owned) {
            faults.add("team has no member who answers for the product");
        }
    }

    private void port(YamlTree port) {
        require(port, "name");
        require(port, "version");
        if (port.has("contractId") && !contracts.contains(port.text("contractId"))) {
            faults.add(port.path() + " names the contract " + port.text("contractId") + ", which is not in the folder");
        }
    }

    private void managementPort(YamlTree port) {
        require(port, "name");
        if (!MANAGEMENT.contains(port.text("content"))) {
            faults.add(port.path() + " has the content '" + port.text("content") + "', which is not known");
        }
    }

    private void require(YamlTree element, String key) {
        if (!element.has(key)) {
            faults.add(element.path() + " has no " + key);
        }
    }
}
