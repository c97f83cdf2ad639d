package dev.stranglerfig.reconciler.routing;

import dev.stranglerfig.config.ledger.LedgerEntry;
import dev.stranglerfig.reconciler.parity.ParityVerdict;
import dev.stranglerfig.reconciler.parity.RecordedVerdict;
import dev.stranglerfig.reconciler.parity.TableParity;
import dev.stranglerfig.reconciler.parity.VerdictEntries;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Why a consumer reads a product from where it does: every change of its route with the verdicts it rested on, read off the ledger.
 *
 * @param route where it stands now
 * @param steps oldest first; empty for a route nobody ever changed
 */
public record RouteHistory(Route route, List<Step> steps) {

    public RouteHistory {
        steps = List.copyOf(steps);
    }

    /** A change and the verdicts that led to it or allowed it. */
    public record Step(RouteStep change, List<RecordedVerdict> verdicts) {

        public Step {
            verdicts = List.copyOf(verdicts);
        }
    }

    /**
     * Walks along the ledger.
     *
     * @param entries the whole ledger, in its order
     */
    public static RouteHistory of(RouteId id, List<LedgerEntry> entries) {
        Map<Long, RecordedVerdict> verdicts = new TreeMap<>();
        List<Step> steps = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.type().equals(VerdictEntries.TYPE)) {
                verdicts.put(entry.sequence(), VerdictEntries.read(entry));
            }
            if (entry.type().equals(RouteEntries.TYPE)) {
                RouteStep change = RouteEntries.read(entry);
                if (change.route().id().equals(id)) {
                    steps.add(new Step(change, restedOn(change, verdicts)));
                }
            }
        }
        if (steps.isEmpty()) {
            return new RouteHistory(Route.unchanged(id), steps);
        }
        return new RouteHistory(steps.get(steps.size() - 1).change().route(), steps);
    }

    /** The history in sentences, one per change and one per verdict below it. */
    public List<String> lines() {
        if (steps.isEmpty()) {
            return List.of(
                    route.consumer() + " reads " + route.product() + " from the legacy: the route was never changed");
        }
        List<String> lines = new ArrayList<>();
        for (Step step : steps) {
            lines.add(words(step.change()));
            step.verdicts().forEach(verdict -> lines.add("  " + words(verdict)));
        }
        return lines;
    }

    private static List<RecordedVerdict> restedOn(RouteStep change, Map<Long, RecordedVerdict> verdicts) {
        return change.reason().verdicts().stream()
                .filter(verdicts::containsKey)
                .map(verdicts::get)
                .toList();
    }

    private static String words(RouteStep change) {
        return "entry " + change.sequence() + ", " + change.at() + ": "
                + change.route().consumer() + " reads " + change.route().product() + " from the "
                + change.route().side().word() + " instead of the "
                + change.from().word() + ": "
                + change.reason().words();
    }

    private static String words(RecordedVerdict recorded) {
        ParityVerdict verdict = recorded.verdict();
        TableParity parity = verdict.parity();
        return "entry " + recorded.sequence() + ", " + parity.checkedAt() + ": " + parity.subject() + " against "
                + parity.legacy() + " (state " + parity.legacySnapshot() + "): " + verdict.words();
    }
}
