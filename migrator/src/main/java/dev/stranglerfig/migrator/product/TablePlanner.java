package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.warehouse.canonical.LogicalType;
import dev.stranglerfig.warehouse.canonical.RowShape;
import dev.stranglerfig.warehouse.canonical.ShapeColumn;
import dev.stranglerfig.warehouse.engine.CatalogueColumn;
import dev.stranglerfig.warehouse.engine.CatalogueTable;
import dev.stranglerfig.warehouse.engine.Engine;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** Plans one table: its shape on the ports, or every reason why it has none. */
final class TablePlanner {

    /** Columns of our own begin with it, so that they never meet one of the legacy table. */
    private static final String OWN_PREFIX = "dp_";

    private final Engine target;
    private final Problems problems;

    TablePlanner(Engine target, Problems problems) {
        this.target = target;
        this.problems = problems;
    }

    /** Empty when there was a problem. */
    Optional<ProductTable> plan(CatalogueTable table) {
        boolean sound = hasKey(table) & hasColumnNames(table) & hasCounterparts(table);
        if (!sound) {
            return Optional.empty();
        }
        return Optional.of(new ProductTable(
                table.name().name(),
                table.name(),
                shape(table),
                table.comment().map(String::strip).orElse(""),
                descriptions(table),
                DeliveryMode.COPY));
    }

    private static RowShape shape(CatalogueTable table) {
        List<ShapeColumn> columns = table.columns().stream()
                .map(column -> new ShapeColumn(
                        column.name(),
                        column.type(),
                        column.nullable() && !table.primaryKey().contains(column.name())))
                .toList();
        return new RowShape(columns, table.primaryKey());
    }

    private static Map<String, String> descriptions(CatalogueTable table) {
        Map<String, String> descriptions = new TreeMap<>();
        for (CatalogueColumn column : table.columns()) {
            column.comment()
                    .map(String::strip)
                    .filter(comment -> !comment.isEmpty())
                    .ifPresent(comment -> descriptions.put(column.name(), comment));
        }
        return descriptions;
    }

    private boolean hasKey(CatalogueTable table) {
        if (table.primaryKey().isEmpty()) {
            problems.add(
                    Problem.of(
                            ProductProblem.NO_KEY,
                            "Cannot plan table " + table.name()
                                    + ": it has no primary key, so its rows cannot be told apart",
                            "Declare a primary key in the legacy database, or take the table out of the domain in strangler.yaml."));
            return false;
        }
        boolean sound = true;
        for (CatalogueColumn column : table.columns()) {
            if (table.primaryKey().contains(column.name()) && column.type() instanceof LogicalType.Float) {
                problems.add(Problem.of(
                        ProductProblem.INVALID_KEY,
                        "Cannot plan table " + table.name() + ": its key column " + column.name()
                                + " is a floating point number, which has no exact value to compare",
                        "Give the table a key of another type, or take it out of the domain in strangler.yaml."));
                sound = false;
            }
        }
        return sound;
    }

    private boolean hasColumnNames(CatalogueTable table) {
        boolean sound = true;
        Set<String> taken = new HashSet<>();
        for (CatalogueColumn column : table.columns()) {
            String folded = column.name().toLowerCase(Locale.ROOT);
            if (folded.startsWith(OWN_PREFIX)) {
                problems.add(refused(
                        ProductProblem.RESERVED_NAME,
                        table,
                        "the name of column " + column.name() + " begins with dp_, which is kept for our own columns"));
                sound = false;
            }
            if (!taken.add(folded)) {
                problems.add(refused(
                        ProductProblem.NAME_COLLISION,
                        table,
                        "two columns are named " + column.name() + " when upper and lower case are not told apart"));
                sound = false;
            }
        }
        return sound;
    }

    private boolean hasCounterparts(CatalogueTable table) {
        boolean sound = true;
        for (CatalogueColumn column : table.columns()) {
            Optional<String> reason = missingCounterpart(column.type());
            reason.ifPresent(text -> problems.add(refused(
                    ProductProblem.NO_COUNTERPART,
                    table,
                    "column " + column.name() + " of type " + column.nativeType() + " has no counterpart in "
                            + target.name() + ": " + text)));
            sound &= reason.isEmpty();
        }
        return sound;
    }

    private Optional<String> missingCounterpart(LogicalType type) {
        Optional<String> unmapped =
                target.types().nativeType(type).fold(exact -> Optional.empty(), none -> Optional.of(none.reason()));
        if (unmapped.isPresent()) {
            return unmapped;
        }
        return target.checksum().unsupported(type);
    }

    private static Problem refused(ProductProblem code, CatalogueTable table, String reason) {
        return Problem.of(
                code,
                "Cannot plan table " + table.name() + ": " + reason,
                "Change the column in the legacy database, or take the table out of the domain in strangler.yaml.");
    }
}
