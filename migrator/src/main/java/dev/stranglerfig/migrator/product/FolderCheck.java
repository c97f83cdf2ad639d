package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.problem.Location;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.ProblemCode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Whether what people may have edited in a product's folder still holds together. */
final class FolderCheck {

    private static final String RESTORE =
            "Correct the file, or restore it from version control; strangler plan writes a fresh one when it is gone.";

    private final Path folder;
    private final DataProduct product;
    private final List<Problem> problems = new ArrayList<>();

    FolderCheck(Path folder, DataProduct product) {
        this.folder = folder;
        this.product = product;
    }

    List<Problem> faults() {
        Set<String> contracts = new HashSet<>();
        YamlTree contract = contract(ProductFiles.contract(product.name()), contracts);
        contract(ProductFiles.inputContract(), contracts);
        if (problems.isEmpty()) {
            checkAgreement(contract);
        }
        Path file = folder.resolve(ProductFiles.descriptor(product.name()));
        YamlTree descriptor = parsed(file, ProductProblem.INVALID_DESCRIPTOR);
        DescriptorCheck.faults(descriptor, contracts)
                .forEach(fault -> add(ProductProblem.INVALID_DESCRIPTOR, file, fault));
        return List.copyOf(problems);
    }

    private YamlTree contract(String path, Set<String> identities) {
        Path file = folder.resolve(path);
        YamlTree contract = parsed(file, ProductProblem.INVALID_CONTRACT);
        ContractCheck.faults(contract).forEach(fault -> add(ProductProblem.INVALID_CONTRACT, file, fault));
        identities.add(contract.text("id"));
        return contract;
    }

    private void checkAgreement(YamlTree contract) {
        Path file = folder.resolve(ProductFiles.contract(product.name()));
        if (!contract.text("version").equals(product.contractVersion())) {
            add(
                    ProductProblem.INVALID_CONTRACT,
                    file,
                    "its version is " + contract.text("version") + ", the plan's is " + product.contractVersion());
        }
        Set<String> promised = contract.stream("schema")
                .flatMap(table ->
                        table.stream("properties").map(column -> table.text("name") + "." + column.text("name")))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        Set<String> planned = product.tables().stream()
                .flatMap(table -> table.shape().columns().stream().map(column -> table.name() + "." + column.name()))
                .collect(Collectors.toCollection(LinkedHashSet::new));
        promised.stream()
                .filter(column -> !planned.contains(column))
                .forEach(column -> add(ProductProblem.INVALID_CONTRACT, file, "the plan has no column " + column));
        planned.stream()
                .filter(column -> !promised.contains(column))
                .forEach(column -> add(ProductProblem.INVALID_CONTRACT, file, "it has no column " + column));
    }

    private YamlTree parsed(Path file, ProblemCode code) {
        try {
            return YamlTree.parse(ProductFolder.text(file));
        } catch (IllegalArgumentException failure) {
            add(code, file, String.valueOf(failure.getMessage()));
            return YamlTree.parse("{}");
        }
    }

    private void add(ProblemCode code, Path file, String fault) {
        problems.add(Problem.of(code, "Cannot accept " + file + ": " + fault, RESTORE)
                .at(Location.ofFile(file.toString())));
    }
}
