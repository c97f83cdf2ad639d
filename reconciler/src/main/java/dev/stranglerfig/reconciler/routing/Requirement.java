package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.name.ProductName;
import dev.stranglerfig.config.problem.Problem;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableVersion;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What must still be true at the moment a route is changed; tested against the ledger once for the preview and again inside the commit. Example:
 * {@code new VerdictIsMatched(new TableVersion(product, "subscription", 3))}.
 */
public sealed interface Requirement {

    /** The requirement as a sentence. */
    String words();

    /** Empty when it is met; else what is in the way and how to go on. */
    Optional<Problem> unmet(Facts facts);

    /** The ledger sequences of the verdicts that speak for it. */
    default List<Long> restsOn(Facts facts) {
        return List.of();
    }

    /** The newest verdict of the table at that version says that both sides are equal. */
    record VerdictIsMatched(TableVersion table) implements Requirement {

        @Override
        public String words() {
            return "the newest verdict of " + table + " is matched";
        }

        @Override
        public List<Long> restsOn(Facts facts) {
            return facts.verdicts().of(table).stream()
                    .map(RecordedVerdict::sequence)
                    .toList();
        }

        @Override
        public Optional<Problem> unmet(Facts facts) {
            Optional<RecordedVerdict> verdict = facts.verdicts().of(table);
            if (verdict.isEmpty()) {
                return Optional.of(neverChecked(table));
            }
            if (verdict.get().verdict() instanceof ParityVerdict.Matched) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    RoutingProblem.NOT_MATCHED,
                    "Cannot rely on " + table + ": the newest verdict is "
                            + verdict.get().verdict().words(),
                    "Mend the difference and publish again with strangler carve " + table.product()
                            + ", then run strangler reconcile " + table.product() + "."));
        }
    }

    /** The newest verdict of the table at that version is at most that old. */
    record VerdictIsFresh(TableVersion table, Duration maximumAge) implements Requirement {

        @Override
        public String words() {
            return "the newest verdict of " + table + " is at most " + maximumAge.toHours() + " hours old";
        }

        @Override
        public Optional<Problem> unmet(Facts facts) {
            Optional<RecordedVerdict> verdict = facts.verdicts().of(table);
            if (verdict.isEmpty()) {
                return Optional.of(neverChecked(table));
            }
            Instant checkedAt = verdict.get().verdict().parity().checkedAt();
            if (!checkedAt.plus(maximumAge).isBefore(facts.now())) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    RoutingProblem.NOT_FRESH,
                    "Cannot rely on " + table + ": its verdict is of " + checkedAt + ", older than "
                            + maximumAge.toHours() + " hours",
                    "Run strangler reconcile " + table.product()
                            + ", or set a longer routing.maximum-verdict-age-hours in strangler.yaml."));
        }
    }

    /** That version of the product is the one its ports show. */
    record VersionIsPublished(ProductName product, long version) implements Requirement {

        @Override
        public String words() {
            return "version " + version + " of " + product + " is the published one";
        }

        @Override
        public Optional<Problem> unmet(Facts facts) {
            Optional<Long> published = facts.published(product);
            if (published.isPresent() && published.get() == version) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    RoutingProblem.NOT_PUBLISHED,
                    "Cannot rely on version " + version + " of " + product + ": "
                            + published
                                    .map(other -> "version " + other + " is published")
                                    .orElse("nothing is published"),
                    "Run strangler carve " + product + " and strangler reconcile " + product + ", then route again."));
        }
    }

    /** Nobody changed the route since it was looked at. */
    record RouteVersionIs(RouteId route, long version) implements Requirement {

        @Override
        public String words() {
            return "the route " + route + " was changed " + version + " times";
        }

        @Override
        public Optional<Problem> unmet(Facts facts) {
            long now = facts.routes().of(route).version();
            if (now == version) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    RoutingProblem.ROUTE_MOVED,
                    "Cannot change the route " + route + ": it was changed meanwhile (version " + now + ", expected "
                            + version + ")",
                    "Look at it with strangler route, then decide again."));
        }
    }

    /** The route stands at that side. */
    record RouteIsAt(RouteId route, Side side) implements Requirement {

        @Override
        public String words() {
            return "the route " + route + " is at the " + side.word();
        }

        @Override
        public Optional<Problem> unmet(Facts facts) {
            Side now = facts.routes().of(route).side();
            if (now == side) {
                return Optional.empty();
            }
            return Optional.of(Problem.of(
                    RoutingProblem.ALREADY_THERE,
                    "Cannot change the route " + route + ": it is already at the " + now.word(),
                    "Nothing needs to be done; look at the routes with strangler route."));
        }
    }

    private static Problem neverChecked(TableVersion table) {
        return Problem.of(
                RoutingProblem.NOT_CHECKED,
                "Cannot rely on " + table + ": it was never compared with the legacy",
                "Run strangler reconcile " + table.product() + ".");
    }
}
