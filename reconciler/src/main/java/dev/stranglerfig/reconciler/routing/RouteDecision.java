package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.Decision;
import dev.stranglerfig.config.ledger.EntryDraft;
import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.config.problem.StranglerException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Tests a change's requirements against the history it would be appended to. It remembers what the last test found, because an exception out of
 * the ledger may as well mean that the ledger could not be reached.
 */
final class RouteDecision implements Decision {

    private final RouteChange change;
    private final Clock clock;
    private final List<Problem> refusal = new ArrayList<>();

    RouteDecision(RouteChange change, Clock clock) {
        this.change = change;
        this.clock = clock;
    }

    @Override
    public EntryDraft decide(List<LedgerEntry> history) {
        Facts facts = Facts.fold(history, clock.instant());
        refusal.clear();
        refusal.addAll(change.preview(facts).problems());
        if (!refusal.isEmpty()) {
            throw new StranglerException(refusal);
        }
        RouteId id = change.route();
        Route route = new Route(
                id.consumer(), id.product(), change.to(), facts.routes().of(id).version() + 1);
        return RouteEntries.draft(change.from(), route, reason(facts), change.requirements());
    }

    private RouteReason reason(Facts facts) {
        SortedSet<Long> verdicts = new TreeSet<>(change.reason().verdicts());
        change.requirements().forEach(requirement -> verdicts.addAll(requirement.restsOn(facts)));
        return new RouteReason(change.reason().words(), List.copyOf(verdicts));
    }

    /** Why the change was refused; empty when it was not. */
    List<Problem> refusal() {
        return List.copyOf(refusal);
    }
}
