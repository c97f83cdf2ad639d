package dev.stranglerfig.migrator.publish;

import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import dev.stranglerfig.warehouse.engine.JdbcSession;
import dev.stranglerfig.warehouse.engine.SqlSession;
import java.nio.file.Path;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Applies a product's migrations with Flyway, in the process that has the database file open.
 *
 * <p>Example: {@code ProductMigrations.over(session).migrate(order)}
 */
public final class ProductMigrations implements Migrator {

    private static final String HISTORY_TABLE = "dp_migration";

    private final DataSource dataSource;

    private ProductMigrations(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * Migrations of the database that a session of this process has open.
     *
     * @throws IllegalArgumentException for a session that leads to another process: the migrations belong there
     */
    public static ProductMigrations over(SqlSession session) {
        if (session instanceof JdbcSession local) {
            return new ProductMigrations(local.connections());
        }
        throw new IllegalArgumentException("Invalid session: it leads to another process");
    }

    @Override
    public void migrate(MigrationOrder order) {
        try {
            flyway(order).migrate();
        } catch (FlywayValidateException failure) {
            throw new StranglerException(changed(order.migrations()), failure);
        } catch (FlywayException failure) {
            throw new StranglerException(failed(order.migrations(), failure), failure);
        }
    }

    private Flyway flyway(MigrationOrder order) {
        return Flyway.configure(ProductMigrations.class.getClassLoader())
                .dataSource(dataSource)
                .defaultSchema(order.schema())
                .createSchemas(true)
                .table(HISTORY_TABLE)
                .locations("filesystem:" + order.migrations())
                .failOnMissingLocations(true)
                .placeholderReplacement(false)
                .validateMigrationNaming(true)
                .cleanDisabled(true)
                .load();
    }

    private static Problem changed(Path migrations) {
        return Problem.of(
                PublishProblem.MIGRATION_CHANGED,
                "Cannot migrate the tables port by " + migrations
                        + ": a script that was applied has been changed or removed since",
                "Restore the scripts that were applied, and put the change into a new script, V2__....sql.");
    }

    private static Problem failed(Path migrations, FlywayException failure) {
        return Problem.of(
                PublishProblem.MIGRATION_FAILED,
                "Cannot migrate the tables port by " + migrations + ": " + reason(failure),
                "Correct the script, then run the command again: a failed script leaves nothing behind.");
    }

    private static String reason(FlywayException failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        if (root == failure) {
            return firstLine(failure);
        }
        return firstLine(failure) + ": " + firstLine(root);
    }

    private static String firstLine(Throwable failure) {
        return String.valueOf(failure.getMessage()).lines().findFirst().orElse("unknown reason");
    }
}
