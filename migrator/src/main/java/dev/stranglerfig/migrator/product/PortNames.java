package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Every name a product has in its target, derived from the product's name and the major version of its contract. The tables port is a schema of
 * views ({@code v1.subscription}, {@code v1.subscription_history}); the rows lie in a second schema ({@code v1_log}) that is no port.
 *
 * @param majorVersion of the contract
 */
public record PortNames(ProductName product, int majorVersion) {

    private static final String MANIFEST_FORM = "_log/%020d.json";
    private static final String PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789_-";

    public PortNames {
        if (majorVersion < 1) {
            throw new IllegalArgumentException("Invalid major version: " + majorVersion);
        }
    }

    public static PortNames of(DataProduct product) {
        return new PortNames(product.name(), product.majorVersion());
    }

    /** The database file of the product in the folder of its target; no other product writes to it. */
    public Path databaseFile(Path targetFolder) {
        return targetFolder.resolve(product + ".duckdb");
    }

    /** The schema that consumers read. */
    public String portSchema() {
        return "v" + majorVersion;
    }

    /** The schema of the logs and of the two head tables; consumers have no business in it. */
    public String logSchema() {
        return portSchema() + "_log";
    }

    /** The schema of the rows of one version on their way in; it is dropped when the version is decided. */
    public String stagingSchema(long version) {
        return portSchema() + "_staging_" + version;
    }

    /** The view of the newest published state, with the legacy table's name and columns. */
    public TableRef current(ProductTable table) {
        return TableRef.of(portSchema(), table.name());
    }

    /** The view of all published states. */
    public TableRef history(ProductTable table) {
        return TableRef.of(portSchema(), table.name() + "_history");
    }

    /** The append-only rows behind both views. */
    public TableRef log(ProductTable table) {
        return TableRef.of(logSchema(), table.name() + "_log");
    }

    public TableRef staging(ProductTable table, long version) {
        return TableRef.of(stagingSchema(version), table.name());
    }

    /** One row: the next version to give out and the newest committed one. */
    public TableRef head() {
        return TableRef.of(logSchema(), "dp_head");
    }

    /** One row per published version. */
    public TableRef commit() {
        return TableRef.of(logSchema(), "dp_commit");
    }

    /** The root of the file port below the target's folder. */
    public Path fileRoot(Path targetFolder) {
        return targetFolder.resolve(product.value()).resolve("files").resolve(portSchema());
    }

    /** The manifest of a version, relative to the root of the file port. */
    public String manifest(long version) {
        return String.format(Locale.ROOT, MANIFEST_FORM, version);
    }

    /** The pointer to the newest manifest, relative to the root of the file port. */
    public String pointer() {
        return "_current.json";
    }

    /** The folder of the contract versions, relative to the root of the file port. */
    public String contract(String contractVersion) {
        return "_contract/" + contractVersion + ".odcs.yaml";
    }

    /**
     * Where the files of a table of a version lie, relative to the root of the file port: the table's name with everything but letters, digits,
     * underscores and hyphens written as {@code =} and two hexadecimal digits per byte.
     */
    public String files(ProductTable table, long version) {
        return fileName(table.name()) + "/v=" + version;
    }

    private static String fileName(String table) {
        StringBuilder name = new StringBuilder();
        for (byte unit : table.getBytes(StandardCharsets.UTF_8)) {
            if (PLAIN.indexOf(unit) >= 0) {
                name.append((char) unit);
            } else {
                name.append(String.format(Locale.ROOT, "=%02x", unit));
            }
        }
        return name.toString();
    }
}
