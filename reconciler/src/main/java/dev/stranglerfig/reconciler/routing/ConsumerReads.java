package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** The legacy tables each consumer is known to read, from what people declared and from what the query log shows. */
public final class ConsumerReads {

    private final Map<ConsumerName, Set<TableRef>> tables = new TreeMap<>();

    private ConsumerReads() {}

    /**
     * Joins both sources.
     *
     * @param observed from the query log; consumers that are missing in it were not seen
     */
    public static ConsumerReads of(List<Consumer> declared, Map<ConsumerName, Set<TableRef>> observed) {
        ConsumerReads reads = new ConsumerReads();
        declared.forEach(consumer -> reads.add(consumer.name(), Set.copyOf(consumer.reads())));
        observed.forEach(reads::add);
        return reads;
    }

    /**
     * The product's tables that the consumer reads. A consumer of whom nothing is known in this product may read any of them, so all count.
     */
    public List<ProductTable> within(DataProduct product, ConsumerName consumer) {
        Set<TableRef> known = tables.getOrDefault(consumer, Set.of());
        List<ProductTable> read = product.tables().stream()
                .filter(table -> known.contains(table.legacy()))
                .toList();
        if (read.isEmpty()) {
            return product.tables();
        }
        return read;
    }

    private void add(ConsumerName consumer, Set<TableRef> read) {
        tables.computeIfAbsent(consumer, name -> new TreeSet<>()).addAll(read);
    }
}
