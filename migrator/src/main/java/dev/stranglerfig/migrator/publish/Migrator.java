package dev.stranglerfig.migrator.publish;

/**
 * Brings the tables port of a product to its newest migration. It runs where the database file is open: in the process that owns it, see
 * {@link ProductMigrations}.
 */
@FunctionalInterface
public interface Migrator {

    /**
     * Applies the migrations that were not applied yet.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if one fails, or one that was applied has been changed since (USER)
     */
    void migrate(MigrationOrder order);
}
