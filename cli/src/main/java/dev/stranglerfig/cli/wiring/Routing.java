package dev.stranglerfig.cli.wiring;

import dev.stranglerfig.reconciler.routing.Facts;
import dev.stranglerfig.reconciler.routing.RouteChange;
import dev.stranglerfig.reconciler.routing.RouteHistory;
import dev.stranglerfig.reconciler.routing.RouteId;
import dev.stranglerfig.reconciler.routing.RouteOutcome;
import dev.stranglerfig.reconciler.routing.RoutePreview;
import dev.stranglerfig.reconciler.routing.RouteReason;
import dev.stranglerfig.reconciler.routing.Router;
import dev.stranglerfig.reconciler.routing.Routes;
import dev.stranglerfig.reconciler.routing.Side;
import java.util.List;

/** Changes routes of the workspace's consumers, with the facts of its ledger. */
public final class Routing {

    private final OpenWorkspace open;

    public Routing(OpenWorkspace open) {
        this.open = open;
    }

    /** Fails when the workspace declares no such consumer or product, or the product was not planned. */
    public void requireKnown(RouteId id) {
        requireDeclared(id);
        open.product(id.product());
    }

    /** Fails when the workspace declares no such consumer or product. */
    public void requireDeclared(RouteId id) {
        open.declared().consumer(id.consumer());
        open.declared().product(id.product());
    }

    public RouteChange forward(RouteId id, String reason) {
        return router().forward(id, open.product(id.product()), RouteReason.of(reason), facts());
    }

    public RouteChange back(RouteId id, String reason) {
        return router().back(id, RouteReason.of(reason));
    }

    public RoutePreview preview(RouteChange change) {
        return change.preview(facts());
    }

    public RouteOutcome commit(RouteChange change) {
        return change.commit(open.ledger(), open.console().clock());
    }

    /** Sends back everybody who reads what the newest verdicts say is wrong; returns each change in words. */
    public List<String> enforce() {
        return router().enforce(open.plannedProducts(), facts()).stream()
                .map(this::commit)
                .map(outcome -> outcome.fold(
                        committed -> committed.step().route().id() + ": "
                                + committed.step().reason().words(),
                        refused -> refused.change().route() + " not moved: "
                                + refused.problems().get(0).message()))
                .toList();
    }

    public RouteHistory history(RouteId id) {
        return RouteHistory.of(id, open.ledger().entries());
    }

    public boolean isAtTarget(RouteId id) {
        return Routes.fold(open.ledger().entries()).of(id).side() == Side.TARGET;
    }

    /** What the ledger says now. */
    public Facts facts() {
        return Facts.fold(open.ledger().entries(), open.console().clock().instant());
    }

    private Router router() {
        return new Router(open.workspace().routing(), KnownReads.of(open));
    }
}
