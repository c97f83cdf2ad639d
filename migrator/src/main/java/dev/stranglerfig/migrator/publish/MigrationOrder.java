package dev.stranglerfig.migrator.publish;

import java.nio.file.Path;

/**
 * Which migrations to apply to what.
 *
 * @param databaseFile of the product
 * @param migrations the folder with the scripts
 * @param schema where the record of applied migrations is kept; created when it is missing
 */
public record MigrationOrder(Path databaseFile, Path migrations, String schema) {}
