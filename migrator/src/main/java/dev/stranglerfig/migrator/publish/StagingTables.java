package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.Problems;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.warehouse.engine.Warehouse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The tables that a version's rows arrive in; their schema carries the version, so that a writer believed dead disturbs nobody. */
final class StagingTables {

    private final Warehouse target;
    private final PortNames names;
    private final Sql sql;

    StagingTables(Warehouse target, PortNames names) {
        this.target = target;
        this.names = names;
        this.sql = new Sql(target.engine().dialect().identifiers());
    }

    /** Creates the empty tables of a version. */
    void create(DataProduct product, long version) {
        List<String> statements = new ArrayList<>();
        statements.add(dropStatement(version));
        statements.add("CREATE SCHEMA " + sql.name(names.stagingSchema(version)));
        product.tables().forEach(table -> statements.add(createStatement(table, version)));
        target.execute(statements);
    }

    void drop(long version) {
        target.execute(List.of(dropStatement(version)));
    }

    /** The number of rows in a staging table, after its key was found to be one. */
    long checkedRows(ProductTable table, long version, Problems problems) {
        String staging = sql.name(names.staging(table, version));
        String anyNull = sql.key(table, column -> column + " IS NULL", " OR ");
        String counts = "SELECT COUNT(*), COUNT(CASE WHEN " + anyNull + " THEN 1 END) FROM " + staging;
        List<?> row = Sql.row(target, counts).orElseThrow();
        long withNull = Sql.number(row.get(1));
        if (withNull > 0) {
            problems.add(keyProblem(PublishProblem.KEY_NULL, table, withNull + " rows have no value in their key"));
        }
        String key = sql.key(table, column -> column, ", ");
        String repeated = "SELECT COUNT(*) FROM (SELECT " + key + " FROM " + staging + " GROUP BY " + key
                + " HAVING COUNT(*) > 1) d";
        long doubles = Sql.number(Sql.row(target, repeated).orElseThrow().get(0));
        if (doubles > 0) {
            problems.add(keyProblem(PublishProblem.KEY_NOT_UNIQUE, table, doubles + " keys occur more than once"));
        }
        return Sql.number(row.get(0));
    }

    private Problem keyProblem(PublishProblem code, ProductTable table, String reason) {
        return Problem.of(
                code,
                "Cannot publish table " + table.legacy() + ": " + reason + " ("
                        + String.join(", ", table.shape().key()) + ")",
                "Correct the rows in the legacy database, or plan the table with another key.");
    }

    private String dropStatement(long version) {
        return "DROP SCHEMA IF EXISTS " + sql.name(names.stagingSchema(version)) + " CASCADE";
    }

    private String createStatement(ProductTable table, long version) {
        String columns = table.shape().columns().stream()
                .map(column -> sql.name(column.name()) + " "
                        + target.engine().types().nativeType(column.type()).fold(exact -> exact.ddl(), none -> {
                            throw new IllegalArgumentException("Invalid column type: " + none.reason());
                        }))
                .collect(Collectors.joining(", "));
        return "CREATE TABLE " + sql.name(names.staging(table, version)) + " (" + columns + ")";
    }
}
