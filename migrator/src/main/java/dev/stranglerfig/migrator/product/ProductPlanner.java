package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Plans a product from legacy tables. Pure: what it says depends on its input alone. */
public final class ProductPlanner {

    private static final EngineName PORT_ENGINE = new EngineName("duckdb");
    private static final int FIRST_MAJOR = 1;
    private static final String FIRST_CONTRACT = "1.0.0";

    /**
     * Plans the product and renders its files.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException with everything that stands in the way, each with what to do about it
     */
    public ProductPlan plan(PlanInput input) {
        Problems problems = new Problems();
        checkTarget(input, problems);
        List<ProductTable> tables = tables(input, problems);
        checkNames(tables, problems);
        problems.throwIfAny();
        DataProduct product = new DataProduct(
                input.settings().name(),
                input.settings().domain(),
                input.settings().owner(),
                input.settings().target(),
                FIRST_MAJOR,
                FIRST_CONTRACT,
                tables);
        List<ProductDocument> documents = new ProductDocuments(input).of(product);
        return new ProductPlan(product, input.slice(), warnings(product), documents);
    }

    private static void checkTarget(PlanInput input, Problems problems) {
        if (!input.target().name().equals(PORT_ENGINE)) {
            problems.add(Problem.of(
                    ProductProblem.UNSUPPORTED_TARGET,
                    "Cannot plan product " + input.settings().name() + " for target "
                            + input.settings().target()
                            + ": the ports are written for " + PORT_ENGINE + ", the target is "
                            + input.target().name(),
                    "Name a target with engine: " + PORT_ENGINE + " for it in strangler.yaml."));
        }
    }

    private static List<ProductTable> tables(PlanInput input, Problems problems) {
        if (input.tables().isEmpty()) {
            problems.add(Problem.of(
                    ProductProblem.NO_TABLES,
                    "Cannot plan product " + input.settings().name() + ": it has no tables",
                    "Name tables for domain " + input.settings().domain() + " in strangler.yaml."));
        }
        TablePlanner planner = new TablePlanner(input.target(), problems);
        Map<TableRef, CatalogueTable> known = new HashMap<>();
        input.catalogue().tables().forEach(table -> known.put(table.name(), table));
        List<ProductTable> planned = new ArrayList<>();
        for (TableRef table : input.tables().stream().distinct().sorted().toList()) {
            CatalogueTable found = known.get(table);
            if (found == null) {
                problems.add(unknown(table));
                continue;
            }
            planner.plan(found).ifPresent(planned::add);
        }
        planned.sort((left, right) -> left.name().compareTo(right.name()));
        return planned;
    }

    /** Names are compared without case: that is how the target tells tables apart. */
    private static void checkNames(List<ProductTable> tables, Problems problems) {
        Map<String, ProductTable> taken = new HashMap<>();
        for (ProductTable table : tables) {
            ProductTable other = taken.put(folded(table.name()), table);
            if (other != null) {
                problems.add(collision(table, other.legacy() + " has the same name on the ports"));
            }
        }
        for (ProductTable table : tables) {
            ProductTable other = taken.get(folded(table.name() + "_history"));
            if (other != null) {
                problems.add(
                        collision(other, "the history of " + table.legacy() + " has that name on the tables port"));
            }
        }
    }

    private static Problem collision(ProductTable table, String reason) {
        return Problem.of(
                ProductProblem.NAME_COLLISION,
                "Cannot plan table " + table.legacy() + ": " + reason,
                "Move one of the two tables to another domain, that is to another product, in strangler.yaml.");
    }

    private static Problem unknown(TableRef table) {
        return Problem.of(
                ProductProblem.UNKNOWN_TABLE,
                "Cannot plan table " + table + ": the legacy catalogue does not have it",
                "Correct the name in strangler.yaml, or add its schema to legacy.schemas there.");
    }

    private static List<String> warnings(DataProduct product) {
        List<String> warnings = new ArrayList<>();
        for (ProductTable table : product.tables()) {
            if (table.description().isEmpty()) {
                warnings.add("Table " + table.name() + " has no description.");
            }
            List<String> undescribed = table.shape().columns().stream()
                    .map(column -> column.name())
                    .filter(column -> !table.columnDescriptions().containsKey(column))
                    .toList();
            if (!undescribed.isEmpty()) {
                warnings.add("Table " + table.name() + " has columns without a description: "
                        + String.join(", ", undescribed) + ".");
            }
        }
        return warnings;
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
