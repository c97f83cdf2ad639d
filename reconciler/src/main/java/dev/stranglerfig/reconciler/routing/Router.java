package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.workspace.RoutingPolicy;
import dev.stranglerfig.migrator.product.DataProduct;
import dev.stranglerfig.migrator.product.ProductTable;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableVersion;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says which change of route is wanted and what it requires; committing it is the change's own affair. Forward needs, for every table the consumer
 * reads, a fresh verdict "matched" about the published version. Back needs nothing but a reason.
 */
public final class Router {

    private final ConsumerReads reads;
    private final Duration maximumVerdictAge;

    public Router(RoutingPolicy policy, ConsumerReads reads) {
        this.reads = reads;
        this.maximumVerdictAge = Duration.ofHours(policy.maximumVerdictAgeHours());
    }

    /** The consumer's way from the legacy to the target. */
    public RouteChange forward(RouteId route, DataProduct product, RouteReason reason, Facts facts) {
        long version = facts.published(product.name()).orElse(1L);
        List<Requirement> requirements = new ArrayList<>();
        requirements.add(new Requirement.RouteIsAt(route, Side.LEGACY));
        requirements.add(
                new Requirement.RouteVersionIs(route, facts.routes().of(route).version()));
        requirements.add(new Requirement.VersionIsPublished(product.name(), version));
        for (ProductTable table : reads.within(product, route.consumer())) {
            TableVersion subject = new TableVersion(product.name(), table.name(), version);
            requirements.add(new Requirement.VerdictIsMatched(subject));
            requirements.add(new Requirement.VerdictIsFresh(subject, maximumVerdictAge));
        }
        return new RouteChange(route, Side.LEGACY, Side.TARGET, requirements, reason);
    }

    /** The consumer's way back to the legacy, always allowed from the target. */
    public RouteChange back(RouteId route, RouteReason reason) {
        List<Requirement> requirements = List.of(new Requirement.RouteIsAt(route, Side.TARGET));
        return new RouteChange(route, Side.TARGET, Side.LEGACY, requirements, reason);
    }

    /**
     * The ways back that the newest verdicts demand: of every consumer that reads, from the target, a table known to differ, and of nobody else. An
     * inconclusive verdict demands nothing: it does not say that the target is wrong, and often it was the legacy that did not answer.
     */
    public List<RouteChange> enforce(List<DataProduct> products, Facts facts) {
        List<RouteChange> changes = new ArrayList<>();
        for (DataProduct product : products) {
            for (Route route : facts.routes().atTarget(product.name())) {
                List<RecordedVerdict> against = against(product, route, facts);
                if (!against.isEmpty()) {
                    changes.add(back(route.id(), reason(against)));
                }
            }
        }
        return changes;
    }

    private List<RecordedVerdict> against(DataProduct product, Route route, Facts facts) {
        return reads.within(product, route.consumer()).stream()
                .flatMap(table -> facts.verdicts().newest(product.name(), table.name()).stream())
                .filter(recorded -> recorded.verdict() instanceof ParityVerdict.Mismatched)
                .toList();
    }

    private static RouteReason reason(List<RecordedVerdict> against) {
        String words = against.stream()
                .map(recorded -> recorded.verdict().parity().subject() + " "
                        + recorded.verdict().words())
                .collect(Collectors.joining("; "));
        return new RouteReason(
                words, against.stream().map(RecordedVerdict::sequence).toList());
    }
}
