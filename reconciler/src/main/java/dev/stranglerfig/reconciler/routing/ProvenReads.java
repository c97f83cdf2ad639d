package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableVersion;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What the target may answer to a consumer that is routed to it: the tables that its route was gated on, as long as they are proven equal to the
 * legacy at the version that is published now. Both change after the route: a consumer asks for a further table, and a carve publishes a version
 * that nobody has compared yet.
 */
public final class ProvenReads {

    private final Facts facts;
    private final Supplier<ConsumerReads> reads;

    /** @param reads asked only when it matters, because they may have to be read from a query log */
    public ProvenReads(Facts facts, Supplier<ConsumerReads> reads) {
        this.facts = facts;
        this.reads = reads;
    }

    Routes routes() {
        return facts.routes();
    }

    /** Why the target must not answer that consumer from those tables, each a sentence; empty if it may. */
    List<String> gaps(ConsumerName consumer, DataProduct product, List<ProductTable> tables) {
        Optional<Long> version = facts.published(product.name());
        if (version.isEmpty()) {
            return List.of("no version of " + product.name() + " is published");
        }
        List<ProductTable> known = reads.get().within(product, consumer);
        return tables.stream()
                .distinct()
                .flatMap(table -> gap(consumer, table, known)
                        .or(() -> gap(new TableVersion(product.name(), table.name(), version.get())))
                        .stream())
                .toList();
    }

    private static Optional<String> gap(ConsumerName consumer, ProductTable table, List<ProductTable> known) {
        if (known.contains(table)) {
            return Optional.empty();
        }
        return Optional.of(table.legacy() + " is not among the tables that " + consumer + " is known to read");
    }

    private Optional<String> gap(TableVersion table) {
        Optional<ParityVerdict> newest = facts.verdicts().of(table).map(RecordedVerdict::verdict);
        if (newest.isEmpty()) {
            return Optional.of(table + " has not been compared with the legacy");
        }
        return newest.filter(verdict -> !(verdict instanceof ParityVerdict.Matched))
                .map(verdict -> table + " is " + verdict.words());
    }
}
