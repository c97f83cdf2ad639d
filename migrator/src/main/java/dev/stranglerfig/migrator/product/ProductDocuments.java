package dev.stranglerfig.migrator.product;

import java.util.List;
import java.util.Set;

/** Renders the files of a product's folder, and checks them against the standards before anybody sees them. */
final class ProductDocuments {

    private final PlanInput input;

    ProductDocuments(PlanInput input) {
        this.input = input;
    }

    List<ProductDocument> of(DataProduct product) {
        ContractDocument contracts = new ContractDocument(input);
        String contract = YamlTree.write(contracts.of(product));
        String inputContract = YamlTree.write(contracts.ofInput(product));
        String descriptor = YamlTree.write(new DescriptorDocument(input).of(product));
        requireSound("contract", ContractCheck.faults(YamlTree.parse(contract)));
        requireSound("contract", ContractCheck.faults(YamlTree.parse(inputContract)));
        Set<String> known = Set.of(ContractDocument.id(product), ContractDocument.inputId(product));
        requireSound("descriptor", DescriptorCheck.faults(YamlTree.parse(descriptor), known));
        ExampleQueries queries = new ExampleQueries(input.target().dialect().identifiers());
        return List.of(
                new ProductDocument(ProductFiles.contract(product.name()), contract),
                new ProductDocument(ProductFiles.inputContract(), inputContract),
                new ProductDocument(ProductFiles.descriptor(product.name()), descriptor),
                new ProductDocument(
                        ProductFiles.FIRST_MIGRATION, new MigrationScript(input.target()).createPorts(product)),
                new ProductDocument("queries/tables.sql", queries.tables(product)),
                new ProductDocument("queries/files.sql", queries.files(product, input.targetFolder())));
    }

    private static void requireSound(String noun, List<String> faults) {
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("Invalid " + noun + ": " + String.join("; ", faults));
        }
    }
}
