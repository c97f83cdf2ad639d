package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.analyzer.lineage.QueryTables;
import dev.stranglerfig.analyzer.lineage.TableMention;
import dev.stranglerfig.analyzer.lineage.TablesRead;
import dev.stranglerfig.analyzer.script.Tokens;
import dev.stranglerfig.config.name.ConsumerName;
import dev.stranglerfig.config.name.TableRef;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.PortNames;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.reconciler.portability.PortedQuery;
import dev.stranglerfig.reconciler.portability.PortedTable;
import dev.stranglerfig.reconciler.portability.QueryPorter;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Chooses the side that answers one query of one consumer. The target answers only if every table in it belongs to one product, the consumer is
 * routed to the target for that product, each of the tables is one it is known to read and proven equal at the published version, and the query
 * means the same there; the legacy still holds everything, so it answers all else, whole.
 */
public final class QueryRouter {

    private final SqlDialect legacy;
    private final List<String> searchPath;
    private final QueryPorter porter;

    /**
     * @param legacy the dialect consumers write
     * @param target the dialect of the products' tables port
     * @param searchPath the schemas of the legacy; the first one is that of a table written without a schema
     */
    public QueryRouter(SqlDialect legacy, SqlDialect target, List<String> searchPath) {
        this.legacy = legacy;
        this.searchPath = List.copyOf(searchPath);
        this.porter = new QueryPorter(target);
    }

    /**
     * Chooses.
     *
     * @throws dev.stranglerfig.config.problem.StranglerException if the text is no single query that only reads
     */
    public RoutedQuery decide(String sql, ConsumerName consumer, List<DataProduct> products, ProvenReads proven) {
        Tokens tokens = Tokens.of(sql, legacy);
        TablesRead tables = QueryTables.of(sql, legacy, searchPath);
        SingleQuery.require(tokens, tables);
        List<String> reasons = Stream.of(
                        unknown(tables),
                        foreign(tables, products),
                        unrouted(tables, consumer, products, proven.routes()))
                .flatMap(List::stream)
                .distinct()
                .toList();
        if (!reasons.isEmpty()) {
            return legacy(tokens, reasons);
        }
        DataProduct product = owner(tables.reads().get(0).table(), products).orElseThrow();
        List<String> gaps = proven.gaps(consumer, product, tables(tables, product));
        if (!gaps.isEmpty()) {
            return legacy(tokens, gaps);
        }
        return ported(tokens, tables, product);
    }

    private RoutedQuery ported(Tokens tokens, TablesRead tables, DataProduct product) {
        PortedQuery ported = porter.port(
                tokens,
                tables.reads().stream().map(mention -> table(mention, product)).toList());
        if (ported.isPortable()) {
            String reason = "all its tables are read from " + product.name() + " at the target";
            return new RoutedQuery(Side.TARGET, Optional.of(product.name()), ported.sql(), List.of(reason));
        }
        List<String> reasons = ported.obstacles().stream()
                .map(obstacle -> "the target might answer otherwise: " + obstacle)
                .toList();
        return legacy(tokens, reasons);
    }

    private static RoutedQuery legacy(Tokens tokens, List<String> reasons) {
        return new RoutedQuery(Side.LEGACY, Optional.empty(), tokens.text(), reasons);
    }

    private static List<ProductTable> tables(TablesRead tables, DataProduct product) {
        return tables.reads().stream()
                .flatMap(mention -> product.tableFor(mention.table()).stream())
                .toList();
    }

    private static List<String> unknown(TablesRead tables) {
        List<String> reasons = new ArrayList<>();
        if (!tables.unread().isEmpty()) {
            reasons.add("a part of the query was not understood, so its tables are not known");
        }
        if (tables.reads().isEmpty()) {
            reasons.add("the query names no table");
        }
        return reasons;
    }

    private static List<String> foreign(TablesRead tables, List<DataProduct> products) {
        List<String> reasons = new ArrayList<>();
        for (TableMention mention : tables.reads()) {
            if (owner(mention.table(), products).isEmpty()) {
                reasons.add(mention.table() + " belongs to no product");
            }
        }
        return reasons;
    }

    private static List<String> unrouted(
            TablesRead tables, ConsumerName consumer, List<DataProduct> products, Routes routes) {
        List<DataProduct> owners = tables.reads().stream()
                .flatMap(mention -> owner(mention.table(), products).stream())
                .distinct()
                .toList();
        List<String> reasons = new ArrayList<>();
        for (DataProduct owner : owners) {
            if (routes.of(new RouteId(consumer, owner.name())).side() == Side.LEGACY) {
                reasons.add(consumer + " reads " + owner.name() + " from the legacy");
            }
        }
        if (owners.size() > 1) {
            reasons.add("its tables lie in " + owners.size() + " products");
        }
        return reasons;
    }

    private static Optional<DataProduct> owner(TableRef table, List<DataProduct> products) {
        return products.stream()
                .filter(product -> product.tableFor(table).isPresent())
                .findFirst();
    }

    private static PortedTable table(TableMention mention, DataProduct product) {
        ProductTable table = product.tableFor(mention.table()).orElseThrow();
        return new PortedTable(mention, PortNames.of(product).current(table), table.shape());
    }
}
