package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.config.workspace.Consumer;
import dev.stranglerfig.reconciler.routing.Facts;
import dev.stranglerfig.reconciler.routing.ProvenReads;
import dev.stranglerfig.reconciler.routing.QueryRouter;
import dev.stranglerfig.reconciler.routing.RoutedQuery;
import dev.stranglerfig.warehouse.dialect.SqlDialect;
import dev.stranglerfig.warehouse.engine.Engines;
import dev.stranglerfig.warehouse.engine.Reading;
import java.util.List;

/** Answers a consumer's queries from the side that its routes and the verdicts of the ledger say. */
public final class Answering {

    /** What PostgreSQL searches when nobody says otherwise. */
    private static final List<String> SEARCH_PATH = List.of("public");

    private final OpenWorkspace open;

    public Answering(OpenWorkspace open) {
        this.open = open;
    }

    /** Which side answers, with which text, and why. */
    public RoutedQuery route(Consumer consumer, String sql) {
        Facts facts = new Routing(open).facts();
        SqlDialect legacy = Engines.named(open.legacySettings().engine()).dialect();
        return new QueryRouter(legacy, targetDialect(legacy), SEARCH_PATH)
                .decide(
                        sql,
                        consumer.name(),
                        open.plannedProducts(),
                        new ProvenReads(facts, () -> KnownReads.of(open)));
    }

    /** Every target speaks one dialect: DuckDB is the only engine that targets have. */
    private SqlDialect targetDialect(SqlDialect legacy) {
        return open.workspace().targets().stream()
                .findFirst()
                .map(target -> Engines.named(target.engine()).dialect())
                .orElse(legacy);
    }

    /** What answers that query: the product's port, or the legacy under the consumer's own login. */
    public Reading side(Consumer consumer, RoutedQuery routed) {
        if (routed.product().isPresent()) {
            return open.target(open.product(routed.product().get()));
        }
        return open.legacy(consumer);
    }
}
