package dev.stranglerfig.reports.progress;

import dev.stranglerfig.analyzer.ranking.ConsumerValue;
import dev.stranglerfig.analyzer.usage.Usage;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.migrator.product.DataProduct;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What progress is worked out from.
 *
 * @param consumers as declared
 * @param products as planned
 * @param history the whole ledger, in its order
 * @param usage empty when there is no query log
 * @param uses what every known use is worth
 * @param estate every table of the monolith, those that no script names included
 */
public record ProgressInput(
        List<Consumer> consumers,
        List<DataProduct> products,
        List<LedgerEntry> history,
        Optional<Usage> usage,
        List<ConsumerValue> uses,
        Set<TableRef> estate) {

    public ProgressInput {
        consumers = List.copyOf(consumers);
        products = List.copyOf(products);
        history = List.copyOf(history);
        uses = List.copyOf(uses);
        estate = Set.copyOf(estate);
    }
}
