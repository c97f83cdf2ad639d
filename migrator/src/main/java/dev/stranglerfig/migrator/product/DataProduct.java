package dev.stranglerfig.migrator.product;

import dev.stranglerfig.config.name.DomainName;
import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.name.TargetName;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * A source-aligned data product: an owner, a contract and a set of tables that are published together.
 *
 * @param owner the e-mail address of the person who answers for it
 * @param majorVersion the first number of the contract version; storage names carry it, so that two majors live side by side
 * @param contractVersion for instance {@code 1.0.0}
 * @param tables in the order of their names
 */
public record DataProduct(
        ProductName name,
        DomainName domain,
        String owner,
        TargetName target,
        int majorVersion,
        String contractVersion,
        List<ProductTable> tables) {

    /** @throws IllegalArgumentException when there is no table, a name occurs twice, or the two versions disagree */
    public DataProduct {
        tables = List.copyOf(tables);
        if (tables.isEmpty()) {
            throw new IllegalArgumentException("Invalid product " + name + ": it has no table");
        }
        if (!contractVersion.startsWith(majorVersion + ".")) {
            throw new IllegalArgumentException(
                    "Invalid contract version: " + contractVersion + " (the major version is " + majorVersion + ")");
        }
        Set<String> names = new HashSet<>();
        for (ProductTable table : tables) {
            if (!names.add(table.name().toLowerCase(Locale.ROOT))) {
                throw new IllegalArgumentException("Invalid product " + name + ": two tables named " + table.name());
            }
        }
    }

    /** The table of that name on the ports. */
    public Optional<ProductTable> table(String wanted) {
        return tables.stream().filter(table -> table.name().equals(wanted)).findFirst();
    }

    /** The table that replaces that legacy table. */
    public Optional<ProductTable> tableFor(TableRef legacy) {
        return tables.stream().filter(table -> table.legacy().equals(legacy)).findFirst();
    }
}
