package dev.stranglerfig.reports.parity;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.name.TableRef;
import java.util.Optional;

/**
 * A published table and how it stands.
 *
 * @param table the name on the product's ports
 * @param publishedVersion the newest one
 * @param comparison the newest there is; when the status is {@code NOT_CHECKED}, of an older version or absent
 */
public record TableCheck(
        ProductName product,
        String table,
        TableRef legacy,
        long publishedVersion,
        CheckStatus status,
        Optional<Comparison> comparison) {}
