package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.config.workspace.Workspace;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.reconciler.routing.ConsumerReads;
import java.util.Set;
import java.util.stream.Collectors;

/** What the consumers of a workspace are known to read of its planned products. */
final class KnownReads {

    private KnownReads() {}

    static ConsumerReads of(OpenWorkspace open) {
        Workspace workspace = open.workspace();
        Set<TableRef> tables = open.plannedProducts().stream()
                .flatMap(product -> product.tables().stream())
                .map(ProductTable::legacy)
                .collect(Collectors.toSet());
        return ConsumerReads.of(workspace.consumers(), new Usages(open.console(), workspace).readsByConsumer(tables));
    }
}
