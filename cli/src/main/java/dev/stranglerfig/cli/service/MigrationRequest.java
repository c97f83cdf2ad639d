package dev.stranglerfig.cli.service;

import dev.stranglerfig.config.name.EngineName;
import dev.stranglerfig.migrator.publish.MigrationOrder;
import dev.stranglerfig.migrator.publish.ProductMigrations;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.nio.file.Path;

/**
 * The migrations of a product, to be applied where its database file is open: the argument of the service's operation {@code migrate}.
 *
 * @param engine of the target
 */
record MigrationRequest(EngineName engine, MigrationOrder order) {

    private static final int PARTS = 4;

    String toArgument() {
        return String.join(
                "\n",
                engine.value(),
                order.databaseFile().toAbsolutePath().toString(),
                order.migrations().toAbsolutePath().toString(),
                order.schema());
    }

    static MigrationRequest ofArgument(String argument) {
        String[] parts = argument.split("\n", -1);
        if (parts.length != PARTS) {
            throw new IllegalArgumentException("Invalid argument of the operation 'migrate': " + argument);
        }
        return new MigrationRequest(
                new EngineName(parts[0]), new MigrationOrder(Path.of(parts[1]), Path.of(parts[2]), parts[3]));
    }

    /** Applies them in this process; the answer says nothing, a fault is an exception. */
    static String apply(String argument) {
        MigrationRequest request = ofArgument(argument);
        try (SqlSession session =
                new DatabaseAddress(request.engine(), request.order().databaseFile()).open()) {
            ProductMigrations.over(session).migrate(request.order());
        }
        return "";
    }
}
