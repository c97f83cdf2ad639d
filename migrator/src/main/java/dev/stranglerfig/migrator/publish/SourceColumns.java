package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.Catalogue;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Reading;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Compares the columns that the legacy tables have now with those that the product was planned for. */
final class SourceColumns {

    private final DataProduct product;

    SourceColumns(DataProduct product) {
        this.product = product;
    }

    /**
     * The legacy tables of the product as they are now.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException naming every difference to the plan
     */
    Map<TableRef, CatalogueTable> requireUnchanged(Reading legacy) {
        Map<TableRef, CatalogueTable> present = read(legacy);
        Problems problems = new Problems();
        product.tables().forEach(table -> compare(table, present.get(table.legacy()), problems));
        problems.throwIfAny();
        return present;
    }

    private Map<TableRef, CatalogueTable> read(Reading legacy) {
        List<String> schemas = product.tables().stream()
                .flatMap(table -> table.legacy().schema().stream())
                .distinct()
                .toList();
        Catalogue catalogue = legacy.catalogue(schemas);
        Map<TableRef, CatalogueTable> present = new HashMap<>();
        catalogue.tables().forEach(table -> present.put(table.name(), table));
        return present;
    }

    private void compare(ProductTable table, @Nullable CatalogueTable found, Problems problems) {
        if (found == null) {
            problems.add(changed(table, "it is gone"));
            return;
        }
        Map<String, LogicalType> present = new LinkedHashMap<>();
        for (CatalogueColumn column : found.columns()) {
            present.put(column.name(), column.type());
        }
        for (ShapeColumn planned : table.shape().columns()) {
            LogicalType type = present.remove(planned.name());
            if (type == null) {
                problems.add(changed(table, "its column " + planned.name() + " is gone"));
            } else if (!type.equals(planned.type())) {
                problems.add(changed(table, "its column " + planned.name() + " has another type"));
            }
        }
        present.keySet().forEach(column -> problems.add(changed(table, "it has a new column " + column)));
    }

    private Problem changed(ProductTable table, String difference) {
        return Problem.of(
                PublishProblem.SOURCE_CHANGED,
                "Cannot carve table " + table.legacy() + ": " + difference + " since the product was planned",
                "Run strangler plan " + product.name() + " and review what it changes, then carve again.");
    }
}
