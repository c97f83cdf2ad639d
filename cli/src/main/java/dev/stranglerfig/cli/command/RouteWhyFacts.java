package dev.stranglerfig.cli.command;

import dev.stranglerfig.reconciler.routing.RouteHistory;
import dev.stranglerfig.reconciler.routing.RouteStep;
import java.util.List;

/**
 * How a route came to be.
 *
 * @param side where it stands now
 * @param steps oldest first
 */
record RouteWhyFacts(String consumer, String product, String side, List<Step> steps) {

    /**
     * One change.
     *
     * @param entry of the ledger
     * @param at ISO 8601, UTC
     * @param verdicts that led to it or allowed it, in words
     */
    record Step(
            long entry,
            String at,
            String from,
            String to,
            String reason,
            List<String> requirements,
            List<String> verdicts) {}

    static RouteWhyFacts of(RouteHistory history) {
        return new RouteWhyFacts(
                history.route().consumer().value(),
                history.route().product().value(),
                history.route().side().word(),
                history.steps().stream().map(RouteWhyFacts::step).toList());
    }

    private static Step step(RouteHistory.Step step) {
        RouteStep change = step.change();
        return new Step(
                change.sequence(),
                change.at().toString(),
                change.from().word(),
                change.route().side().word(),
                change.reason().words(),
                change.requirements(),
                step.verdicts().stream()
                        .map(recorded -> recorded.verdict().parity().subject() + " "
                                + recorded.verdict().words())
                        .toList());
    }
}
